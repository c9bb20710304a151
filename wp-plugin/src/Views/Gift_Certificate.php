<?php
/**
 * Buying a gift certificate, and asking what is left on one.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Assets;
use Storebridge\Forms\Kept_Form;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Submission;
use Storebridge\Gift_Certificates\Buy_Certificate;
use Storebridge\Gift_Certificates\Certificate_Desk;
use Storebridge\Gift_Certificates\Certificate_Fields;
use Storebridge\Gift_Certificates\Check_Balance;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/gift-certificate.php and templates/gift-certificate-balance.php.
 *
 * @phpstan-import-type Balance from Certificate_Desk
 * @phpstan-import-type Terms from Certificate_Desk
 */
final class Gift_Certificate {
	public function __construct(
		private readonly Certificate_Desk $desk,
		private readonly Buy_Certificate $preview,
		private readonly Check_Balance $balance,
		private readonly Store_Form $form,
		private readonly Notices $notices,
		private readonly Template $template,
		private readonly Assets $assets,
		private readonly Editor_Note $note,
		private readonly Submission $submission,
	) {}

	/**
	 * The form that buys one.
	 *
	 * @param string $tag The shortcode, for the editor.
	 */
	public function render( string $tag ): string {
		$terms = $this->desk->terms();
		if ( $terms instanceof \WP_Error ) {
			return $this->note->failure( $terms, $tag, Kept_Form::inputs( $this->submission, array( Buy_Certificate::BUY, Buy_Certificate::PREVIEW ) ) );
		}
		if ( ! $terms['is_on'] ) {
			return $this->note->box( $tag, array( __( 'The store does not sell gift certificates. Turn them on in BigCommerce under Marketing → Gift certificates.', 'storebridge' ) ) );
		}
		$this->assets->enqueue_cart();
		return $this->template->render(
			'gift-certificate',
			array(
				'form'    => $this->form->read( Buy_Certificate::BUY, Certificate_Fields::all( $terms ) ),
				'look'    => self::letter( $this->preview->look() ),
				'terms'   => self::expiry( $terms ),
				'notices' => $this->notices->all(),
			)
		);
	}

	public function render_balance(): string {
		$found = $this->balance->found();
		$this->assets->enqueue_cart();
		return $this->template->render(
			'gift-certificate-balance',
			array(
				'form'  => $this->form->read( Check_Balance::ACTION, Check_Balance::fields() ),
				'words' => null === $found ? array() : self::words( $found ),
			)
		);
	}

	/**
	 * What was found, in sentences.
	 *
	 * @param Balance $found The balance.
	 * @return list<string>
	 */
	private static function words( array $found ): array {
		$form    = get_option( 'date_format' );
		$day     = '' === $found['expires'] ? false : strtotime( $found['expires'] );
		$is_over = false !== $day && $day < time();
		$words   = match ( $is_over ? 'EXPIRED' : $found['status'] ) {
			'EXPIRED'  => __( 'This gift certificate has expired.', 'storebridge' ),
			'DISABLED' => __( 'This gift certificate cannot be used. Please contact us about it.', 'storebridge' ),
			'PENDING'  => __( 'This gift certificate is not active yet. It will be once its order has been paid.', 'storebridge' ),
			/* translators: %s: an amount of money. */
			default    => sprintf( __( 'Balance of this gift certificate: %s', 'storebridge' ), $found['amount'] ),
		};
		/* translators: %s: a day. */
		$until = 'ACTIVE' === $found['status'] && false !== $day && ! $is_over ? sprintf( __( 'Valid until %s.', 'storebridge' ), (string) wp_date( is_string( $form ) ? $form : 'Y-m-d', $day ) ) : '';
		return array_values( array_filter( array( $words, $until ) ) );
	}

	/**
	 * The store's letter without what is meant for a page of its own. What is left is cleaned where it is printed.
	 *
	 * @param string $html As the store has it.
	 */
	private static function letter( string $html ): string {
		return trim( (string) preg_replace( '#<(head|style|script|title)\b[^>]*>.*?</\1\s*>#is', '', $html ) );
	}

	/**
	 * How long one is good, in a sentence; "" for ever.
	 *
	 * @param Terms $terms The store's.
	 */
	private static function expiry( array $terms ): string {
		$length = $terms['expiry']['length'] ?? 0;
		$time   = match ( $terms['expiry']['unit'] ?? '' ) {
			/* translators: %s: a number. */
			'DAYS'   => _n( '%s day', '%s days', $length, 'storebridge' ),
			/* translators: %s: a number. */
			'WEEKS'  => _n( '%s week', '%s weeks', $length, 'storebridge' ),
			/* translators: %s: a number. */
			'MONTHS' => _n( '%s month', '%s months', $length, 'storebridge' ),
			/* translators: %s: a number. */
			'YEARS'  => _n( '%s year', '%s years', $length, 'storebridge' ),
			default  => '',
		};
		/* translators: %s: a time, such as "12 months". */
		return '' === $time || 0 === $length ? '' : sprintf( __( 'Gift certificates are valid for %s from the date of purchase.', 'storebridge' ), sprintf( $time, number_format_i18n( $length ) ) );
	}
}
