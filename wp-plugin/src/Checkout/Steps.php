<?php
/**
 * The steps of a checkout on this site: each at an address of its own, open once all before it are done.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Links;
use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

/**
 * As templates/checkout-steps.php shows them.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 * @phpstan-type StepView array{slug: string, title: string, url: string, state: 'done'|'current'|'ahead'}
 */
final class Steps {
	public const PARAMETER = 'step';

	/**
	 * Kept in addresses of sites without pretty ones.
	 */
	private const PAGE = 'page_id';

	/**
	 * Another step, or another view of one.
	 *
	 * @param string                $step The step's; "" for the first that is open.
	 * @param array<string, string> $more What else its address says.
	 */
	public static function url( string $step, array $more = array() ): string {
		$path = (string) strtok( Server::request_uri(), '?#' );
		$kept = array_filter(
			array(
				self::PAGE      => Links::query( self::PAGE ),
				self::PARAMETER => $step,
			)
		);
		return add_query_arg( array_map( 'rawurlencode', $kept + $more ), $path );
	}

	/**
	 * Leads to a step.
	 *
	 * @param string                $step The step's.
	 * @param array<string, string> $more What else its address says.
	 */
	public static function go( string $step, array $more = array() ): never {
		wp_safe_redirect( self::url( $step, $more ), 303, 'Storebridge' );
		exit;
	}

	/**
	 * The step to show: the one that is asked for where it is open, else the furthest that is.
	 *
	 * @param Contents $checkout The checkout.
	 */
	public static function asked( array $checkout ): string {
		$open  = self::open( $checkout );
		$asked = Links::query( self::PARAMETER );
		return in_array( $asked, $open, true ) ? $asked : $open[ count( $open ) - 1 ];
	}

	/**
	 * All steps of this checkout, for its head.
	 *
	 * @param Contents $checkout The checkout.
	 * @param string   $current  The one shown.
	 * @return list<StepView>
	 */
	public static function views( array $checkout, string $current ): array {
		$open  = self::open( $checkout );
		$views = array();
		foreach ( self::all( $checkout ) as $slug ) {
			$views[] = array(
				'slug'  => $slug,
				'title' => self::title( $slug ),
				'url'   => in_array( $slug, $open, true ) ? self::url( $slug ) : '',
				'state' => self::state( $slug, $current, $open ),
			);
		}
		return $views;
	}

	public static function title( string $slug ): string {
		return match ( $slug ) {
			'address'  => __( 'Your address', 'storebridge' ),
			'shipping' => __( 'Ship to', 'storebridge' ),
			'delivery' => __( 'Delivery', 'storebridge' ),
			'review'   => __( 'Review your order', 'storebridge' ),
			default    => __( 'Payment', 'storebridge' ),
		};
	}

	/**
	 * Whether everything that is sent has an address.
	 *
	 * @param Contents $checkout The checkout.
	 */
	public static function is_placed( array $checkout ): bool {
		return array() !== $checkout['consignments'] && array() === self::remaining( $checkout );
	}

	/**
	 * How many of each line have no address yet.
	 *
	 * @param Contents $checkout The checkout.
	 * @return array<string, int>
	 */
	public static function remaining( array $checkout ): array {
		$left = self::sent( $checkout );
		foreach ( $checkout['consignments'] as $consignment ) {
			foreach ( $consignment['items'] as $line => $quantity ) {
				$left[ $line ] = ( $left[ $line ] ?? 0 ) - $quantity;
			}
		}
		return array_filter( $left, static fn( int $quantity ): bool => $quantity > 0 );
	}

	/**
	 * How many of each line are sent at all: nobody sends a download.
	 *
	 * @param Contents $checkout The checkout.
	 * @return array<string, int>
	 */
	public static function sent( array $checkout ): array {
		return array_column( array_filter( $checkout['lines'], static fn( array $line ): bool => 'physical' === $line['kind'] ), 'quantity', 'id' );
	}

	/**
	 * The steps that can be gone to.
	 *
	 * @param Contents $checkout The checkout.
	 * @return non-empty-list<string>
	 */
	private static function open( array $checkout ): array {
		$open = array( 'address' );
		if ( null === $checkout['address'] ) {
			return $open;
		}
		if ( $checkout['is_shipping_needed'] ) {
			$open[] = 'shipping';
			if ( self::is_placed( $checkout ) ) {
				$open[] = 'delivery';
			}
		}
		if ( in_array( $checkout['next'], array( 'review', 'payment' ), true ) ) {
			$open[] = 'review';
		}
		return 'payment' === $checkout['next'] || $checkout['order'] > 0 && in_array( 'review', $open, true ) ? array( ...$open, 'payment' ) : $open;
	}

	/**
	 * The steps there are.
	 *
	 * @param Contents $checkout The checkout.
	 * @return list<string>
	 */
	private static function all( array $checkout ): array {
		return $checkout['is_shipping_needed'] ? array( 'address', 'shipping', 'delivery', 'review', 'payment' ) : array( 'address', 'review', 'payment' );
	}

	/**
	 * How far a step is.
	 *
	 * @param string       $slug    The step.
	 * @param string       $current The one shown.
	 * @param list<string> $open    Those that can be gone to.
	 * @return 'done'|'current'|'ahead'
	 */
	private static function state( string $slug, string $current, array $open ): string {
		if ( $slug === $current ) {
			return 'current';
		}
		return in_array( $slug, $open, true ) && $slug !== $open[ count( $open ) - 1 ] ? 'done' : 'ahead';
	}
}
