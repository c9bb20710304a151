<?php
/**
 * The predecessor's blocks, where nobody else has registered them: rendered as their shortcodes are, in pages and in the
 * editor's preview. What was saved of them is never rewritten. Nobody can insert a new one.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Assets;
use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Old_Blocks implements Feature {
	/**
	 * As both versions of its editor saved them. "saved" is all that stands within the block, kept as it is.
	 */
	private const ATTRIBUTES = array(
		'shortcode'     => array(
			'type'    => 'string',
			'default' => '',
		),
		'queryParams'   => array( 'type' => 'object' ),
		'attributes'    => array( 'type' => 'object' ),
		'productId'     => array( 'type' => 'string' ),
		'componentType' => array( 'type' => 'string' ),
		'saved'         => array(
			'type'   => 'string',
			'source' => 'raw',
		),
	);

	public function __construct( private readonly Assets $assets ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ), Old_Types::LATE );
		add_action( 'enqueue_block_editor_assets', array( $this, 'enqueue_editor' ) );
	}

	public function register(): void {
		foreach ( array_keys( Old_Tags::BLOCKS ) as $name ) {
			if ( ! \WP_Block_Type_Registry::get_instance()->is_registered( Old_Tags::NAMESPACE . $name ) ) {
				$block              = new \WP_Block_Type( Old_Tags::NAMESPACE . $name, $this->settings( $name ) );
				$block->api_version = 3;
				register_block_type( $block );
			}
		}
	}

	/**
	 * Tells the editor which of them are ours to show, and which are the same here under another name: those show each shopper their own.
	 */
	public function enqueue_editor(): void {
		$ours = array();
		foreach ( Old_Tags::BLOCKS as $name => $tag ) {
			if ( $this->is_ours( $name ) ) {
				$ours[] = array(
					'name' => Old_Tags::NAMESPACE . $name,
					'ours' => isset( Old_Tags::SAME[ $tag ] ) ? Successor::same( $tag ) : null,
				);
			}
		}
		if ( array() !== $ours ) {
			$this->assets->enqueue_old_blocks( $ours );
		}
	}

	/**
	 * What the block shows.
	 *
	 * @param string       $name       Without the namespace.
	 * @param array<mixed> $attributes As saved.
	 * @param string       $content    What was saved within it.
	 */
	public function render( string $name, array $attributes, string $content ): string {
		$html = do_shortcode( Old_Text::of_block( $name, $attributes, $content ) );
		// A theme's styles reach the block by its class, as they did.
		$class = is_string( $attributes['className'] ?? null ) ? $attributes['className'] : '';
		return '' === $html || '' === $class ? $html : sprintf( '<div class="%s">%s</div>', esc_attr( $class ), $html );
	}

	/**
	 * One block, as WordPress takes it.
	 *
	 * @param string $name Without the namespace.
	 * @return array{title: string, category: string, icon: string, description: string, attributes: array<string, mixed>, supports: array<string, bool>, render_callback: \Closure}
	 */
	private function settings( string $name ): array {
		return array(
			'title'           => self::titles()[ $name ] ?? $name,
			'category'        => 'widgets',
			'icon'            => 'cart',
			'description'     => __( 'Made with BigCommerce for WordPress, and shown by Storebridge.', 'storebridge' ),
			'attributes'      => self::ATTRIBUTES,
			'supports'        => array(
				'inserter' => false,
				'html'     => false,
				'reusable' => false,
			),
			'render_callback' => fn( mixed $attributes, mixed $content = '' ): string => $this->render( $name, is_array( $attributes ) ? $attributes : array(), is_string( $content ) ? $content : '' ),
		);
	}

	/**
	 * Whether it is this class that shows a block.
	 *
	 * @param string $name Without the namespace.
	 */
	private function is_ours( string $name ): bool {
		$type     = \WP_Block_Type_Registry::get_instance()->get_registered( Old_Tags::NAMESPACE . $name );
		$callback = null === $type ? null : $type->render_callback;
		return $callback instanceof \Closure && ( new \ReflectionFunction( $callback ) )->getClosureThis() === $this;
	}

	/**
	 * What the editor calls them.
	 *
	 * @return array<string, string>
	 */
	private static function titles(): array {
		return array(
			'products'                 => __( 'Products (BigCommerce for WordPress)', 'storebridge' ),
			'product-components'       => __( 'Product piece (BigCommerce for WordPress)', 'storebridge' ),
			'product-reviews'          => __( 'Product reviews (BigCommerce for WordPress)', 'storebridge' ),
			'cart'                     => __( 'Cart (BigCommerce for WordPress)', 'storebridge' ),
			'checkout'                 => __( 'Checkout (BigCommerce for WordPress)', 'storebridge' ),
			'account-profile'          => __( 'Profile (BigCommerce for WordPress)', 'storebridge' ),
			'address-list'             => __( 'Addresses (BigCommerce for WordPress)', 'storebridge' ),
			'order-history'            => __( 'Orders (BigCommerce for WordPress)', 'storebridge' ),
			'login-form'               => __( 'Sign-in (BigCommerce for WordPress)', 'storebridge' ),
			'registration-form'        => __( 'Registration (BigCommerce for WordPress)', 'storebridge' ),
			'gift-certificate-form'    => __( 'Gift certificate (BigCommerce for WordPress)', 'storebridge' ),
			'gift-certificate-balance' => __( 'Gift certificate balance (BigCommerce for WordPress)', 'storebridge' ),
			'wishlist'                 => __( 'Wishlists (BigCommerce for WordPress)', 'storebridge' ),
		);
	}
}
