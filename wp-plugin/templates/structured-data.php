<?php
/**
 * What search engines are told of a page, in the words of schema.org. Plain values: JSON keeps them from ending the element.
 *
 * @package Storebridge
 * @var array{graph: list<array<string, mixed>>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

wp_print_inline_script_tag(
	(string) wp_json_encode(
		array(
			'@context' => 'https://schema.org',
			'@graph'   => $view['graph'],
		),
		JSON_HEX_TAG | JSON_UNESCAPED_SLASHES
	),
	array( 'type' => 'application/ld+json' )
);
