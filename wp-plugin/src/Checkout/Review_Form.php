<?php
/**
 * The form of the last look: codes and the note are fields of one, so that whichever button is pressed, nothing typed is lost.
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
 * The fields of a kind of codes are "storebridge[checkout-coupon][code]", and its buttons "[apply]" and "[drop]".
 */
final class Review_Form implements Form {
	public const ACTION = 'checkout-review';

	/**
	 * What the buttons do.
	 *
	 * @param Review_Step    $review     Makes the order.
	 * @param list<Use_Code> $codes      Use codes.
	 * @param Submission     $submission For what was typed.
	 */
	public function __construct(
		private readonly Review_Step $review,
		private readonly array $codes,
		private readonly Submission $submission,
	) {}

	public function action(): string {
		return self::ACTION;
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$asked = $this->asked( $posted );
		if ( array() === $asked ) {
			return $this->review->submit( $posted, $refusal );
		}
		$this->keep_codes( $posted );
		$error = null === $refusal ? $this->review->keep_note( $posted ) : null;
		if ( null !== $error ) {
			return $error;
		}
		foreach ( $asked as $code ) {
			$error = $code->take( $posted->part( $code->action() ), $refusal ) ?? $error;
		}
		return $error ?? Steps::go( 'review' );
	}

	/**
	 * Those whose button was pressed. The Enter key presses the first button, whichever field it was hit in: so of those
	 * that can be applied it is those with a code.
	 *
	 * @param Posted $posted What was sent.
	 * @return list<Use_Code>
	 */
	private function asked( Posted $posted ): array {
		$with = fn( string $field ): array => array_values( array_filter( $this->codes, static fn( Use_Code $code ): bool => '' !== trim( $posted->part( $code->action() )->text( $field ) ) ) );
		$drop = $with( 'drop' );
		if ( array() !== $drop ) {
			return $drop;
		}
		$apply = $with( 'apply' );
		$typed = array() === $apply ? array() : $with( 'code' );
		return array() === $typed ? $apply : $typed;
	}

	/**
	 * Where the page is shown again, codes that were typed are in it.
	 *
	 * @param Posted $posted What was sent.
	 */
	private function keep_codes( Posted $posted ): void {
		foreach ( $this->codes as $code ) {
			$this->submission->keep_fields( $code->action(), array( 'code' => $posted->part( $code->action() )->text( 'code' ) ) );
		}
	}
}
