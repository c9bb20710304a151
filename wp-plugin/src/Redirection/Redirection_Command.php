<?php
/**
 * `wp storebridge redirection`: has BigCommerce send shoppers to this site, shows it, and undoes it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Redirection;

use Storebridge\Feature;
use Storebridge\Views\Advice;

defined( 'ABSPATH' ) || exit;

final class Redirection_Command implements Feature {
	public function __construct( private readonly Redirection $redirection ) {}

	public function boot(): void {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'storebridge redirection', $this );
		}
	}

	/**
	 * Shows where BigCommerce sends shoppers now.
	 */
	public function show(): void {
		$state = $this->redirection->show();
		if ( $state instanceof \WP_Error ) {
			$this->fail( $state );
		}
		$this->print_state( $state );
	}

	/**
	 * Has BigCommerce send shoppers to this site: for home, cart, account, sign-in and sign-out. Other routes stay.
	 */
	public function set(): void {
		$this->report( $this->redirection->set() );
		\WP_CLI::success( 'Set. "wp storebridge redirection undo" brings back what was there before.' );
	}

	/**
	 * Brings back what was there before the first "set".
	 */
	public function undo(): void {
		$this->report( $this->redirection->undo() );
		\WP_CLI::success( 'As it was before.' );
	}

	/**
	 * Before and after.
	 *
	 * @param array{before: State, after: State}|\WP_Error|null $changed What came of it.
	 */
	private function report( array|\WP_Error|null $changed ): void {
		if ( null === $changed ) {
			\WP_CLI::error( 'Nothing has been set from here, so there is nothing to undo.' );
		}
		if ( $changed instanceof \WP_Error ) {
			$this->fail( $changed );
		}
		\WP_CLI::log( 'Before:' );
		$this->print_state( $changed['before'] );
		\WP_CLI::log( 'After:' );
		$this->print_state( $changed['after'] );
	}

	private function print_state( State $state ): void {
		\WP_CLI::log( "  site      $state->site_url" );
		\WP_CLI::log( '  sign-in   ' . ( $state->signs_in_here ? 'on this site' : 'in the checkout' ) );
		foreach ( $state->lines() as $name => $route ) {
			\WP_CLI::log( '  ' . str_pad( $name, 10 ) . $route );
		}
		foreach ( $this->redirection->taken() as $address ) {
			\WP_CLI::warning( "A page of this site is at $address and is shown to shoppers instead. Give it another slug." );
		}
		if ( ! $this->redirection->is_this_site( $state ) ) {
			\WP_CLI::warning( "BigCommerce knows the channel by $state->site_url, not by " . home_url() . '.' );
		}
	}

	/**
	 * Ends in words an operator can act on.
	 *
	 * @param \WP_Error $error Why not.
	 */
	private function fail( \WP_Error $error ): never {
		\WP_CLI::error( $error->get_error_message() . ' ' . Advice::on( $error ) );
	}
}
