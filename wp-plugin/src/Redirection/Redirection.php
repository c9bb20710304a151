<?php
/**
 * Has BigCommerce send shoppers to this site: for its pages, and to sign in from the checkout. What was there before is kept, for undoing.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Redirection;

use Storebridge\Session_Sync\Store_Addresses;
use Storebridge\Settings;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

/**
 * Shown and set by the settings screen and by WP-CLI.
 *
 * @phpstan-import-type Site_Route from State
 * @phpstan-type Kept array{routes: list<Site_Route>, types: list<string>, set: list<Site_Route>, signs_in_here: bool}
 */
final class Redirection {
	public const OPTION = 'storebridge_redirection_before';

	public function __construct( private readonly Client $client, private readonly Settings $settings ) {}

	public function show(): State|\WP_Error {
		return $this->client->ask( Request::get( '/v1/redirection' ), array( State::class, 'read' ) );
	}

	/**
	 * What BigCommerce is to have: only what this site really serves.
	 *
	 * @return list<Site_Route>
	 */
	public function wanted(): array {
		$routes = array(
			'home'                   => home_url( '/' ),
			'cart'                   => $this->settings->page_url( 'cart' ),
			'account'                => $this->settings->page_url( 'account' ),
			'login'                  => home_url( '/login' ),
			'logout'                 => home_url( '/logout' ),
			'recover_abandoned_cart' => home_url( '/cart-recovery' ),
		);
		$wanted = array();
		foreach ( array_filter( $routes ) as $type => $url ) {
			$wanted[] = array(
				'type'     => $type,
				'matching' => '*',
				'route'    => (string) wp_parse_url( $url, PHP_URL_PATH ),
			);
		}
		return $wanted;
	}

	/**
	 * Sets it. What was there before the first time is kept, however often it is set, and before anything is sent.
	 *
	 * @return array{before: State, after: State}|\WP_Error
	 */
	public function set(): array|\WP_Error {
		if ( '' === get_option( 'permalink_structure' ) ) {
			return new \WP_Error( 'not_allowed', __( 'This site uses plain permalinks, which BigCommerce cannot redirect to. Choose another structure under Settings → Permalinks first.', 'storebridge' ) );
		}
		$now = $this->show();
		if ( $now instanceof \WP_Error ) {
			return $now;
		}
		$kept = $this->kept();
		$this->keep( $now );
		$changed = $this->change(
			array(
				'routes'                            => $this->wanted(),
				'shouldRedirectToStorefrontForAuth' => true,
			)
		);
		if ( $changed instanceof \WP_Error ) {
			$this->forget_unless_changed( $kept, $now );
		}
		return $changed;
	}

	/**
	 * What BigCommerce refused as a whole leaves nothing to undo; what it did in part, or perhaps did, does.
	 *
	 * @param Kept|null $kept What was kept before.
	 * @param State     $now  What BigCommerce had.
	 */
	private function forget_unless_changed( ?array $kept, State $now ): void {
		$then = $this->show();
		if ( $then instanceof \WP_Error || $then->lines() !== $now->lines() || $then->signs_in_here !== $now->signs_in_here ) {
			return;
		}
		if ( null === $kept ) {
			delete_option( self::OPTION );
		} else {
			update_option( self::OPTION, $kept, false );
		}
	}

	/**
	 * Pages of the site's own that stand where BigCommerce would send shoppers, and that do not do what it expects there.
	 *
	 * @return list<string> Their addresses, such as "/login".
	 */
	public function taken(): array {
		$taken = array_filter( Store_Addresses::NAMES, fn( string $name ): bool => ! in_array( Store_Addresses::own_page( $name ), array( 0, $this->settings->saved()['checkout_page'] ), true ) );
		return array_values( array_map( static fn( string $name ): string => "/$name", $taken ) );
	}

	/**
	 * Keeps what is there now of the kinds we are about to set, and have not set before.
	 *
	 * @param State $now What BigCommerce has.
	 */
	private function keep( State $now ): void {
		$kept = $this->kept() ?? array(
			'routes'        => array(),
			'types'         => array(),
			'set'           => array(),
			'signs_in_here' => $now->signs_in_here,
		);
		$new  = array_values( array_diff( array_column( $this->wanted(), 'type' ), $kept['types'] ) );
		update_option(
			self::OPTION,
			array(
				'routes' => array( ...$kept['routes'], ...$now->routes_of( $new ) ),
				'types'  => array( ...$kept['types'], ...$new ),
				'set'    => $this->wanted(),
			) + $kept,
			false
		);
	}

	/**
	 * Sets what was there before; null where nothing was set from here.
	 *
	 * @return array{before: State, after: State}|\WP_Error|null
	 */
	public function undo(): array|\WP_Error|null {
		$kept = $this->kept();
		if ( null === $kept ) {
			return null;
		}
		$changed = $this->change(
			array(
				'routes'                            => $kept['routes'],
				'remove'                            => $kept['set'],
				'shouldRedirectToStorefrontForAuth' => $kept['signs_in_here'],
			)
		);
		if ( ! $changed instanceof \WP_Error ) {
			delete_option( self::OPTION );
		}
		return $changed;
	}

	public function can_undo(): bool {
		return null !== $this->kept();
	}

	/**
	 * BigCommerce sends shoppers to the site it knows the channel by; another one would be somebody else's.
	 *
	 * @param State $state What BigCommerce has.
	 */
	public function is_this_site( State $state ): bool {
		return wp_parse_url( $state->site_url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST );
	}

	/**
	 * Sends a change.
	 *
	 * @param array<string, mixed> $change For the sidecar.
	 * @return array{before: State, after: State}|\WP_Error
	 */
	private function change( array $change ): array|\WP_Error {
		return $this->client->ask(
			Request::write( 'PUT', '/v1/redirection', $change ),
			static fn( Answer $answer ): array => array(
				'before' => State::read( $answer->child( 'before' ) ),
				'after'  => State::read( $answer->child( 'after' ) ),
			)
		);
	}

	/**
	 * What was there before.
	 *
	 * @return Kept|null
	 */
	private function kept(): ?array {
		$kept = get_option( self::OPTION );
		/**
		 * Written by set() alone.
		 *
		 * @var Kept|false $kept
		 */
		return is_array( $kept ) ? $kept : null;
	}
}
