<?php
/**
 * Lets the site's own blocks — headings, paragraphs, pictures, buttons — say something of a product: WordPress's Block
 * Bindings, with the source "storebridge/product".
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

use Storebridge\Catalog\Lookup;
use Storebridge\Catalog\Page_Product;
use Storebridge\Feature;
use Storebridge\Shortcodes\Attributes;
use Storebridge\Shortcodes\Named_Product;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

final class Product_Binding implements Feature {
	/**
	 * Stands among the shortcodes of a page for each binding in it.
	 */
	public const TAG = 'storebridge_bound';

	public const SOURCE = 'storebridge/product';

	public function __construct( private readonly Lookup $lookup, private readonly Page_Product $page ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ) );
	}

	public function register(): void {
		register_block_bindings_source(
			self::SOURCE,
			array(
				'label'              => __( 'Store product', 'storebridge' ),
				'get_value_callback' => array( $this, 'value' ),
			)
		);
	}

	/**
	 * What an attribute of a block becomes. Null leaves what the editor wrote, as in an outage.
	 *
	 * @param array<mixed> $arguments "field", and the product by id, sku or path; without, the page's.
	 */
	public function value( array $arguments ): ?string {
		$query = self::query( $arguments ) ?? $this->page->query();
		if ( array() === $query ) {
			return null;
		}
		$field = is_string( $arguments['field'] ?? null ) ? $arguments['field'] : 'title';
		$value = $this->lookup->answer( $query, static fn( Answer $product ): ?string => Product_Fields::read( $product )[ $field ] ?? null );
		return is_string( $value ) ? $value : null;
	}

	/**
	 * The bindings in a text, each with the product it names.
	 *
	 * @param string $text As saved.
	 * @return list<array{tag: self::TAG, attributes: array<string, string>}>
	 */
	public static function written_in( string $text ): array {
		if ( ! str_contains( $text, '"' . self::SOURCE . '"' ) ) {
			return array();
		}
		preg_match_all( '#"source":"' . self::SOURCE . '","args":(\{[^{}]*\})#', $text, $bindings );
		return array_map(
			static fn( string $json ): array => array(
				'tag'        => self::TAG,
				'attributes' => self::named( (array) json_decode( $json, true ) ),
			),
			$bindings[1]
		);
	}

	/**
	 * The catalogue's question, or null where no one product is named.
	 *
	 * @param array<mixed> $arguments A binding's.
	 * @return array<string, mixed>|null
	 */
	public static function query( array $arguments ): ?array {
		$attributes = new Attributes( self::named( $arguments ), Named_Product::NAMES );
		$query      = Named_Product::is_named( $attributes ) ? Named_Product::read( $attributes ) : array();
		return array() === $query || array() !== $attributes->problems() ? null : $query;
	}

	/**
	 * What names the product.
	 *
	 * @param array<mixed> $arguments A binding's.
	 * @return array<string, string>
	 */
	private static function named( array $arguments ): array {
		$named = array();
		foreach ( Named_Product::NAMES as $name ) {
			$value = $arguments[ $name ] ?? null;
			if ( is_string( $value ) || is_int( $value ) ) {
				$named[ $name ] = (string) $value;
			}
		}
		return $named;
	}
}
