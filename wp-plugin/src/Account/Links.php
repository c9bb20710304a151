<?php
/**
 * Addresses of the account's parts.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Http\Return_To;
use Storebridge\Http\Server;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Links {
	/**
	 * Which part the account page is to show.
	 */
	public const PARAMETER = 'account';

	public function __construct( private readonly Settings $settings ) {}

	/**
	 * A part on the account page, or "" while there is no such page.
	 *
	 * @param string                $slug      The part's; "" for the overview.
	 * @param array<string, string> $arguments What else its address says, such as an order's number.
	 */
	public function to( string $slug, array $arguments = array() ): string {
		$page = $this->settings->page_url( 'account' );
		return '' === $page ? '' : add_query_arg( array_map( 'rawurlencode', array_filter( array( self::PARAMETER => $slug ) ) + $arguments ), $page );
	}

	/**
	 * Another view of the part that is shown here, be it on the account page or by its own shortcode.
	 *
	 * @param array<string, string> $arguments All that its address says.
	 */
	public function within( array $arguments = array() ): string {
		$path = (string) strtok( Server::request_uri(), '?#' );
		$kept = array_filter(
			array(
				'page_id'       => self::query( 'page_id' ),
				self::PARAMETER => self::query( self::PARAMETER ),
			)
		);
		return add_query_arg( array_map( 'rawurlencode', $kept + $arguments ), $path );
	}

	/**
	 * Where to sign in, and be led back to; "" while there is no such page.
	 *
	 * @param string $path Where to; "" for where the request asks to be led, or nowhere.
	 */
	public function sign_in( string $path = '' ): string {
		return Return_To::add( $this->to( 'login' ), '' === $path ? Return_To::asked() : $path );
	}

	/**
	 * One word of the request's address; anything but a string is "".
	 *
	 * @param string $name The word's name.
	 */
	public static function query( string $name ): string {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- changes nothing; each reader checks what it reads.
		$value = $_GET[ $name ] ?? '';
		return is_string( $value ) ? wp_check_invalid_utf8( wp_unslash( $value ) ) : '';
	}
}
