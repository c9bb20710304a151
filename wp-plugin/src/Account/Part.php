<?php
/**
 * One part of a shopper's account: shown by [storebridge_account] at ?account=<slug>, and by a shortcode of its own.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

defined( 'ABSPATH' ) || exit;

interface Part {
	/**
	 * Its place in addresses, such as "orders" or "order-lookup".
	 */
	public function slug(): string;

	/**
	 * Its shortcode's whole name, such as "storebridge_orders".
	 *
	 * @return non-empty-string
	 */
	public function shortcode(): string;

	/**
	 * Its heading, and its name in the account's navigation.
	 */
	public function title(): string;

	/**
	 * Whether it is shown only to who is signed in; anybody else is asked to sign in, and led back. Such parts make
	 * up the account's navigation.
	 */
	public function needs_customer(): bool;

	/**
	 * Its HTML, without its heading. On a page that is known to hold it this is called before anything is printed, so
	 * it may send a status and ask for stylesheets.
	 */
	public function render(): string;
}
