<?php
/**
 * What support wants to know of the shop, in Tools → Site Health → Info: no secret, and what names places in the site's network
 * is left out of what is copied.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Health;

use Storebridge\Admin\Moment;
use Storebridge\Feature;
use Storebridge\Settings;
use Storebridge\Sidecar\Failures;

defined( 'ABSPATH' ) || exit;

/**
 * Asks nobody: the tests do.
 *
 * @phpstan-type Fact array{label: string, value: string, debug: string, private: bool}
 */
final class Debug_Facts implements Feature {
	public function __construct( private readonly Settings $settings, private readonly Failures $failures, private readonly string $version ) {}

	public function boot(): void {
		add_filter( 'debug_information', array( $this, 'add' ) );
	}

	/**
	 * Adds ours.
	 *
	 * @param mixed $sections WordPress's.
	 */
	public function add( mixed $sections ): mixed {
		if ( is_array( $sections ) ) {
			$sections['storebridge'] = array(
				'label'  => __( 'Storebridge for BigCommerce', 'storebridge' ),
				'fields' => $this->facts(),
			);
		}
		return $sections;
	}

	/**
	 * Everything.
	 *
	 * @return array<string, Fact>
	 */
	private function facts(): array {
		$saved = $this->settings->saved();
		$locks = $this->settings->locks();
		$facts = array(
			'version'     => self::fact( __( 'Version', 'storebridge' ), $this->version, $this->version ),
			'sidecar_url' => self::fact( __( 'Sidecar address', 'storebridge' ), '' === $saved['sidecar_url'] ? '–' : $saved['sidecar_url'], '', true ),
			'key'         => self::flag( __( 'Shared key is set', 'storebridge' ), '' !== $this->settings->key() ),
			'locks'       => self::fact( __( 'Set by constants', 'storebridge' ), array() === $locks ? '–' : implode( ', ', $locks ), implode( ', ', $locks ) ),
			'proxies'     => self::fact( __( 'Proxies in front of WordPress', 'storebridge' ), '' === $saved['proxies'] ? '–' : str_replace( "\n", ', ', $saved['proxies'] ), '', true ),
			'road'        => self::fact( __( 'Checkout', 'storebridge' ), $saved['checkout_road'], $saved['checkout_road'] ),
		);
		foreach ( Settings::PAGES as $page ) {
			$path                    = (string) wp_parse_url( $this->settings->page_url( $page ), PHP_URL_PATH );
			$facts[ "{$page}_page" ] = self::fact(
				/* translators: %s: a page's name, in English. */
				sprintf( __( 'Page: %s', 'storebridge' ), $page ),
				'' === $path ? '–' : $path,
				'' === $path ? 'missing' : "#{$saved[ "{$page}_page" ]}"
			);
		}
		return $facts + $this->flags( $saved ) + $this->last_failure();
	}

	/**
	 * What is on and off, and what stands around us.
	 *
	 * @param array{link_users: bool, count_visits: bool, buy_now: bool, quick_view: bool, search_products: bool, remove_data: bool, ...} $saved The settings.
	 * @return array<string, Fact>
	 */
	private function flags( array $saved ): array {
		return array(
			'link_users'   => self::flag( __( 'Users may link their accounts', 'storebridge' ), $saved['link_users'] ),
			'count_visits' => self::flag( __( 'Visits are reported', 'storebridge' ), $saved['count_visits'] ),
			'buy_now'      => self::flag( __( 'Buy now', 'storebridge' ), $saved['buy_now'] ),
			'quick_view'   => self::flag( __( 'Quick view', 'storebridge' ), $saved['quick_view'] ),
			'search'       => self::flag( __( 'Products in the site’s search', 'storebridge' ), $saved['search_products'] ),
			'remove_data'  => self::flag( __( 'Remove all data on deletion', 'storebridge' ), $saved['remove_data'] ),
			'permalinks'   => self::flag( __( 'Pretty permalinks', 'storebridge' ), '' !== get_option( 'permalink_structure' ) ),
			'objects'      => self::flag( __( 'Persistent object cache', 'storebridge' ), (bool) wp_using_ext_object_cache() ),
			'page_cache'   => self::fact( __( 'Page cache', 'storebridge' ), '' === Page_Cache::layer( array() ) ? '–' : Page_Cache::layer( array() ), Page_Cache::layer( array() ) ),
		);
	}

	/**
	 * The last failure.
	 *
	 * @return array<string, Fact>
	 */
	private function last_failure(): array {
		$last = $this->failures->all()[0] ?? null;
		return array(
			'failure' => null === $last
				? self::fact( __( 'Last error', 'storebridge' ), '–', 'none' )
				: self::fact( __( 'Last error', 'storebridge' ), Moment::words( $last['at'] ) . ": {$last['code']} ({$last['reference']})", gmdate( 'c', $last['at'] ) . " {$last['code']} {$last['reference']}" ),
		);
	}

	/**
	 * Yes or no.
	 *
	 * @param string $label What.
	 * @param bool   $is_so Whether.
	 * @return Fact
	 */
	private static function flag( string $label, bool $is_so ): array {
		return self::fact( $label, $is_so ? __( 'Yes', 'storebridge' ) : __( 'No', 'storebridge' ), $is_so ? 'yes' : 'no' );
	}

	/**
	 * A fact.
	 *
	 * @param string $label      What.
	 * @param string $value      Shown.
	 * @param string $debug      Copied, in English.
	 * @param bool   $is_private Whether it is not copied at all.
	 * @return Fact
	 */
	private static function fact( string $label, string $value, string $debug, bool $is_private = false ): array {
		return array(
			'label'   => $label,
			'value'   => $value,
			'debug'   => $debug,
			'private' => $is_private,
		);
	}
}
