<?php
/**
 * What a customer sees first: who they are, and the way to everything else.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class Overview implements Part {
	public function __construct( private readonly Customer_Session $session, private readonly Links $links, private readonly Template $template ) {}

	public function slug(): string {
		return 'overview';
	}

	public function shortcode(): string {
		return 'storebridge_account_overview';
	}

	public function title(): string {
		return __( 'Your account', 'storebridge' );
	}

	public function needs_customer(): bool {
		return true;
	}

	public function render(): string {
		$customer = $this->session->customer();
		return ! is_array( $customer ) ? '' : $this->template->render(
			'account-overview',
			array(
				'name'        => trim( $customer['first_name'] . ' ' . $customer['last_name'] ),
				'email'       => $customer['email'],
				'group'       => $customer['group'],
				'profile_url' => $this->links->to( 'profile' ),
			)
		);
	}
}
