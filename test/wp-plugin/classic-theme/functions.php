<?php
/**
 * What a classic theme says of itself.
 */

add_theme_support( 'title-tag' );
add_theme_support( 'html5', array( 'search-form', 'style', 'script' ) );
add_action( 'wp_enqueue_scripts', static fn() => wp_enqueue_style( 'classic-theme', get_stylesheet_uri(), array(), '1.0' ) );
