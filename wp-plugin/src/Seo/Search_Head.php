<?php
/**
 * The head of a page of ours: told to the plugin that prints heads, where there is one, else printed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Pages\Head;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class Search_Head {
	/**
	 * With the plugins it knows.
	 *
	 * @param Template          $template Prints.
	 * @param list<Head_Plugin> $plugins  The first that is active is told.
	 */
	public function __construct( private readonly Template $template, private readonly array $plugins ) {}

	public function tell( Head $head ): void {
		$active = array_values( array_filter( $this->plugins, static fn( Head_Plugin $plugin ): bool => $plugin->is_active() ) );
		if ( array() !== $active ) {
			$active[0]->take( $head );
		}
		if ( ! $head->is_indexed ) {
			add_filter( 'wp_robots', 'wp_robots_no_robots' );
		}
		add_action( 'wp_head', fn() => $this->show( $head, array() === $active ), 1 );
	}

	/**
	 * Prints what nobody else will.
	 *
	 * @param Head $head     The page's.
	 * @param bool $is_alone Whether there is no other plugin for it.
	 */
	private function show( Head $head, bool $is_alone ): void {
		$this->template->show(
			'page-head',
			array(
				'url'         => $is_alone ? $head->canonical : '',
				'description' => $is_alone ? $head->description : '',
				'previous'    => $head->previous,
				'next'        => $head->next,
				'feed'        => $head->is_indexed ? Change_Feed::url() : '',
				'tags'        => $is_alone ? Sharing::tags( $head ) : Sharing::price( $head ),
				'alternates'  => array(),
			)
		);
		if ( $is_alone && array() !== $head->schema ) {
			$this->template->show( 'structured-data', array( 'graph' => $head->schema ) );
		}
	}
}
