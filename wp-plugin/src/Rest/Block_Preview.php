<?php
/**
 * A block as visitors will see it, for the editor. What is a shopper's own is shown by a sample, of nobody.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Blocks\Block;
use Storebridge\Blocks\Twin;
use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class Block_Preview {
	private const PERSONAL = array( 'storebridge/cart', 'storebridge/checkout', 'storebridge/account' );

	public function __construct( private readonly Lookup $lookup, private readonly Template $template ) {}

	/**
	 * The block's content, and whether the store was there to ask: "shown", "empty" or "away".
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request The block's name and its attributes.
	 */
	public function show( \WP_REST_Request $request ): \WP_REST_Response {
		$name       = is_string( $request['name'] ) ? $request['name'] : '';
		$attributes = Twin::with_defaults( $name, is_array( $request['attributes'] ) ? $request['attributes'] : array() );
		$html       = in_array( $name, self::PERSONAL, true ) ? $this->sample( $name ) : Block::content( $name, $this->with_products( $name, $attributes ) );
		$outage     = $this->lookup->outage();
		$state      = match ( true ) {
			null !== $outage => 'away',
			'' === $html     => 'empty',
			default          => 'shown',
		};
		return new \WP_REST_Response(
			array(
				'state' => $state,
				'html'  => 'away' === $state ? '' : $html,
				'words' => null === $outage ? '' : Away::words( $outage ),
			)
		);
	}

	private function sample( string $name ): string {
		return $this->template->render( 'block-sample', array( 'kind' => substr( $name, strlen( 'storebridge/' ) ) ) );
	}

	/**
	 * In a template a part of a product stands for that of any page, and in the inserter a block for any product: the
	 * newest ones lend them their looks.
	 *
	 * @param string       $name       The block's.
	 * @param array<mixed> $attributes The block's.
	 * @return array<mixed>
	 */
	private function with_products( string $name, array $attributes ): array {
		$is_open = array() === ( $attributes['items'] ?? null ) && ( 'storebridge/product-part' === $name || true === ( $attributes['isExample'] ?? false ) );
		$newest  = array(
			'kind'   => 'collection',
			'source' => 'newest',
			'limit'  => 3,
		);
		$read    = static fn( Answer $found ): array => array_map( static fn( Answer $card ): array => array( 'id' => $card->int( 'id' ) ), $found->children( 'items' ) );
		$items   = $is_open ? $this->lookup->answer( $newest, $read ) : array();
		return is_array( $items ) && array() !== $items ? array( 'items' => $items ) + $attributes : $attributes;
	}
}
