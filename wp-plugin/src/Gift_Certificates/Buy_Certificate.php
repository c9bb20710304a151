<?php
/**
 * Puts a gift certificate into the cart, or shows how it would look.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Gift_Certificates;

use Storebridge\Cart\Shopper_Cart;
use Storebridge\Forms\Add_To_Cart;
use Storebridge\Forms\Form;
use Storebridge\Forms\Once;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Session;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Both are buttons of one form, whose name in Submission is that of buying.
 *
 * @phpstan-import-type Wanted from Certificate_Fields
 */
final class Buy_Certificate implements Form {
	public const BUY     = 'buy-certificate';
	public const PREVIEW = 'preview-certificate';

	/**
	 * How it would look: the store's own HTML.
	 *
	 * @var string
	 */
	private string $look = '';

	public function __construct(
		private readonly string $action,
		private readonly Certificate_Desk $desk,
		private readonly Shopper_Cart $cart,
		private readonly Once $once,
		private readonly Submission $submission,
		private readonly Session $session,
		private readonly Settings $settings,
	) {}

	public function action(): string {
		return $this->action;
	}

	public function look(): string {
		return $this->look;
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): ?\WP_Error {
		$terms  = $refusal ?? $this->desk->terms();
		$wanted = $terms instanceof \WP_Error ? $terms : Certificate_Fields::read( $terms, $posted );
		$result = $wanted instanceof \WP_Error ? $wanted : $this->act( $wanted, $posted );
		if ( $result instanceof \WP_Error ) {
			$this->submission->fail_fields( self::BUY, $posted->fields(), $result );
			return $result;
		}
		$this->look = $result;
		$this->submission->keep_fields( self::BUY, $posted->fields() );
		return null;
	}

	/**
	 * Shows it, or puts it in and leads to the cart.
	 *
	 * @param Wanted $wanted What.
	 * @param Posted $posted As it was sent.
	 */
	private function act( array $wanted, Posted $posted ): string|\WP_Error {
		if ( self::PREVIEW === $this->action ) {
			return $this->desk->preview( $wanted );
		}
		$added = $this->once->run( $posted, fn(): array|\WP_Error => Add_To_Cart::or_unsure( $this->cart->add_certificate( $wanted ) ) );
		if ( $added instanceof \WP_Error ) {
			return $added;
		}
		$this->session->leave_notice( 'certificate_added', '', 1, $added['notices'] );
		$page = $this->settings->page_url( 'cart' );
		wp_safe_redirect( '' === $page ? add_query_arg( Add_To_Cart::JUST_ADDED, '1', Server::request_uri() ) : $page, 303, 'Storebridge' );
		exit;
	}
}
