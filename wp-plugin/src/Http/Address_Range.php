<?php
/**
 * One IP address or CIDR range.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Http;

defined( 'ABSPATH' ) || exit;

final class Address_Range {
	private function __construct( private readonly string $network, private readonly int $bits ) {}

	public static function read( string $text ): ?self {
		$parts   = explode( '/', $text, 2 );
		$network = false === filter_var( $parts[0], FILTER_VALIDATE_IP ) ? false : inet_pton( $parts[0] );
		if ( false === $network ) {
			return null;
		}
		$most = 8 * strlen( $network );
		$bits = $parts[1] ?? (string) $most;
		return ctype_digit( $bits ) && (int) $bits <= $most ? new self( $network, (int) $bits ) : null;
	}

	public function holds( string $address ): bool {
		$packed = false === filter_var( $address, FILTER_VALIDATE_IP ) ? false : inet_pton( $address );
		if ( false === $packed || strlen( $packed ) !== strlen( $this->network ) ) {
			return false;
		}
		$whole = intdiv( $this->bits, 8 );
		$rest  = $this->bits % 8;
		if ( substr( $packed, 0, $whole ) !== substr( $this->network, 0, $whole ) ) {
			return false;
		}
		$mask = 0xff & ( 0xff << ( 8 - $rest ) );
		return 0 === $rest || ( ord( $packed[ $whole ] ) & $mask ) === ( ord( $this->network[ $whole ] ) & $mask );
	}
}
