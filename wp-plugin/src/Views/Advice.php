<?php
/**
 * What an admin can do about each failure. Read on the settings page and by editors where something does not show.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

defined( 'ABSPATH' ) || exit;

final class Advice {
	public static function on( \WP_Error $error ): string {
		$code = (string) $error->get_error_code();
		return match ( $code ) {
			'not_configured'   => __( 'The sidecar address or the shared key is missing. Enter both under Settings → Storebridge.', 'storebridge' ),
			'refused'          => __( 'Nothing listens at the sidecar address. Check the host and port, and that the sidecar is running.', 'storebridge' ),
			'name_unknown'     => __( 'The host name of the sidecar address could not be found. Check it for typos, and check that this server can look it up.', 'storebridge' ),
			'timed_out'        => __( 'The sidecar did not answer in time. Check that the address is right and that no firewall blocks the connection, then check its load and log.', 'storebridge' ),
			'tls_failed'       => __( 'No secure connection could be made. Check that the sidecar’s certificate is valid for this host name, or use http:// if it runs in your own network without TLS.', 'storebridge' ),
			'hung_up'          => __( 'The connection was closed before an answer arrived. Check that the address and port are the sidecar’s, and whether it uses http or https.', 'storebridge' ),
			'blocked_here'     => __( 'WordPress is set not to make outgoing requests (WP_HTTP_BLOCK_EXTERNAL). Add the sidecar’s host to WP_ACCESSIBLE_HOSTS in wp-config.php.', 'storebridge' ),
			'address_wrong'    => __( 'The sidecar address is not a web address. Enter it like http://sidecar:8085.', 'storebridge' ),
			'not_a_sidecar'    => __( 'Something answers at this address, but it is not a Storebridge sidecar. Check the host and port.', 'storebridge' ),
			'unreadable_answer' => __( 'The sidecar’s answer could not be understood. Plugin and sidecar are probably of different versions; update the older one.', 'storebridge' ),
			'unauthorized'     => __( 'The sidecar does not accept the shared key. Enter exactly the value of the sidecar’s STOREBRIDGE_KEY.', 'storebridge' ),
			'stale_request'    => self::on_clocks( $error ),
			'replayed_request' => __( 'The sidecar received this request twice. A proxy between WordPress and the sidecar seems to repeat requests; turn that off there.', 'storebridge' ),
			'upstream_refused' => __( 'The sidecar answers, but BigCommerce refuses its access token, or the token lacks a permission. Check BIGCOMMERCE_ACCESS_TOKEN, the store hash and the scopes of the API account. Customers can sign in only if it may create storefront tokens (Storefront API Tokens: manage).', 'storebridge' ),
			'not_allowed'      => __( 'BigCommerce or the sidecar’s settings do not allow this: the store may not accept new accounts, or the API account lacks a scope. The details below say which.', 'storebridge' ),
			'upstream_failed', 'upstream_timeout' => __( 'The sidecar answers, but BigCommerce does not. Check BigCommerce’s status page. This usually passes by itself.', 'storebridge' ),
			'upstream_changed' => __( 'BigCommerce sent an answer that the sidecar does not understand. Update the sidecar; its log has the details.', 'storebridge' ),
			'busy'             => __( 'BigCommerce is limiting the store’s requests at the moment. This usually passes within a minute.', 'storebridge' ),
			'stopping'         => __( 'The sidecar is restarting.', 'storebridge' ),
			default            => __( 'Look up the reference in the sidecar’s log.', 'storebridge' ),
		};
	}

	/**
	 * Names the wrong clock's error in seconds, and which way.
	 *
	 * @param int $seconds How far this server is ahead of the sidecar.
	 */
	public static function on_skew( int $seconds ): string {
		return $seconds > 0
			/* translators: %d: a number of seconds. */
			? sprintf( _n( 'This server’s clock is %d second ahead of the sidecar’s.', 'This server’s clock is %d seconds ahead of the sidecar’s.', $seconds, 'storebridge' ), $seconds )
			/* translators: %d: a number of seconds. */
			: sprintf( _n( 'This server’s clock is %d second behind the sidecar’s.', 'This server’s clock is %d seconds behind the sidecar’s.', -$seconds, 'storebridge' ), -$seconds );
	}

	private static function on_clocks( \WP_Error $error ): string {
		$theirs = Failure::data( $error, 'server_time' );
		$words  = is_int( $theirs ) ? self::on_skew( time() - $theirs ) . ' ' : '';
		return $words . __( 'Requests more than five minutes off are refused. Synchronize both clocks with NTP.', 'storebridge' );
	}
}
