<?php
/**
 * The demo's shop, made once on a WordPress where the plugin is active; `npm start` and Docker both run it.
 * It only adds what is missing, so that a page an editor changed stays as it is.
 */

declare(strict_types=1);

( static function (): void {
	$made    = get_option( 'storebridge_demo', array() );
	$replace = array( '{{theme}}' => wp_make_link_relative( get_theme_root_uri() . '/twentytwentyfive' ) );
	$markup  = static fn( string $name ): string => strtr( (string) file_get_contents( __DIR__ . "/$name.html" ), $replace );
	$add     = static function ( string $name, array $post ) use ( &$made ): int {
		if ( ! isset( $made[ $name ] ) ) {
			$post          = array( 'post_status' => 'publish', 'post_author' => 1, 'post_name' => $name ) + $post;
			$made[ $name ] = wp_insert_post( wp_slash( $post ) );
		}
		return (int) $made[ $name ];
	};

	if ( array() === $made ) {
		switch_theme( 'twentytwentyfive' );
		update_option( 'blogname', 'Fern & Flint' );
		update_option( 'blogdescription', 'Things that grow old well' );
		$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
	}

	$pages = array(
		'home'     => 'Fern & Flint',
		'shop'     => 'Shop',
		'journal'  => 'Setting a table, slowly',
		'cart'     => 'Cart',
		'checkout' => 'Checkout',
		'account'  => 'Account',
	);
	foreach ( $pages as $slug => $title ) {
		$page = array( 'post_type' => 'page', 'post_title' => $title, 'post_content' => $markup( $slug ) );
		if ( 'home' === $slug ) {
			$page['page_template'] = 'page-no-title';
		}
		$add( $slug, $page );
	}

	$block  = static fn( string $name, string $label, string $path ): string => sprintf(
		'<!-- wp:%s %s ',
		$name,
		wp_json_encode( array( 'label' => $label, 'url' => $path, 'kind' => 'custom' ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE )
	);
	$link   = static fn( string $label, string $path ): string => $block( 'navigation-link', $label, $path ) . "/-->\n";
	$folder = static fn( string $label, string $path, array $below ): string => $block( 'navigation-submenu', $label, $path ) . "-->\n"
		. implode( '', array_map( $link, array_keys( $below ), $below ) ) . "<!-- /wp:navigation-submenu -->\n";

	$departments = array(
		'Kitchen'      => '/categories/kitchen/',
		'Table'        => '/categories/table/',
		'Home'         => '/categories/home/',
		'Garden'       => '/categories/garden/',
		'Paper'        => '/categories/paper/',
		'All products' => '/products/',
	);
	$makers      = array(
		'Ostrey Kiln'   => '/brands/ostrey-kiln/',
		'Halvard & Wye' => '/brands/halvard-and-wye/',
		'Brackenforge'  => '/brands/brackenforge/',
		'Käld Verk'     => '/brands/kald-verk/',
	);

	$menu = $folder( 'Shop', '/shop/', $departments ) . $folder( 'Makers', '/products/', $makers ) . $link( 'Journal', '/journal/' ) . $link( 'Account', '/account/' );
	$add( 'menu', array( 'post_type' => 'wp_navigation', 'post_title' => 'Menu', 'post_content' => $menu ) );

	$first_run = ! isset( $made['footer'] );
	foreach ( array( 'header' => 'Header', 'footer' => 'Footer' ) as $area => $title ) {
		$is_new = ! isset( $made[ $area ] );
		$part   = $add( $area, array( 'post_type' => 'wp_template_part', 'post_title' => $title, 'post_content' => $markup( $area ) ) );
		if ( $is_new ) {
			wp_set_object_terms( $part, 'twentytwentyfive', 'wp_theme' );
			wp_set_object_terms( $part, $area, 'wp_template_part_area' );
		}
	}
	if ( $first_run ) {
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $made['home'] );
	}

	( new Storebridge\Pages\Starter_Pages( new Storebridge\Settings() ) )->create();
	delete_option( 'rewrite_rules' );
	update_option( 'storebridge_demo', $made );
} )();
