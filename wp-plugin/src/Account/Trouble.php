<?php
/**
 * In place of a customer's own things: that the shop cannot show them now, or that there are none of that number.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Http\Server;
use Storebridge\Template;
use Storebridge\Views\Failure;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/account-message.php.
 */
final class Trouble {
	public function __construct( private readonly Links $links, private readonly Template $template ) {}

	/**
	 * Why it cannot be shown, with the status that belongs to it.
	 *
	 * @param \WP_Error $error What went wrong.
	 * @param string    $gone  What is said when there is no such thing.
	 * @param string    $label Of the link back to where such things are listed.
	 */
	public function render( \WP_Error $error, string $gone, string $label ): string {
		if ( Failure::is_outage( $error ) ) {
			return Account::failure( $error, $this->template );
		}
		if ( ! headers_sent() ) {
			Refusal::send_status( $error );
		}
		$is_out = in_array( $error->get_error_code(), array( 'signed_out', 'sign_in_needed' ), true );
		return $this->template->render(
			'account-message',
			array(
				'words' => 'not_found' === $error->get_error_code() ? $gone : Refusal::words( $error ),
				'url'   => $is_out ? $this->links->sign_in( Server::request_uri() ) : $this->links->within(),
				'label' => $is_out ? __( 'Sign in', 'storebridge' ) : $label,
			)
		);
	}
}
