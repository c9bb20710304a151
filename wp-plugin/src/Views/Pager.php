<?php
/**
 * The way through a list of several pages.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Listing_Choice;

defined( 'ABSPATH' ) || exit;

/**
 * What templates/pager.php shows; a step without a number is a gap, addresses are "" where there is nothing.
 *
 * @phpstan-type PagerView array{
 *     page: int,
 *     pages: int,
 *     previous: string,
 *     next: string,
 *     steps: list<array{number: int, url: string, is_current: bool}>,
 * }
 */
final class Pager {
	private const AROUND = 1;

	/**
	 * The pager's view.
	 *
	 * @param Listing_Choice $choice What is wanted of the list.
	 * @param string         $base   The list's own address.
	 * @param int            $page   The page shown.
	 * @param int            $pages  How many there are.
	 * @return PagerView
	 */
	public static function read( Listing_Choice $choice, string $base, int $page, int $pages ): array {
		$url   = static fn( int $number ): string => $number < 1 || $number > $pages ? '' : $choice->on_page( $number )->url( $base );
		$steps = array_map(
			static fn( int $number ): array => array(
				'number'     => $number,
				'url'        => $url( $number ),
				'is_current' => $number === $page,
			),
			self::numbers( $page, $pages )
		);
		return array(
			'page'     => $page,
			'pages'    => $pages,
			'previous' => $url( $page - 1 ),
			'next'     => $url( $page + 1 ),
			'steps'    => $steps,
		);
	}

	/**
	 * First, last, and those around the shown one; 0 where some are left out. A single one is never left out.
	 *
	 * @param int $page  The page shown.
	 * @param int $pages How many there are.
	 * @return list<int>
	 */
	private static function numbers( int $page, int $pages ): array {
		$numbers = array();
		foreach ( range( 1, max( 1, $pages ) ) as $number ) {
			$near = abs( $number - $page ) <= self::AROUND || 1 === $number || $pages === $number;
			$lone = ( 2 === $number && 3 === $page - self::AROUND ) || ( $pages - 1 === $number && $pages - 2 === $page + self::AROUND );
			if ( $near || $lone ) {
				$numbers[] = $number;
			} elseif ( 0 !== end( $numbers ) ) {
				$numbers[] = 0;
			}
		}
		return $numbers;
	}
}
