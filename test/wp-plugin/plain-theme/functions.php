<?php
/**
 * A theme's least: a title and its stylesheet.
 */

add_theme_support( 'title-tag' );
add_action( 'wp_enqueue_scripts', static fn() => wp_enqueue_style( 'plain-theme', get_stylesheet_uri(), array(), '1.0' ) );

// A consent banner of the simplest kind: who sends this cookie has agreed.
add_filter( 'storebridge_has_consent', static fn(): bool => 'allow' === ( $_COOKIE['consent'] ?? '' ) );
