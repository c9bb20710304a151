<?php
/**
 * A form that does one thing and leads on: most of what can be done to an address or a wishlist.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

/**
 * What came of it: a notice of Account_Notices with the name it is about, the address to lead on to, and what else is to be said.
 *
 * @phpstan-type Done array{notice: string, name: string, to: string, more?: list<string>}
 */
final class Deed implements Form {
	/**
	 * The form's name, and what it does.
	 *
	 * @param string                          $action     Its "storebridge[action]".
	 * @param \Closure(Posted): (Done|\WP_Error) $act     Does it.
	 * @param Submission                      $submission For what could not be done.
	 * @param Session                         $session    For the notice.
	 */
	public function __construct(
		private readonly string $action,
		private readonly \Closure $act,
		private readonly Submission $submission,
		private readonly Session $session,
	) {}

	public function action(): string {
		return $this->action;
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$done = $refusal ?? ( $this->act )( $posted );
		if ( $done instanceof \WP_Error ) {
			$this->submission->fail_fields( $this->action, $posted->fields(), $done );
			return $done;
		}
		$this->session->leave_notice( $done['notice'], $done['name'], 0, $done['more'] ?? array() );
		wp_safe_redirect( $done['to'], 303, 'Storebridge' );
		exit;
	}
}
