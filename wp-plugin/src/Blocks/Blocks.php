<?php
/**
 * The blocks there are, one folder each in blocks/, and their place in the inserter.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Blocks implements Feature {
	public const CATEGORY = 'storebridge';

	public const NAMES = array( 'products', 'product', 'product-part', 'listing', 'categories', 'search', 'cart', 'mini-cart', 'checkout-button', 'checkout', 'account', 'currency', 'order-form', 'gift-certificate' );

	public function __construct( private readonly string $file ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ) );
		add_filter( 'block_categories_all', array( $this, 'add_category' ) );
	}

	public function register(): void {
		$folder = plugin_dir_path( $this->file ) . 'blocks';
		// Since WordPress 6.7: one file of PHP, which its cache keeps, in place of one of JSON for each block.
		if ( function_exists( 'wp_register_block_metadata_collection' ) ) {
			wp_register_block_metadata_collection( $folder, "$folder/manifest.php" );
		}
		foreach ( self::NAMES as $name ) {
			register_block_type_from_metadata( "$folder/$name" );
		}
	}

	/**
	 * A shelf of our own in the inserter.
	 *
	 * @param array<mixed> $categories WordPress's.
	 * @return array<mixed>
	 */
	public function add_category( array $categories ): array {
		return array(
			...$categories,
			array(
				'slug'  => self::CATEGORY,
				'title' => __( 'Shop', 'storebridge' ),
			),
		);
	}
}
