<?php
/**
 * One page view or one action of a shopper: every call made for it carries the same correlation id.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

defined( 'ABSPATH' ) || exit;

final class Operation {
	private string $id = '';

	public function id(): string {
		if ( '' === $this->id ) {
			$this->id = wp_generate_uuid4();
		}
		return $this->id;
	}

	/**
	 * The site's language as a language tag: WordPress's "de_DE_formal" is "de-DE".
	 */
	public function locale(): string {
		$parts = explode( '_', get_locale() );
		return implode( '-', array_slice( $parts, 0, 2 ) );
	}
}
