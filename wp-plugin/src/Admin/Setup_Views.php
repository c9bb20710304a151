<?php
/**
 * What each step of the set-up shows.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Pages\Starter_Pages;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/admin/setup-connect.php, setup-pages.php and setup-done.php.
 *
 * @phpstan-import-type ReportRow from Connection_Test
 */
final class Setup_Views {
	public const SLUG = 'setup';

	public function __construct( private readonly Settings $settings, private readonly Starter_Pages $pages ) {}

	/**
	 * The steps as a list.
	 *
	 * @param string $current The one shown.
	 * @return list<array{title: string, url: string, is_current: bool}>
	 */
	public static function steps( string $current ): array {
		$titles = array(
			'connect' => __( 'Connect', 'storebridge' ),
			'pages'   => __( 'Create pages', 'storebridge' ),
			'done'    => __( 'Open the shop', 'storebridge' ),
		);
		return array_map(
			static fn( string $step ): array => array(
				'title'      => $titles[ $step ],
				'url'        => self::url( $step ),
				'is_current' => $step === $current,
			),
			Setup_State::STEPS
		);
	}

	/**
	 * What the first step shows.
	 *
	 * @param list<ReportRow> $report What came of the test, if it was made.
	 * @param string          $typed  The address as it was typed just now.
	 * @return array<string, mixed>
	 */
	public function connect( array $report, string $typed ): array {
		$problems = array_column( array_filter( get_settings_errors( Settings::GROUP ), static fn( array $error ): bool => 'error' === $error['type'] ), 'message', 'code' );
		$reached  = array_filter( $report, static fn( array $row ): bool => 'version' === $row['id'] );
		return array(
			'sidecar_url'  => isset( $problems['sidecar_url'] ) ? $typed : $this->settings->sidecar_url(),
			'locks'        => $this->settings->locks(),
			'key_is_saved' => '' !== $this->settings->key(),
			'key_minimum'  => Settings::KEY_MINIMUM,
			'problems'     => $problems,
			'report'       => $report,
			'next_url'     => array() === $reached ? '' : self::url( 'pages' ),
		);
	}

	/**
	 * What the second step shows.
	 *
	 * @param string $problem Why no page was made.
	 * @return array<string, mixed>
	 */
	public function pages( string $problem ): array {
		$pages = array();
		foreach ( self::page_titles() as $name => $words ) {
			$pages[] = array(
				'title'    => $words[0],
				'about'    => $words[1],
				'url'      => $this->settings->page_url( $name ),
				'constant' => $this->settings->lock( "{$name}_page" ),
			);
		}
		return array(
			'pages'          => $pages,
			'are_missing'    => $this->pages->are_missing(),
			'problem'        => $problem,
			'permalinks_url' => '' === get_option( 'permalink_structure' ) && current_user_can( 'manage_options' ) ? admin_url( 'options-permalink.php' ) : '',
			'next_url'       => self::url( 'done' ),
		);
	}

	/**
	 * What the last step shows.
	 *
	 * @return array<string, mixed>
	 */
	public function done(): array {
		$links = array();
		foreach ( self::page_titles() as $name => $words ) {
			$links[] = array(
				'title' => $words[0],
				'about' => $words[1],
				'url'   => $this->settings->page_url( $name ),
			);
		}
		$menus = wp_is_block_theme() ? admin_url( 'site-editor.php' ) : admin_url( 'nav-menus.php' );
		$menus = current_user_can( 'edit_theme_options' ) ? $menus : '';
		return array(
			'is_open'      => ! $this->pages->are_missing(),
			'links'        => array_values( array_filter( $links, static fn( array $link ): bool => '' !== $link['url'] ) ),
			'pages_url'    => self::url( 'pages' ),
			'menus_url'    => $menus,
			'settings_url' => Screens::url(),
			'status_url'   => Screens::url( Status_Page::SLUG ),
		);
	}

	/**
	 * The shop's pages: title, and what each is for.
	 *
	 * @return array{shop: array{string, string}, cart: array{string, string}, checkout: array{string, string}, account: array{string, string}, gifts: array{string, string}}
	 */
	private static function page_titles(): array {
		return array(
			'shop'     => array( __( 'Shop', 'storebridge' ), __( 'Shows the store’s products. Change it as you like.', 'storebridge' ) ),
			'cart'     => array( __( 'Cart', 'storebridge' ), __( 'What the shopper has added.', 'storebridge' ) ),
			'checkout' => array( __( 'Checkout', 'storebridge' ), __( 'Where shoppers place their order.', 'storebridge' ) ),
			'account'  => array( __( 'Account', 'storebridge' ), __( 'Sign-in, orders, addresses and wishlists.', 'storebridge' ) ),
			'gifts'    => array( __( 'Gift certificates', 'storebridge' ), __( 'Where they are bought, and balances are checked.', 'storebridge' ) ),
		);
	}

	public static function url( string $step ): string {
		return add_query_arg( 'step', $step, Screens::url( self::SLUG ) );
	}
}
