<?php
/**
 * Third step: by which way each part is sent.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Store_Input;
use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/checkout-delivery.php.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 * @phpstan-import-type Consignment from Consignment_Shape
 */
final class Delivery_Step implements Step, Form {
	public function __construct( private readonly Checkout_Book $book, private readonly Submission $submission ) {}

	public function slug(): string {
		return 'delivery';
	}

	public function action(): string {
		return 'checkout-delivery';
	}

	public function view( array $checkout ): array {
		$error = $this->submission->error( $this->action() );
		$parts = Part_View::all( $checkout['consignments'], $checkout['lines'] );
		$ways  = array_map( fn( array $consignment ): array => $this->ways( $consignment, $error ), $checkout['consignments'] );
		return array(
			'refusal'     => Step_Error::words( $error ),
			'url'         => Server::request_uri(),
			'parts'       => array_map( static fn( array $part, array $way ): array => $part + $way, $parts, $ways ),
			'is_stuck'    => in_array( array(), array_column( $checkout['consignments'], 'options' ), true ),
			'address_url' => Steps::url( 'shipping' ),
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$checkout = $this->book->read();
		$error    = $refusal ?? ( $checkout instanceof \WP_Error ? $checkout : $this->take( $posted->fields(), $checkout ) );
		if ( null === $error ) {
			Steps::go( 'review' );
		}
		$this->submission->fail_fields( $this->action(), $posted->fields(), $error );
		return $error;
	}

	/**
	 * Keeps at the store what was chosen and is not so yet; why not, or null.
	 *
	 * @param array<string, string|list<string>> $sent     By part.
	 * @param Contents                           $checkout The checkout.
	 */
	private function take( array $sent, array $checkout ): ?\WP_Error {
		$wrong = array();
		foreach ( $checkout['consignments'] as $part ) {
			$chosen = $sent[ $part['id'] ] ?? '';
			if ( ! is_string( $chosen ) || ! in_array( $chosen, array_column( $part['options'], 'id' ), true ) ) {
				$wrong[] = array(
					'field' => $part['id'],
					'code'  => '' === $chosen ? 'way_missing' : 'unknown_option',
				);
			}
		}
		$error = Store_Input::refusal( $wrong );
		foreach ( null === $error ? $checkout['consignments'] : array() as $part ) {
			$chosen = $sent[ $part['id'] ] ?? '';
			if ( is_string( $chosen ) && $part['chosen'] !== $chosen ) {
				$error ??= $this->book->choose_option( $part['id'], $chosen );
			}
		}
		return $error;
	}

	/**
	 * The ways of one part, and which is ticked: what was sent, what the store has, or what it recommends.
	 *
	 * @param Consignment    $part  The part.
	 * @param \WP_Error|null $error The refusal.
	 * @return array{options: list<array{id: string, description: string, cost: string, time: string, is_recommended: bool}>, chosen: string, error: string}
	 */
	private function ways( array $part, ?\WP_Error $error ): array {
		$typed = $this->submission->fields( $this->action() )[ $part['id'] ] ?? '';
		$best  = array_column( array_filter( $part['options'], static fn( array $option ): bool => $option['is_recommended'] ), 'id' );
		$known = array_filter( array( is_string( $typed ) ? $typed : '', $part['chosen'], ...$best, self::only( $part ) ) );
		return array(
			'options' => $part['options'],
			'chosen'  => (string) reset( $known ),
			'error'   => Step_Error::field( $error, $part['id'], __( 'Delivery', 'storebridge' ) ),
		);
	}

	/**
	 * The only way there is, or "".
	 *
	 * @param Consignment $part The part.
	 */
	private static function only( array $part ): string {
		$ids = array_column( $part['options'], 'id' );
		return 1 === count( $ids ) ? $ids[0] : '';
	}
}
