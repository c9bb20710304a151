<?php
/**
 * What the store sells gift certificates for, how one would look, and what is left on one.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Gift_Certificates;

use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * "amounts" are those there are; where it is empty, any from "least" to "most" will do.
 *
 * @phpstan-type Amount array{value: float, words: string}
 * @phpstan-type Terms array{is_on: bool, amounts: list<Amount>, least: Amount|null, most: Amount|null, themes: list<string>, expiry: array{length: int, unit: string}|null}
 * @phpstan-type Balance array{amount: string, status: string, expires: string}
 */
final class Certificate_Desk {
	/**
	 * The terms as this request knows them.
	 *
	 * @var Terms|\WP_Error|null
	 */
	private array|\WP_Error|null $known = null;

	public function __construct( private readonly Client $client ) {}

	/**
	 * The store's terms: the same for everybody.
	 *
	 * @return Terms|\WP_Error
	 */
	public function terms(): array|\WP_Error {
		$this->known ??= $this->client->ask( Request::get( '/v1/gift-certificates/settings' ), array( self::class, 'read' ) );
		return $this->known;
	}

	/**
	 * How it would look: the store's own HTML.
	 *
	 * @param array<string, mixed> $certificate As it is bought.
	 */
	public function preview( array $certificate ): string|\WP_Error {
		return $this->client->ask_for_shopper( Request::write( 'POST', '/v1/gift-certificates/preview', $certificate ), static fn( Answer $answer ): string => $answer->text( 'html' ) );
	}

	/**
	 * What is left on one.
	 *
	 * @param string $code Its code.
	 * @return Balance|\WP_Error
	 */
	public function balance( string $code ): array|\WP_Error {
		return $this->client->ask_for_shopper(
			Request::write( 'POST', '/v1/gift-certificates/balance', array( 'code' => $code ) ),
			static fn( Answer $answer ): array => array(
				'amount'  => Price::money( $answer, 'balance' ),
				'status'  => strtoupper( $answer->text_or( 'status', 'ACTIVE' ) ),
				'expires' => $answer->text_or( 'expiresAt', '' ),
			)
		);
	}

	/**
	 * The sidecar's terms, made ours.
	 *
	 * @param Answer $answer The sidecar's.
	 * @return Terms
	 */
	public static function read( Answer $answer ): array {
		$expiry = $answer->child_or_null( 'expiry' );
		return array(
			'is_on'   => $answer->flag( 'isEnabled' ),
			'amounts' => $answer->has( 'amounts' ) ? array_map( array( self::class, 'amount' ), $answer->children( 'amounts' ) ) : array(),
			'least'   => self::bound( $answer->child_or_null( 'minimum' ) ),
			'most'    => self::bound( $answer->child_or_null( 'maximum' ) ),
			'themes'  => $answer->texts( 'themes' ),
			'expiry'  => null === $expiry ? null : array(
				'length' => $expiry->int( 'length' ),
				'unit'   => $expiry->text( 'unit' ),
			),
		);
	}

	/**
	 * Money.
	 *
	 * @param Answer $money The sidecar's.
	 * @return Amount
	 */
	public static function amount( Answer $money ): array {
		return array(
			'value' => $money->number( 'value' ),
			'words' => $money->text( 'formatted' ),
		);
	}

	/**
	 * Money, where there is a bound.
	 *
	 * @param Answer|null $money The sidecar's.
	 * @return Amount|null
	 */
	private static function bound( ?Answer $money ): ?array {
		return null === $money ? null : self::amount( $money );
	}
}
