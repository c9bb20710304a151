<?php
/**
 * A theme's least: a title and its stylesheet.
 */

add_theme_support( 'title-tag' );
add_action( 'wp_enqueue_scripts', static fn() => wp_enqueue_style( 'plain-theme', get_stylesheet_uri(), array(), '1.0' ) );
