<?php
/**
 * The form that shows the page it stands on in another currency.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Reviews_Input;
use Storebridge\Http\Server;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/currency-switcher.php. "hidden" are the address's other parameters.
 *
 * @phpstan-type CurrencySwitcherView array{
 *     action: string,
 *     name: string,
 *     standard: string,
 *     currencies: list<array{code: string, label: string, chosen: bool}>,
 *     hidden: list<array{name: string, value: string}>,
 * }
 */
final class Currency_Switcher {
	/**
	 * What another currency changes the meaning of, or what happened only once.
	 */
	private const LEFT_OUT = array( Currency::PARAMETER, 'min_price', 'max_price', 'page', Reviews_Input::WRITTEN );

	private const MOST_FIELDS = 100;

	/**
	 * The form.
	 *
	 * @param Answer $found The sidecar's currencies.
	 * @return CurrencySwitcherView
	 */
	public static function read( Answer $found ): array {
		$current  = $found->text( 'current' );
		$standard = '';
		$all      = array();
		foreach ( $found->children( 'items' ) as $item ) {
			$code     = $item->text( 'code' );
			$standard = $item->flag( 'isDefault' ) ? $code : $standard;
			$all[]    = array(
				'code'   => $code,
				'label'  => self::label( $code, $item->text_or( 'name', '' ), $item->text_or( 'symbol', '' ) ),
				'chosen' => $code === $current,
			);
		}
		list( $path, $query ) = array( ...explode( '?', Server::request_uri(), 2 ), '' );
		wp_parse_str( $query, $sent );
		return array(
			'action'     => $path,
			'name'       => Currency::PARAMETER,
			'standard'   => $standard,
			'currencies' => $all,
			'hidden'     => array_slice( self::fields( array_diff_key( $sent, array_flip( self::LEFT_OUT ) ) ), 0, self::MOST_FIELDS ),
		);
	}

	/**
	 * The currencies a cart can be in.
	 *
	 * @param Answer $found   The sidecar's currencies.
	 * @param string $current The cart's.
	 * @return list<array{code: string, label: string, chosen: bool}>
	 */
	public static function transactional( Answer $found, string $current ): array {
		return array_values(
			array_map(
				static fn( Answer $item ): array => array(
					'code'   => $item->text( 'code' ),
					'label'  => self::label( $item->text( 'code' ), $item->text_or( 'name', '' ), $item->text_or( 'symbol', '' ) ),
					'chosen' => $item->text( 'code' ) === $current,
				),
				array_filter( $found->children( 'items' ), static fn( Answer $item ): bool => $item->flag( 'isTransactional' ) )
			)
		);
	}

	private static function label( string $code, string $name, string $symbol ): string {
		$symbol = '' === $symbol || $code === $symbol ? '' : " $symbol";
		return $code . $symbol . ( '' === $name || $code === $name ? '' : " · $name" );
	}

	/**
	 * Parameters as the fields of a form.
	 *
	 * @param array<mixed> $sent Nested as an address can be.
	 * @param string       $name What they stand in.
	 * @return list<array{name: string, value: string}>
	 */
	private static function fields( array $sent, string $name = '' ): array {
		$fields = array();
		foreach ( $sent as $key => $value ) {
			$own = '' === $name ? (string) $key : "{$name}[$key]";
			if ( is_array( $value ) ) {
				$fields = array( ...$fields, ...self::fields( $value, $own ) );
			} elseif ( is_string( $value ) ) {
				$fields[] = array(
					'name'  => $own,
					'value' => $value,
				);
			}
		}
		return $fields;
	}
}
