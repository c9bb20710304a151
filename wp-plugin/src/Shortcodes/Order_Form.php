<?php
/**
 * The [storebridge_order_form] shortcode: several products, added to the cart at once.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Views\Editor_Note;
use Storebridge\Views\Order_Form as Order_Form_View;

defined( 'ABSPATH' ) || exit;

final class Order_Form implements Catalog_Shortcode {
	private const KNOWN = array( 'ids', 'skus' );
	private const MOST  = 50;

	public function __construct( private readonly Order_Form_View $view, private readonly Editor_Note $note ) {}

	public function tag(): string {
		return 'storebridge_order_form';
	}

	public function query( mixed $written ): ?array {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = self::read( $attributes );
		return array() === $attributes->problems() ? $query : null;
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = self::read( $attributes );
		return array() === $attributes->problems() ? $this->view->render( $query, $this->tag() ) : $this->note->box( $this->tag(), $attributes->problems() );
	}

	/**
	 * The question, noting what is wrong with it.
	 *
	 * @param Attributes $attributes As written.
	 * @return array<string, mixed>
	 */
	private static function read( Attributes $attributes ): array {
		$ids  = $attributes->ids( 'ids' );
		$skus = $attributes->texts( 'skus' );
		if ( ( array() === $ids ) === ( array() === $skus ) || max( count( $ids ), count( $skus ) ) > self::MOST ) {
			/* translators: %d: a number. */
			$attributes->complain( sprintf( __( 'Name the products by either ids or skus, at most %d of them: for example [storebridge_order_form ids="77, 80"].', 'storebridge' ), self::MOST ) );
		}
		return array( 'kind' => 'products' ) + ( array() === $ids ? array( 'skus' => $skus ) : array( 'ids' => $ids ) );
	}
}
