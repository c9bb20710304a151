<?php
/**
 * A capability of our own. Nothing is written into roles, so nothing is left there: whoever may manage the site has it, and
 * a role that is given it by name has it too. On a network the super admin has it everywhere, and a site's admin on their site.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Feature;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Capability implements Feature {
	public const MANAGE = 'manage_storebridge';

	public function boot(): void {
		add_filter( 'user_has_cap', array( $this, 'grant' ), 10, 1 );
		add_filter( 'option_page_capability_' . Settings::GROUP, static fn(): string => self::MANAGE );
	}

	/**
	 * Grants it along with another, unless a role says that it is not to be had.
	 *
	 * @param array<string, bool> $has The user's capabilities.
	 * @return array<string, bool>
	 */
	public function grant( array $has ): array {
		if ( isset( $has[ self::MANAGE ] ) ) {
			return $has;
		}
		/**
		 * Which capability brings "manage_storebridge" with it. "manage_network_options" keeps the shop's connection to a
		 * network's super admins; "do_not_allow" leaves it to roles that have it by name.
		 *
		 * @param string $capability One of WordPress's.
		 */
		$bringer = apply_filters( 'storebridge_managed_by', 'manage_options' );
		return is_string( $bringer ) && ! empty( $has[ $bringer ] ) ? array( self::MANAGE => true ) + $has : $has;
	}
}
