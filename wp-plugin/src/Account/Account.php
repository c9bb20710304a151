<?php
/**
 * The account: its navigation, and the part the request asks for; or one part alone, for that part's own shortcode.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Assets;
use Storebridge\Forms\Notices;
use Storebridge\Http\Server;
use Storebridge\Template;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/account.php, account-navigation.php and account-part.php.
 *
 * @phpstan-type LinkView array{title: string, url: string, is_current: bool}
 */
final class Account {
	private const GUESTS = array( 'login', 'register', 'order-lookup' );

	/**
	 * The parts, and what is said around them.
	 *
	 * @param list<Part>       $parts    In the navigation's order; "overview" and "login" are among them.
	 * @param Customer_Session $session  Who is signed in.
	 * @param Links            $links    Their addresses.
	 * @param Template         $template Prints.
	 * @param Notices          $notices  What was just done.
	 * @param Assets           $assets   The account's stylesheet.
	 */
	public function __construct(
		private readonly array $parts,
		private readonly Customer_Session $session,
		private readonly Links $links,
		private readonly Template $template,
		private readonly Notices $notices,
		private readonly Assets $assets,
	) {}

	/**
	 * Every part.
	 *
	 * @return list<Part>
	 */
	public function parts(): array {
		return $this->parts;
	}

	/**
	 * The whole account: the part that is asked for with the navigation above it.
	 */
	public function render(): string {
		$this->assets->enqueue_account();
		$customer = $this->session->customer();
		if ( $customer instanceof \WP_Error ) {
			return self::failure( $customer, $this->template );
		}
		$part = $this->asked( null !== $customer );
		return $this->template->render(
			'account',
			array(
				'is_signed_in' => null !== $customer,
				'url'          => Server::request_uri(),
				'navigation'   => $this->navigation( null !== $customer, $part ),
				'part'         => $this->view( $part, null !== $customer ),
			)
		);
	}

	/**
	 * The way to the account, where it cannot be shown: the page had begun, as one that caches may keep.
	 */
	public function elsewhere(): string {
		return $this->template->render(
			'personal-elsewhere',
			array(
				'url'  => $this->links->to( '' ),
				'text' => __( 'Your account', 'storebridge' ),
			)
		);
	}

	/**
	 * One part alone.
	 *
	 * @param Part $part The part.
	 */
	public function render_part( Part $part ): string {
		$this->assets->enqueue_account();
		$customer = $this->session->customer();
		if ( $customer instanceof \WP_Error && $part->needs_customer() ) {
			return self::failure( $customer, $this->template );
		}
		return $this->template->render( 'account-part', $this->view( $part, is_array( $customer ) ) );
	}

	/**
	 * A part as templates/account-part.php shows it: to who is not signed in and would have to be, the sign-in instead.
	 *
	 * @param Part $part         The part.
	 * @param bool $is_signed_in Whether anybody is.
	 * @return array{slug: string, title: string, notices: list<string>, warning: string, part: Part}
	 */
	private function view( Part $part, bool $is_signed_in ): array {
		$is_locked = $part->needs_customer() && ! $is_signed_in;
		$shown     = $is_locked ? $this->part( 'login' ) ?? $part : $part;
		if ( $is_locked && ! headers_sent() ) {
			status_header( 401 );
		}
		return array(
			'slug'    => $shown->slug(),
			'title'   => $shown->title(),
			'notices' => $this->notices->all(),
			'warning' => $this->warning( $is_locked ),
			'part'    => $shown,
		);
	}

	private function warning( bool $is_locked ): string {
		if ( $this->session->was_signed_out() ) {
			return __( 'You were signed out because too much time passed or you signed in on another device. Your cart is saved. Please sign in again to continue where you left off.', 'storebridge' );
		}
		return $is_locked ? __( 'Please sign in to see this page.', 'storebridge' ) : '';
	}

	/**
	 * The part the address names; the overview or the sign-in where it names none.
	 *
	 * @param bool $is_signed_in Whether anybody is.
	 */
	private function asked( bool $is_signed_in ): Part {
		$slug = Links::query( Links::PARAMETER );
		// The link in the store's mail leads to the page alone.
		$slug = '' === $slug && '' !== Links::query( 'c' ) && '' !== Links::query( 't' ) ? 'reset' : $slug;
		return $this->part( $slug ) ?? $this->part( $is_signed_in ? 'overview' : 'login' ) ?? $this->parts[0];
	}

	private function part( string $slug ): ?Part {
		foreach ( $this->parts as $part ) {
			if ( $slug === $part->slug() ) {
				return $part;
			}
		}
		return null;
	}

	/**
	 * Links to the parts that are open to this visitor.
	 *
	 * @param bool $is_signed_in Whether anybody is.
	 * @param Part $current      The one shown.
	 * @return list<LinkView>
	 */
	private function navigation( bool $is_signed_in, Part $current ): array {
		$links = array();
		foreach ( $this->parts as $part ) {
			if ( $is_signed_in ? $part->needs_customer() : in_array( $part->slug(), self::GUESTS, true ) ) {
				$url     = $this->links->to( $part->slug() );
				$links[] = array(
					'title'      => $part->title(),
					'url'        => '' === $url ? add_query_arg( Links::PARAMETER, $part->slug(), (string) strtok( Server::request_uri(), '?' ) ) : $url,
					'is_current' => $part === $current,
				);
			}
		}
		return $links;
	}

	/**
	 * In place of the account or of one part of it.
	 *
	 * @param \WP_Error $error    Why it cannot be shown.
	 * @param Template  $template Prints.
	 */
	public static function failure( \WP_Error $error, Template $template ): string {
		if ( ! headers_sent() ) {
			Failure::send_status( $error );
		}
		return $template->render( 'account-failure', Failure::view( $error ) );
	}
}
