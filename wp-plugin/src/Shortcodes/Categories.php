<?php
/**
 * The [storebridge_categories] shortcode: the store's categories, or those below one of them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Views\Category_List;
use Storebridge\Views\Editor_Note;

defined( 'ABSPATH' ) || exit;

final class Categories implements Catalog_Shortcode {
	private const KNOWN = array( 'parent' );

	public function __construct( private readonly Category_List $view, private readonly Editor_Note $note ) {}

	public function tag(): string {
		return 'storebridge_categories';
	}

	public function query( mixed $written ): ?array {
		return array() === ( new Attributes( $written, self::KNOWN ) )->problems() ? Category_List::QUERY : null;
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, self::KNOWN );
		return array() === $attributes->problems() ? $this->view->render( $attributes->text( 'parent' ), $this->tag() ) : $this->note->box( $this->tag(), $attributes->problems() );
	}
}
