<?php
/**
 * The shopper's own address: what connected to us, or behind the proxies the admin named, what connected to them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Http;

use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Shopper_Address {
	public function __construct( private readonly Settings $settings ) {}

	/**
	 * Walks X-Forwarded-For from the right, since only what a named proxy wrote there can be believed.
	 */
	public function read(): string {
		$address = $this->valid( Server::text( 'REMOTE_ADDR' ) );
		$ranges  = array_filter( array_map( array( Address_Range::class, 'read' ), $this->settings->proxies() ) );
		$hops    = array_reverse( array_map( 'trim', explode( ',', Server::text( 'HTTP_X_FORWARDED_FOR' ) ) ) );
		foreach ( $hops as $hop ) {
			$next = $this->valid( $hop );
			if ( '' === $next || ! $this->is_named( $address, $ranges ) ) {
				break;
			}
			$address = $next;
		}
		return $address;
	}

	/**
	 * Whether one of the named proxies has this address.
	 *
	 * @param string               $address One address.
	 * @param array<Address_Range> $ranges  The proxies.
	 */
	private function is_named( string $address, array $ranges ): bool {
		foreach ( $ranges as $range ) {
			if ( $range->holds( $address ) ) {
				return true;
			}
		}
		return false;
	}

	private function valid( string $address ): string {
		return false === filter_var( $address, FILTER_VALIDATE_IP ) ? '' : $address;
	}
}
