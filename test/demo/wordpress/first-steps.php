<?php
// What every new WordPress here begins with, before the shop is set up: run once, then copied.

update_option( 'permalink_structure', '/%postname%/' );
update_option( 'timezone_string', 'UTC' );
update_option( 'default_comment_status', 'closed' );
update_option( 'admin_email_lifespan', time() + 10 * YEAR_IN_SECONDS );
update_option( 'fresh_site', 0 );
delete_option( 'rewrite_rules' );

foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $sample ) {
	wp_delete_post( $sample->ID, true );
}

wp_insert_user(
	array(
		'user_login' => 'editor',
		'user_email' => 'editor@example.com',
		'user_pass'  => 'password',
		'role'       => 'editor',
	)
);
update_user_meta( 1, 'show_welcome_panel', 0 );
