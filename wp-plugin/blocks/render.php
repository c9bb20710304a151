<?php
/**
 * Every block of ours: its shortcode's view, in the block's own frame.
 *
 * @package Storebridge
 * @var array<mixed> $attributes The block's, with their defaults.
 * @var WP_Block     $block      The block.
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

// phpcs:ignore WordPress.Security.EscapeOutput -- templates escaped it, where they print.
echo Storebridge\Blocks\Block::render( (string) $block->name, $attributes );
