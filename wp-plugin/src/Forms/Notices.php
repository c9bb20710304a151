<?php
/**
 * What was just done, said once on the page the shopper lands on. Only where nothing is cached.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Account\Account_Notices;
use Storebridge\Cart\Cart_Notices;
use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

final class Notices {
	/**
	 * Sentences for this page.
	 *
	 * @var list<string>
	 */
	private array $sentences = array();

	public function __construct( private readonly Session $session ) {}

	/**
	 * Takes the notice the last page left, before anything is printed.
	 */
	public function take(): void {
		$left = $this->session->take_notice();
		if ( null !== $left ) {
			$this->sentences = array( self::sentence( $left['code'], $left['name'], $left['quantity'] ), ...self::words( $left['more'] ) );
		}
	}

	/**
	 * Says something on this page that was found out while it was made.
	 *
	 * @param string $code What.
	 */
	public function say( string $code ): void {
		$this->sentences[] = self::sentence( $code, '', 0 );
	}

	/**
	 * The sentences.
	 *
	 * @return list<string>
	 */
	public function all(): array {
		return array_values( array_filter( $this->sentences ) );
	}

	/**
	 * Notices of the sidecar's, in words.
	 *
	 * @param list<string> $codes The sidecar's.
	 * @return list<string>
	 */
	public static function words( array $codes ): array {
		return array_values( array_filter( array_map( static fn( string $code ): string => self::sentence( $code, '', 0 ), $codes ) ) );
	}

	public static function sentence( string $code, string $name, int $quantity ): string {
		return Cart_Notices::sentence( $code, $name, $quantity ) ?? match ( $code ) {
			/* translators: %s: a coupon's or a gift certificate's code. */
			'code_used'    => sprintf( __( '%s has been applied to this order.', 'storebridge' ), $name ),
			/* translators: %s: a coupon's or a gift certificate's code. */
			'code_dropped' => sprintf( __( '%s has been removed from this order.', 'storebridge' ), $name ),
			'partly_paid'  => __( 'Part of your order has been paid. Please pay the rest with another method.', 'storebridge' ),
			'user_linked'  => __( 'Your accounts are linked. One sign-in is now enough for both.', 'storebridge' ),
			'user_unlinked' => __( 'Your accounts are no longer linked.', 'storebridge' ),
			default        => Account_Notices::sentence( $code, $name ),
		};
	}
}
