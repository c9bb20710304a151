<?php
/**
 * Visits for the store's analytics: of those who have agreed, and of nobody else. What is kept is three ids in the visitor's own browser.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Visits;

use Storebridge\Http\Server;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

/**
 * A visit as the sidecar has it.
 *
 * @phpstan-import-type Visit from Session
 */
final class Visits {
	/**
	 * What the WP Consent API calls what BigCommerce asks for.
	 */
	private const CATEGORIES = array(
		'analytics'  => 'statistics',
		'targeting'  => 'marketing',
		'functional' => 'preferences',
	);

	/**
	 * What an address may hold that opens something to whoever has it.
	 */
	private const SECRETS = array( 'c', 't', 'jwt', 'wishlist', 'redirectTo', 'key', 'token' );

	public function __construct( private readonly Settings $settings, private readonly Session $session, private readonly Client $client ) {}

	public function are_counted(): bool {
		return $this->settings->saved()['count_visits'];
	}

	/**
	 * What this visitor has agreed to; nothing, while nobody has said anything else. To be asked only where nothing is cached.
	 *
	 * @return array{analytics: bool, targeting: bool, functional: bool}
	 */
	public function consent(): array {
		$consent = array();
		foreach ( self::CATEGORIES as $name => $category ) {
			$agreed = function_exists( 'wp_has_consent' ) && true === wp_has_consent( $category );
			/**
			 * Whether the visitor of this request has agreed to be counted.
			 *
			 * @param bool   $agreed   What the WP Consent API says; false where there is none.
			 * @param string $category Of the WP Consent API: "statistics", "marketing" or "preferences".
			 */
			$consent[ $name ] = true === apply_filters( 'storebridge_has_consent', $agreed, $category );
		}
		return $consent;
	}

	/**
	 * What goes with a link to the store, so that the visit goes on there: nothing, without consent.
	 *
	 * @param string $url The page the visitor is on.
	 * @return array<string, mixed>
	 */
	public function luggage( string $url ): array {
		$visit   = $this->are_counted() ? $this->session->visit() : null;
		$consent = null === $visit ? null : $this->consent();
		return null === $consent || ! $consent['analytics'] ? array() : array(
			'visit'   => $visit,
			'consent' => $consent,
			'page'    => $this->page( $url, '' ),
		);
	}

	/**
	 * The address being shown, whole.
	 */
	public static function here(): string {
		$parts = wp_parse_url( home_url() );
		$host  = is_array( $parts ) ? ( $parts['scheme'] ?? 'http' ) . '://' . ( $parts['host'] ?? '' ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) : '';
		return $host . Server::request_uri();
	}

	/**
	 * Tells of a page that was seen, and keeps what the visit is then; without consent, forgets it.
	 *
	 * @param string $url      The page.
	 * @param string $referrer Where the visitor came from; "" where that is not known.
	 * @param int    $product  The product whose page it is, or 0.
	 * @param string $term     What was searched for, or "".
	 */
	public function see( string $url, string $referrer, int $product, string $term ): void {
		$consent = $this->consent();
		if ( ! $consent['analytics'] ) {
			$this->session->keep_visit( null );
			return;
		}
		$body  = array_filter(
			array(
				'visit'      => $this->session->visit(),
				'productId'  => $product,
				'searchTerm' => mb_substr( $term, 0, 200 ),
			)
		);
		$visit = $this->client->ask(
			Request::write( 'POST', '/v1/visit', $body + array( 'page' => $this->page( $url, $referrer ), 'consent' => $consent ) ), // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
			static fn( Answer $answer ): ?array => self::read( $answer )
		);
		if ( ! $visit instanceof \WP_Error ) {
			$this->session->keep_visit( $visit );
		}
	}

	/**
	 * The visit an answer holds.
	 *
	 * @param Answer $answer The sidecar's.
	 * @return Visit|null
	 */
	public static function read( Answer $answer ): ?array {
		$visit = $answer->child_or_null( 'visit' );
		return null === $visit ? null : array(
			'visitorId' => $visit->text( 'visitorId' ),
			'visitId'   => $visit->text( 'visitId' ),
			'seenAt'    => $visit->int( 'seenAt' ),
		);
	}

	/**
	 * The page as the browser tells it.
	 *
	 * @param string $url      Its address.
	 * @param string $referrer The one before, or "".
	 * @return array<string, string>
	 */
	private function page( string $url, string $referrer ): array {
		$told = array(
			'referrer'       => self::told( $referrer ),
			'userAgent'      => Server::text( 'HTTP_USER_AGENT' ),
			'acceptLanguage' => Server::text( 'HTTP_ACCEPT_LANGUAGE' ),
		);
		return array( 'url' => self::told( $url ) ) + array_map( static fn( string $text ): string => mb_substr( wp_check_invalid_utf8( $text, true ), 0, 1000 ), array_filter( $told ) );
	}

	/**
	 * An address as others may know it, and as long as the sidecar takes one.
	 *
	 * @param string $url Of a page.
	 */
	private static function told( string $url ): string {
		$plain = remove_query_arg( self::SECRETS, $url );
		return strlen( $plain ) > 1000 ? (string) strtok( mb_substr( $plain, 0, 1000 ), '?' ) : $plain;
	}
}
