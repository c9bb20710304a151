<?php
/**
 * Which road shoppers take to the checkout: the one the admin chose, or the hosted one where that cannot be.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Settings;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

/**
 * "reason" is the sidecar's code, "" where the store's checkout can stand in a frame of this site.
 *
 * @phpstan-type Embedding array{is_possible: bool, reason: string, origin: string, sdk_url: string}
 */
final class Road {
	/**
	 * What the sidecar said in this request.
	 *
	 * @var Embedding|\WP_Error|null
	 */
	private array|\WP_Error|null $known = null;

	public function __construct( private readonly Settings $settings, private readonly Client $client ) {}

	/**
	 * The road of this request.
	 *
	 * @return 'hosted'|'embedded'|'headless'
	 */
	public function taken(): string {
		$wanted = $this->settings->checkout_road();
		if ( 'embedded' !== $wanted ) {
			return $wanted;
		}
		$embedding = $this->embedding();
		return is_array( $embedding ) && $embedding['is_possible'] ? 'embedded' : 'hosted';
	}

	/**
	 * Whether the store's checkout can stand in a frame of this site.
	 *
	 * @return Embedding|\WP_Error
	 */
	public function embedding(): array|\WP_Error {
		$this->known ??= $this->client->ask(
			Request::get( '/v1/checkout/embedding?' . http_build_query( array( 'siteUrl' => home_url( '/' ) ) ) ),
			static fn( Answer $answer ): array => array(
				'is_possible' => $answer->flag( 'isPossible' ) && self::is_web( $answer->text_or( 'sdkUrl', '' ) ),
				'reason'      => $answer->text_or( 'reason', '' ),
				'origin'      => $answer->text_or( 'checkoutOrigin', '' ),
				'sdk_url'     => $answer->text_or( 'sdkUrl', '' ),
			)
		);
		return $this->known;
	}

	private static function is_web( string $url ): bool {
		return 1 === preg_match( '~^https?://[^\s"\'<>]+$~D', $url );
	}
}
