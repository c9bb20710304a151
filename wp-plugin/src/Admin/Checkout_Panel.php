<?php
/**
 * The settings of the checkout: which road, what it means for card data, and what a site's policy must allow.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Checkout\Road;
use Storebridge\Checkout\Security_Policy;
use Storebridge\Feature;
use Storebridge\Settings;
use Storebridge\Template;
use Storebridge\Views\Advice;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/admin/checkout.php.
 */
final class Checkout_Panel implements Feature {
	public function __construct( private readonly Settings $settings, private readonly Road $road, private readonly Template $template ) {}

	public function boot(): void {
		add_action( 'storebridge_settings_fields', array( $this, 'show' ) );
	}

	public function show(): void {
		$embedding = 'embedded' === $this->settings->checkout_road() ? $this->road->embedding() : null;
		$known     = is_array( $embedding ) ? $embedding : array(
			'origin'  => '',
			'sdk_url' => '',
		);
		$this->template->show_admin(
			'checkout',
			array(
				'road'      => $this->settings->checkout_road(),
				'is_locked' => '' !== $this->settings->lock( 'checkout_road' ),
				'constant'  => Settings::constant_of( 'checkout_road' ),
				'state'     => self::state( $embedding ),
				'is_good'   => is_array( $embedding ) && $embedding['is_possible'],
				'colors'    => $this->colors(),
				'policy'    => Security_Policy::lines( $this->settings->checkout_road(), $known['origin'], $known['sdk_url'] ),
			)
		);
	}

	/**
	 * What became of the wish for an embedded checkout; "" where there is none.
	 *
	 * @param array{is_possible: bool, reason: string, origin: string, sdk_url: string}|\WP_Error|null $embedding The sidecar's word.
	 */
	private static function state( array|\WP_Error|null $embedding ): string {
		if ( null === $embedding ) {
			return '';
		}
		if ( $embedding instanceof \WP_Error ) {
			return __( 'The sidecar could not be asked whether this is possible, so shoppers go to the store’s own page for now.', 'storebridge' ) . ' ' . Advice::on( $embedding );
		}
		/* translators: %s: the store's address. */
		return $embedding['is_possible'] ? sprintf( __( 'Possible: shoppers check out on this site, in a frame from %s.', 'storebridge' ), $embedding['origin'] ) : self::reason( $embedding['reason'], $embedding['origin'] );
	}

	private static function reason( string $code, string $origin ): string {
		$why = match ( $code ) {
			'not_https'    => __( 'This site does not use HTTPS. Browsers keep the store’s cookies in a frame on secure pages only.', 'storebridge' ),
			/* translators: %s: the store's address. */
			'other_domain' => sprintf( __( 'The store’s checkout is at %s, on a different domain than this site, so browsers block its cookies in a frame. Give the checkout an address under this site’s domain, such as checkout.example.com for www.example.com.', 'storebridge' ), $origin ),
			'checkout_unknown'   => __( 'BigCommerce does not say where the store’s checkout is. Add a site to the channel in BigCommerce.', 'storebridge' ),
			'checkout_not_https' => __( 'The store’s checkout does not use HTTPS.', 'storebridge' ),
			'', 'unknown'  => __( 'The sidecar reports that this is not possible here.', 'storebridge' ),
			/* translators: %s: a code. */
			default        => sprintf( __( 'The sidecar reports that this is not possible here (%s).', 'storebridge' ), $code ),
		};
		return $why . ' ' . __( 'Until this is fixed, shoppers go to the store’s own page.', 'storebridge' );
	}

	/**
	 * The colours with their labels.
	 *
	 * @return list<array{name: string, label: string, value: string, constant: string}>
	 */
	private function colors(): array {
		$saved  = $this->settings->saved();
		$labels = array(
			'checkout_background'  => __( 'Background', 'storebridge' ),
			'checkout_text'        => __( 'Text', 'storebridge' ),
			'checkout_link'        => __( 'Links', 'storebridge' ),
			'checkout_button'      => __( 'Buttons', 'storebridge' ),
			'checkout_button_text' => __( 'Button text', 'storebridge' ),
		);
		return array_map(
			fn( string $name ): array => array(
				'name'     => $name,
				'label'    => $labels[ $name ],
				'value'    => $saved[ $name ],
				'constant' => $this->settings->lock( $name ),
			),
			Settings::COLORS
		);
	}
}
