<?php
/**
 * Ready-made pieces of a shop's pages, on a shelf of their own.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Patterns implements Feature {
	public function __construct( private readonly string $file ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ) );
	}

	public function register(): void {
		register_block_pattern_category( 'storebridge', array( 'label' => __( 'Shop', 'storebridge' ) ) );
		foreach ( self::titles() as $name => $title ) {
			register_block_pattern(
				"storebridge/$name",
				array(
					'title'      => $title,
					'categories' => array( 'storebridge' ),
					'filePath'   => plugin_dir_path( $this->file ) . "patterns/$name.php",
				)
			);
		}
	}

	/**
	 * What each is called.
	 *
	 * @return array<string, string>
	 */
	private static function titles(): array {
		return array(
			'shop-page'         => __( 'Shop page', 'storebridge' ),
			'product-highlight' => __( 'Product highlight', 'storebridge' ),
			'sale-shelf'        => __( 'Sale shelf', 'storebridge' ),
		);
	}
}
