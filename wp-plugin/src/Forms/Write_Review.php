<?php
/**
 * Sends a shopper's review to the store.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Catalog\Reviews_Input;
use Storebridge\Http\Server;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Views\Review_Form;

defined( 'ABSPATH' ) || exit;

final class Write_Review {
	public const ACTION = 'review';

	/**
	 * A field no person sees. What fills it in is thanked and forgotten.
	 */
	public const TRAP = 'website';

	/**
	 * The fields, and how long each may be.
	 */
	public const FIELDS = array(
		'rating' => 1,
		'title'  => 255,
		'text'   => 5000,
		'author' => 255,
		'email'  => 255,
	);

	public function __construct( private readonly Client $client, private readonly Submission $submission ) {}

	/**
	 * The form: leads back to the reviews, or keeps what was written and says why not.
	 *
	 * @param Posted         $posted  What was sent.
	 * @param \WP_Error|null $refusal Set when the form must not be taken at all.
	 */
	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$product = $posted->text( 'product' );
		$review  = array_map( static fn( string $field ): string => trim( str_replace( "\r\n", "\n", $posted->text( $field ) ) ), array_combine( array_keys( self::FIELDS ), array_keys( self::FIELDS ) ) );
		$problem = $refusal ?? self::check( $review );
		if ( '' !== $posted->text( self::TRAP ) ) {
			$problem = null;
		} elseif ( null === $problem ) {
			$problem = $this->send( $product, $review );
		}
		if ( null === $problem ) {
			wp_safe_redirect( add_query_arg( Reviews_Input::WRITTEN, '1', remove_query_arg( Reviews_Input::AFTER, Server::request_uri() ) ), 303, 'Storebridge' );
			exit;
		}
		$this->submission->fail(
			Review_Form::name( $product ),
			array(
				'quantity' => '',
				'options'  => $review,
			),
			$problem
		);
		return $problem;
	}

	/**
	 * Why the store did not take it, or null when it did.
	 *
	 * @param string                $product The product's id.
	 * @param array<string, string> $review  The fields.
	 */
	private function send( string $product, array $review ): ?\WP_Error {
		if ( 1 !== preg_match( '/^[1-9]\d{0,9}$/D', $product ) ) {
			return new \WP_Error( 'not_found' );
		}
		$body = array( 'rating' => (int) $review['rating'] ) + array_filter( $review, static fn( string $text ): bool => '' !== $text );
		return $this->client->ask( Request::write( 'POST', "/v1/catalog/products/$product/reviews", $body ), static fn( Answer $answer ): ?\WP_Error => null );
	}

	/**
	 * What a shopper can put right before the store is asked.
	 *
	 * @param array<string, string> $review The fields.
	 */
	private static function check( array $review ): ?\WP_Error {
		$wrong = array();
		foreach ( self::FIELDS as $field => $longest ) {
			$code = self::code( $field, $review[ $field ] ?? '', $longest );
			if ( '' !== $code ) {
				$wrong[] = new Answer(
					array(
						'field' => $field,
						'code'  => $code,
						'max'   => $longest,
					)
				);
			}
		}
		return array() === $wrong ? null : new \WP_Error( 'invalid_input', '', array( 'details' => $wrong ) );
	}

	private static function code( string $field, string $text, int $longest ): string {
		if ( '' === $text ) {
			return 'email' === $field ? '' : 'required';
		}
		if ( mb_strlen( $text ) > $longest ) {
			return 'too_long';
		}
		return match ( $field ) {
			'rating' => 1 === preg_match( '/^[1-5]$/D', $text ) ? '' : 'required',
			'email'  => false === is_email( $text ) ? 'not_an_email' : '',
			default  => '',
		};
	}
}
