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

/**
 * Shown by templates/account-overview.php.
 */
final class Overview implements Part {
	/**
	 * The other parts, and who is signed in.
	 *
	 * @param list<Part>       $parts    Those a customer may go to.
	 * @param Customer_Session $session  Who is signed in.
	 * @param Links            $links    Their addresses.
	 * @param Template         $template Prints.
	 */
	public function __construct( private readonly array $parts, private readonly Customer_Session $session, private readonly Links $links, private readonly Template $template ) {}

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
				'name'      => trim( $customer['first_name'] . ' ' . $customer['last_name'] ),
				'email'     => $customer['email'],
				'group'     => $customer['group'],
				'summaries' => array_values( array_filter( $this->parts, static fn( Part $part ): bool => $part instanceof Summary ) ),
				'links'     => array_values( array_filter( array_map( array( $this, 'link' ), $this->parts ), static fn( array $link ): bool => '' !== $link['url'] ) ),
			)
		);
	}

	/**
	 * The way to a part.
	 *
	 * @param Part $part The part.
	 * @return array{title: string, url: string}
	 */
	private function link( Part $part ): array {
		return array(
			'title' => $part->title(),
			'url'   => $part->needs_customer() ? $this->links->to( $part->slug() ) : '',
		);
	}
}
