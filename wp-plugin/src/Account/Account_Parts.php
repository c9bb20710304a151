<?php
/**
 * The account as a tree: its parts and forms, in the navigation's order.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Assets;
use Storebridge\Forms\Form;
use Storebridge\Forms\Submission;
use Storebridge\Session;
use Storebridge\Sidecar\Client;
use Storebridge\Template;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

final class Account_Parts {
	public function __construct(
		private readonly Client $client,
		private readonly Session $session,
		private readonly Customer_Session $people,
		private readonly Links $links,
		private readonly Template $template,
		private readonly Submission $submission,
		private readonly Assets $assets,
	) {}

	/**
	 * Every part, and every form of theirs.
	 *
	 * @return array{parts: list<Part>, forms: list<Form>, logout: Logout}
	 */
	public function make(): array {
		$fields   = new Store_Fields( $this->client );
		$form     = new Store_Form( $this->submission, $this->assets );
		$arrival  = new Arrival( $this->client, $this->people, $this->session, $this->links );
		$login    = new Login( $this->people, $arrival, $this->links, $fields, $form, $this->submission, $this->template );
		$register = new Register( $this->people, $arrival, $this->session, $this->links, $fields, $form, $this->submission, $this->template );
		$reset    = new Reset_Password( $this->client, $this->session, $this->links, $fields, $form, $this->submission, $this->template );
		$password = new Forgot_Password( $this->client, $this->session, $this->links, $fields, $form, $this->submission, $this->template, $reset );
		$profile  = new Profile( $this->client, $this->people, $this->session, $fields, $form, $this->submission, $this->template );
		$logout   = new Logout( $this->client, $this->people, $this->session, $this->submission, $this->links, $this->template );
		$inside   = array( $profile );
		return array(
			'logout' => $logout,
			'parts'  => array( new Overview( $inside, $this->people, $this->links, $this->template ), ...$inside, $login, $register, $password, $reset, $logout ),
			'forms'  => array( $login, $register, $password, $reset, $profile, new Change_Password( $arrival, $this->submission ), $logout ),
		);
	}
}
