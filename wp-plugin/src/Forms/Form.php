<?php
/**
 * A form of the plugin's, as Form_Posts hands it what was sent.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

defined( 'ABSPATH' ) || exit;

interface Form {
	/**
	 * What its field "storebridge[action]" says.
	 */
	public function action(): string;

	/**
	 * Does it and leads on by a 303; or remembers by Submission::fail_fields() what was typed, and says why not. Null
	 * where this very answer shows what came of it.
	 *
	 * @param Posted         $posted  What was sent.
	 * @param \WP_Error|null $refusal Set when the form must not be taken at all.
	 */
	public function submit( Posted $posted, ?\WP_Error $refusal ): ?\WP_Error;
}
