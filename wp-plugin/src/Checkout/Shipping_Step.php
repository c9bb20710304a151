<?php
/**
 * Second step: where it is sent. To several addresses one after the other, each with what goes there.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/checkout-shipping.php.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 * @phpstan-import-type Consignment from Consignment_Shape
 */
final class Shipping_Step implements Step, Form {
	public function __construct(
		private readonly Checkout_Book $book,
		private readonly Address_Choice $choice,
		private readonly Submission $submission,
	) {}

	public function slug(): string {
		return 'shipping';
	}

	public function action(): string {
		return 'checkout-shipping';
	}

	public function view( array $checkout ): array|\WP_Error {
		$several = Shipping_Parts::is_several( $checkout );
		$kept    = $several ? Shipping_Parts::kept( $checkout ) : array();
		$first   = $checkout['consignments'][0] ?? null;
		$values  = $several || null === $first || self::is_billing( $checkout ) ? array() : $first['address']['values'];
		$choice  = $this->choice->read( $this->action(), $values, false, $checkout['address'] );
		return $choice instanceof \WP_Error ? $choice : array(
			'choice'        => $choice,
			'is_several'    => $several,
			'parts'         => Part_View::all( $kept, $checkout['lines'] ),
			'items'         => $several ? $this->items( $checkout, $kept ) : array(),
			'is_splittable' => array_sum( Steps::sent( $checkout ) ) > 1,
			'one_url'       => Steps::url( 'shipping' ),
			'several_url'   => Steps::url( 'shipping', self::several() ),
			'again_url'     => Steps::url( 'shipping', self::several() + array( Shipping_Parts::AGAIN => '1' ) ),
			'next_url'      => Steps::url( 'delivery' ),
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): ?\WP_Error {
		if ( null === $refusal && 'states' === $posted->text( 'step' ) ) {
			$this->submission->keep_fields( $this->action(), Address_Choice::typed( $posted ) );
			return null;
		}
		$checkout = $this->book->read();
		$error    = $refusal ?? ( $checkout instanceof \WP_Error ? $checkout : $this->take( $posted, $checkout ) );
		if ( null === $error ) {
			$now = $this->book->read();
			is_array( $now ) && ! Steps::is_placed( $now ) ? Steps::go( 'shipping', self::several() ) : Steps::go( 'delivery' );
		}
		$error = Checkout_Address::named( $error );
		$this->submission->fail_fields( $this->action(), Address_Choice::typed( $posted ), $error );
		return $error;
	}

	/**
	 * Keeps it at the store; why not, or null.
	 *
	 * @param Posted   $posted   What was sent.
	 * @param Contents $checkout The checkout.
	 */
	private function take( Posted $posted, array $checkout ): ?\WP_Error {
		$address = $this->choice->posted( $posted, false, $checkout['address'] );
		if ( $address instanceof \WP_Error ) {
			return $address;
		}
		if ( ! Shipping_Parts::is_several( $checkout ) ) {
			return $this->book->ship( $address );
		}
		$kept  = Shipping_Parts::kept( $checkout );
		$items = Shipping_Parts::chosen( $posted, Shipping_Parts::left( $checkout, $kept ) );
		if ( $items instanceof \WP_Error ) {
			return $items;
		}
		$parts = array_map(
			static fn( array $part ): array => array(
				'address' => Checkout_Address::body( array_diff_key( $part['address']['values'], array( 'email' => '' ) ) ),
				'items'   => Shipping_Parts::listed( $part['items'] ),
			),
			$kept
		);
		return $this->book->ship_parts(
			array(
				...$parts,
				array(
					'address' => $address,
					'items'   => Shipping_Parts::listed( $items ),
				),
			)
		);
	}

	/**
	 * What can go to the next address, as the form asks for it.
	 *
	 * @param Contents          $checkout The checkout.
	 * @param list<Consignment> $kept     The parts that stand.
	 * @return list<array{id: string, field: string, name: string, value: string, most: int, error: string}>
	 */
	private function items( array $checkout, array $kept ): array {
		$names = array_column( $checkout['lines'], 'name', 'id' );
		$typed = $this->submission->fields( $this->action() ) ?? array();
		$views = array();
		foreach ( Shipping_Parts::left( $checkout, $kept ) as $line => $most ) {
			$value   = $typed[ Shipping_Parts::ITEM . $line ] ?? (string) $most;
			$views[] = array(
				'id'    => 'storebridge-item-' . sanitize_html_class( $line ),
				'field' => Shipping_Parts::ITEM . $line,
				'name'  => $names[ $line ] ?? '',
				'value' => is_string( $value ) ? $value : '',
				'most'  => $most,
				'error' => Step_Error::field( $this->submission->error( $this->action() ), Shipping_Parts::ITEM . $line, $names[ $line ] ?? '' ),
			);
		}
		return $views;
	}

	/**
	 * Whether all goes to who pays.
	 *
	 * @param Contents $checkout The checkout.
	 */
	private static function is_billing( array $checkout ): bool {
		return null !== $checkout['address'] && ( $checkout['consignments'][0]['address']['shown']['lines'] ?? array() ) === $checkout['address']['shown']['lines'];
	}

	/**
	 * What the address of this view says.
	 *
	 * @return array<string, string>
	 */
	private static function several(): array {
		return array( Shipping_Parts::SEVERAL => 'several' );
	}
}
