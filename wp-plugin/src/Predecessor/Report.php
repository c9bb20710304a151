<?php
/**
 * Everything on the site that comes from BigCommerce for WordPress, and what becomes of each, row by row.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

/**
 * One thing found: what it is, where it stands, as it is written there, what it becomes and what differs; "post" is the one whose text holds it.
 *
 * @phpstan-type Row array{what: string, where: string, url: string, found: string, becomes: string, differs: string, post?: string}
 */
final class Report {
	public const COLUMNS = array( 'what', 'where', 'found', 'becomes', 'differs', 'url' );

	/**
	 * One after another, however many there are.
	 *
	 * @return \Generator<int, Row>
	 */
	public static function rows(): \Generator {
		foreach ( array( Found_In_Posts::rows(), Found_In_Builders::rows(), Found_Around::rows() ) as $rows ) {
			foreach ( $rows as $row ) {
				yield $row;
			}
		}
	}
}
