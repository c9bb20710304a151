<?php
/**
 * As much of the WP Consent API as the plugin uses, for the static checks: it is there only where that plugin is.
 *
 * @package Storebridge
 */

declare(strict_types=1);

function wp_has_consent( string $category ): bool {
	return '' !== $category;
}
