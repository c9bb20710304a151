<?php
/**
 * What this site keeps about a person for the shop is a user's link with their customer account: exported and erased with the rest
 * of what WordPress keeps. Orders, addresses and the account itself are at BigCommerce.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Users;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Privacy_Data implements Feature {
	private const ID = 'storebridge';

	public function __construct( private readonly User_Links $links ) {}

	public function boot(): void {
		add_filter( 'wp_privacy_personal_data_exporters', fn( mixed $all ): mixed => $this->add( $all, array( $this, 'export' ) ) );
		add_filter( 'wp_privacy_personal_data_erasers', fn( mixed $all ): mixed => $this->add( $all, array( $this, 'erase' ) ) );
	}

	/**
	 * What is kept of the person with this address. The token itself tells nobody anything, and is a key: it is not handed out.
	 *
	 * @param mixed $email Their address.
	 * @return array{data: list<array{group_id: string, group_label: string, item_id: string, data: list<array{name: string, value: string}>}>, done: bool}
	 */
	public function export( mixed $email ): array {
		$user = $this->user( $email );
		$data = array(
			'group_id'    => self::ID,
			'group_label' => __( 'Shop', 'storebridge' ),
			'item_id'     => "storebridge-link-$user",
			'data'        => array(
				array(
					'name'  => __( 'Linked customer account', 'storebridge' ),
					'value' => __( 'Yes: an encrypted token signs you in to the shop when you sign in to this site. The account itself is at BigCommerce.', 'storebridge' ),
				),
			),
		);
		return array(
			'data' => $user > 0 && $this->links->is_linked( $user ) ? array( $data ) : array(),
			'done' => true,
		);
	}

	/**
	 * Ends the link of the person with this address.
	 *
	 * @param mixed $email Their address.
	 * @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool}
	 */
	public function erase( mixed $email ): array {
		$user      = $this->user( $email );
		$is_linked = $user > 0 && $this->links->is_linked( $user );
		if ( $user > 0 ) {
			$this->links->unlink( $user );
		}
		return array(
			'items_removed'  => $is_linked,
			'items_retained' => false,
			'messages'       => $is_linked ? array( __( 'The link to a customer account of the shop was removed. The account itself is at BigCommerce and has to be erased there.', 'storebridge' ) ) : array(),
			'done'           => true,
		);
	}

	/**
	 * Adds one of ours to WordPress's.
	 *
	 * @param mixed    $all  Theirs.
	 * @param callable $ours Ours.
	 */
	private function add( mixed $all, callable $ours ): mixed {
		if ( is_array( $all ) ) {
			$all[ self::ID ] = array(
				'exporter_friendly_name' => __( 'Storebridge for BigCommerce', 'storebridge' ),
				'eraser_friendly_name'   => __( 'Storebridge for BigCommerce', 'storebridge' ),
				'callback'               => $ours,
			);
		}
		return $all;
	}

	private function user( mixed $email ): int {
		$user = is_string( $email ) ? get_user_by( 'email', $email ) : false;
		return $user instanceof \WP_User ? $user->ID : 0;
	}
}
