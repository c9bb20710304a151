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

	private string $asked = '';

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

	/**
	 * An error that knows which operation it ended.
	 *
	 * @param string               $code  One of the sidecar's codes, or of our own.
	 * @param string               $words For admins and logs, in English.
	 * @param array<string, mixed> $data  What else is known.
	 */
	public function error( string $code, string $words, array $data = array() ): \WP_Error {
		$error = new \WP_Error( $code, $words, $data + array( 'reference' => $this->id() ) );
		/**
		 * The sidecar gave no answer, or one that is an error; "no such product" is one as well.
		 *
		 * @param \WP_Error $error Its code, English words, and the correlation id as "reference".
		 * @param string    $path  What was asked.
		 */
		do_action( 'storebridge_failed', $error, $this->asked );
		return $error;
	}

	/**
	 * Notes what is asked, for who is told of failures.
	 *
	 * @param string $path The request's.
	 */
	public function note( string $path ): void {
		$this->asked = $path;
	}
}
