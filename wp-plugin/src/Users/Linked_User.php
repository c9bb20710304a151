<?php
/**
 * The account's part in which a user of this site links it with their customer account, or ends that.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Users;

use Storebridge\Account\Links;
use Storebridge\Account\Part;
use Storebridge\Forms\Submission;
use Storebridge\Template;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Linked_User implements Part {
	public function __construct(
		private readonly User_Links $links,
		private readonly Links $account,
		private readonly Submission $submission,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'site-user';
	}

	public function shortcode(): string {
		return 'storebridge_site_user';
	}

	public function title(): string {
		return __( 'User of this site', 'storebridge' );
	}

	public function needs_customer(): bool {
		return true;
	}

	public function render(): string {
		$user  = wp_get_current_user();
		$error = $this->submission->error( Link_User::ACTION );
		return $this->template->render(
			'linked-user',
			array(
				'user'      => $user->exists() ? $user->display_name : '',
				'login_url' => wp_login_url( $this->account->within() ),
				'is_linked' => $user->exists() && $this->links->is_linked( $user->ID ),
				'action'    => Link_User::ACTION,
				'error'     => null === $error ? '' : Refusal::words( $error ),
			)
		);
	}
}
