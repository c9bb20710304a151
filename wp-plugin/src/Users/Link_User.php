<?php
/**
 * The form that links the user of this site who is signed in with the customer who is signed in, or ends it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Users;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

final class Link_User implements Form {
	public const ACTION = 'link_user';

	public function __construct(
		private readonly User_Links $links,
		private readonly Submission $submission,
		private readonly Session $session,
	) {}

	public function action(): string {
		return self::ACTION;
	}

	/**
	 * Besides coming from this site, it must carry the user's own nonce, as every change to a user does.
	 *
	 * @param Posted         $posted  What was sent.
	 * @param \WP_Error|null $refusal Set when the form must not be taken at all.
	 */
	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$user    = get_current_user_id();
		$ends    = '1' === $posted->text( 'ends' );
		$is_own  = $this->links->is_on() && $user > 0 && false !== wp_verify_nonce( $posted->text( 'nonce' ), self::ACTION );
		$problem = $refusal ?? ( $is_own ? null : new \WP_Error( 'foreign_form' ) );
		$problem = $problem ?? $this->change( $user, $ends );
		if ( null === $problem ) {
			$this->session->leave_notice( $ends ? 'user_unlinked' : 'user_linked' );
			wp_safe_redirect( Server::request_uri(), 303, 'Storebridge' );
			exit;
		}
		$this->submission->fail_fields( self::ACTION, array(), $problem );
		return $problem;
	}

	private function change( int $user, bool $ends ): ?\WP_Error {
		if ( ! $ends ) {
			return $this->links->link( $user );
		}
		$this->links->unlink( $user );
		return null;
	}
}
