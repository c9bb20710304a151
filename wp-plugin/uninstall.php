<?php
/**
 * Leaves nothing behind, on any site of a network. Pages made by the admin are theirs and stay.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * WordPress includes this file within a function.
 *
 * @var \wpdb $wpdb
 */
global $wpdb;

$storebridge_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( 0 );

foreach ( $storebridge_sites as $storebridge_site ) {
	if ( is_multisite() ) {
		switch_to_blog( $storebridge_site );
	}
	delete_option( 'storebridge_settings' );
	delete_option( 'storebridge_key' );
	delete_option( 'storebridge_redirection_before' );
	delete_option( 'storebridge_sitemap_pages' );
	delete_option( 'storebridge_last_answers' );
	delete_option( 'storebridge_last_answers_at' );
	$wpdb->query( "DELETE FROM `$wpdb->options` WHERE option_name LIKE '\\_transient\\_storebridge\\_once\\_%' OR option_name LIKE '\\_transient\\_timeout\\_storebridge\\_once\\_%'" ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- names that nobody can list.
	delete_metadata( 'user', 0, $wpdb->get_blog_prefix() . 'storebridge_link', '', true );
	delete_metadata( 'user', 0, $wpdb->get_blog_prefix() . 'storebridge_link_expected', '', true );
	delete_post_meta_by_key( '_storebridge_last_answers' );
	if ( is_multisite() ) {
		restore_current_blog();
	}
}
