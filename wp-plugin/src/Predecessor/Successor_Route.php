<?php
/**
 * Tells the editor what one of the predecessor's blocks becomes as blocks of ours, before anybody turns it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Feature;
use Storebridge\Pages\Shortcodes_In;

defined( 'ABSPATH' ) || exit;

final class Successor_Route implements Feature {
	public function __construct( private readonly Successor $successor ) {}

	public function boot(): void {
		add_action( 'rest_api_init', array( $this, 'register' ) );
	}

	public function register(): void {
		register_rest_route(
			'storebridge/v1',
			'/editor/successor',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this, 'show' ),
				'permission_callback' => static fn(): bool => current_user_can( 'edit_posts' ),
				'args'                => array(
					'name'       => array(
						'type'     => 'string',
						'enum'     => array_map( static fn( string $name ): string => Old_Tags::NAMESPACE . $name, array_keys( Old_Tags::BLOCKS ) ),
						'required' => true,
					),
					'attributes' => array(
						'type'    => 'object',
						'default' => array(),
					),
				),
			)
		);
	}

	/**
	 * The blocks, and what differs.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request The block's name and its attributes; "saved" is what stands in it.
	 */
	public function show( \WP_REST_Request $request ): \WP_REST_Response {
		$name       = substr( is_string( $request['name'] ) ? $request['name'] : '', strlen( Old_Tags::NAMESPACE ) );
		$attributes = is_array( $request['attributes'] ) ? $request['attributes'] : array();
		$saved      = is_string( $attributes['saved'] ?? null ) ? $attributes['saved'] : '';
		$written    = Shortcodes_In::text( Old_Text::of_block( $name, $attributes, $saved ), Old_Tags::all() );
		return new \WP_REST_Response( $this->successor->of( Old_Tags::BLOCKS[ $name ] ?? '', $written[0]['attributes'] ?? '' ) );
	}
}
