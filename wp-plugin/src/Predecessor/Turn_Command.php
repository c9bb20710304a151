<?php
/**
 * `wp storebridge migration convert`: turns what stands on one page from BigCommerce for WordPress into ours.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Turn_Command implements Feature {
	public function __construct( private readonly Turned_Post $turned ) {}

	public function boot(): void {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'storebridge migration convert', array( $this, 'convert' ) );
		}
	}

	/**
	 * Turns the shortcodes and blocks of BigCommerce for WordPress in one post into Storebridge's own.
	 *
	 * Does it only where each of them has a twin. The text as it was is kept as a revision, to go back to.
	 *
	 * ## OPTIONS
	 *
	 * <post>
	 * : The number of the post.
	 *
	 * [--dry-run]
	 * : Only says what would become of what, and what would differ.
	 *
	 * @param list<string>               $words   The post's number.
	 * @param array<string, bool|string> $options Whether only to say it.
	 */
	public function convert( array $words, array $options = array() ): void {
		$post = get_post( absint( $words[0] ?? 0 ) );
		if ( ! $post instanceof \WP_Post || 0 === absint( $words[0] ?? 0 ) ) {
			\WP_CLI::error( 'There is no such post.' );
		}
		$plan = $this->turned->plan( $post );
		foreach ( $plan['steps'] as $step ) {
			\WP_CLI::log( "{$step['from']}\n  becomes: " . str_replace( "\n\n", "\n           ", $step['to'] ) . ( '' === $step['differs'] ? '' : "\n  differs: {$step['differs']}" ) );
		}
		foreach ( $plan['left'] as $left ) {
			\WP_CLI::log( "{$left['from']}\n  cannot be converted: {$left['why']}" );
		}
		if ( isset( $options['dry-run'] ) ) {
			\WP_CLI::log( 'Nothing was changed.' );
			return;
		}
		$before = $this->turned->save( $post );
		if ( $before instanceof \WP_Error ) {
			\WP_CLI::error( $before->get_error_message() );
		}
		\WP_CLI::success( "Turned. The text as it was is revision $before." );
	}
}
