<?php
/**
 * What the editors' scripts may ask of WordPress: only for those who may edit posts.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Blocks\Blocks;
use Storebridge\Feature;
use Storebridge\Shortcodes\Named_Product;

defined( 'ABSPATH' ) || exit;

final class Editor_Routes implements Feature {
	private const NAMESPACE = 'storebridge/v1';

	public function __construct( private readonly Block_Preview $preview, private readonly Found_Products $products, private readonly Store_Names $names, private readonly Bound_Product $bound ) {}

	public function boot(): void {
		add_action( 'rest_api_init', array( $this, 'register' ) );
	}

	public function register(): void {
		$this->add(
			'/editor/preview',
			'POST',
			array( $this->preview, 'show' ),
			array(
				'name'       => array(
					'type'     => 'string',
					'enum'     => array_map( static fn( string $name ): string => "storebridge/$name", Blocks::NAMES ),
					'required' => true,
				),
				'attributes' => array(
					'type'    => 'object',
					'default' => array(),
				),
			)
		);
		$this->add(
			'/editor/products',
			'GET',
			array( $this->products, 'show' ),
			array(
				'search' => array(
					'type'      => 'string',
					'maxLength' => 100,
					'default'   => '',
				),
				'ids'    => array(
					'type'     => 'array',
					'maxItems' => 50,
					'default'  => array(),
					'items'    => array(
						'type'    => 'integer',
						'minimum' => 1,
						'maximum' => 2_147_483_647,
					),
				),
			)
		);
		$kind = array(
			'type'     => 'string',
			'enum'     => array( 'categories', 'brands' ),
			'required' => true,
		);
		$this->add( '/editor/names', 'GET', array( $this->names, 'show' ), array( 'kind' => $kind ) );
		$word = array(
			'type'      => 'string',
			'maxLength' => 250,
		);
		$this->add( '/editor/product', 'GET', array( $this->bound, 'show' ), array_fill_keys( Named_Product::NAMES, $word ) );
	}

	public function is_allowed(): bool {
		return current_user_can( 'edit_posts' );
	}

	/**
	 * A route.
	 *
	 * @param non-falsy-string                                                      $path   Below ours.
	 * @param string                                                                $method GET or POST.
	 * @param callable(\WP_REST_Request<array<string, mixed>>): \WP_REST_Response   $answer Answers it.
	 * @param array<string, array<string, mixed>>                                   $inputs What it takes.
	 */
	private function add( string $path, string $method, callable $answer, array $inputs ): void {
		register_rest_route(
			self::NAMESPACE,
			$path,
			array(
				'methods'             => $method,
				'callback'            => $answer,
				'permission_callback' => array( $this, 'is_allowed' ),
				'args'                => $inputs,
			)
		);
	}
}
