<?php
/**
 * What a page's script may ask of WordPress.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Rest_Routes implements Feature {
	private const NAMESPACE = 'storebridge/v1';

	public function __construct( private readonly Cart_Items $cart_items, private readonly Chosen_Product $product, private readonly Own_Prices $prices, private readonly Cart_Contents $cart, private readonly Quick_Product $quick ) {}

	public function boot(): void {
		add_action( 'rest_api_init', array( $this, 'register' ) );
	}

	public function register(): void {
		register_rest_route(
			self::NAMESPACE,
			'/cart/items',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this->cart_items, 'add' ),
				'permission_callback' => array( $this->cart_items, 'is_allowed' ),
			)
		);
		register_rest_route(
			self::NAMESPACE,
			'/cart',
			array(
				'methods'             => 'GET',
				'callback'            => array( $this->cart, 'show' ),
				'permission_callback' => array( $this->cart, 'is_allowed' ),
			)
		);
		register_rest_route(
			self::NAMESPACE,
			'/prices',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this->prices, 'show' ),
				'permission_callback' => array( $this->prices, 'is_allowed' ),
			)
		);
		register_rest_route(
			self::NAMESPACE,
			'/quick-view',
			array(
				'methods'             => 'GET',
				'callback'            => array( $this->quick, 'show' ),
				'permission_callback' => '__return_true',
				'args'                => array(
					'product' => array(
						'type'     => 'integer',
						'required' => true,
						'minimum'  => 1,
						'maximum'  => 2_147_483_647,
					),
				),
			)
		);
		register_rest_route(
			self::NAMESPACE,
			'/products/(?P<id>[1-9]\d{0,9})',
			array(
				'methods'             => 'GET',
				'callback'            => array( $this->product, 'show' ),
				'permission_callback' => '__return_true',
				'args'                => array(
					'options' => array(
						'type'                 => 'object',
						'default'              => array(),
						'additionalProperties' => array( 'type' => 'string' ),
					),
				),
			)
		);
	}
}
