<?php
/**
 * Every place on the site that uses a shortcode or block of ours. Read a few at a time and handed on one by one, so that a site of any
 * size takes no more memory than a small one.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Usage;

use Storebridge\Catalog\Last_Answers;
use Storebridge\Menus\Menu_Address;

defined( 'ABSPATH' ) || exit;

/**
 * One use: where it stands and what it is.
 *
 * @phpstan-type Place array{where: string, id: string, type: string, status: string, title: string, kind: string, name: string, attributes: string}
 */
final class Places {
	private const AT_A_TIME = 50;

	/**
	 * All of them.
	 *
	 * @return \Generator<int, Place>
	 */
	public function all(): \Generator {
		yield from $this->in_posts();
		yield from $this->in_meta();
		yield from $this->in_menus();
		yield from $this->in_widgets();
		yield from $this->in_theme();
	}

	/**
	 * In posts of every kind: pages, patterns, templates, navigation. Old versions of them are left out.
	 *
	 * @return \Generator<int, Place>
	 */
	private function in_posts(): \Generator {
		$rows = self::rows(
			"SELECT ID AS place, ID AS id, post_type AS type, post_status, post_title, post_content AS text FROM %i WHERE ID > %d AND post_type <> 'revision' AND ( post_content LIKE %s OR post_content LIKE %s OR post_content LIKE %s ) ORDER BY ID LIMIT %d",
			static fn( \wpdb $wpdb, int $last ): array => array( $wpdb->posts, $last, '%[storebridge\\_%', '%<!-- wp:storebridge/%', '%"#storebridge-%', self::AT_A_TIME )
		);
		foreach ( $rows as $row ) {
			yield from self::each( 'post', self::text( $row, 'id' ), self::text( $row, 'type' ), self::text( $row, 'post_status' ), self::text( $row, 'post_title' ), self::text( $row, 'text' ) );
		}
	}

	/**
	 * In what page builders keep beside posts.
	 *
	 * @return \Generator<int, Place>
	 */
	private function in_meta(): \Generator {
		$rows = self::rows(
			"SELECT m.meta_id AS place, p.ID AS id, m.meta_key AS type, p.post_status, p.post_title, m.meta_value AS text FROM %i m JOIN %i p ON p.ID = m.post_id WHERE m.meta_id > %d AND p.post_type <> 'revision' AND m.meta_key <> %s AND ( m.meta_value LIKE %s OR m.meta_value LIKE %s ) ORDER BY m.meta_id LIMIT %d",
			static fn( \wpdb $wpdb, int $last ): array => array( $wpdb->postmeta, $wpdb->posts, $last, Last_Answers::META, '%[storebridge\\_%', '%<!-- wp:storebridge/%', self::AT_A_TIME )
		);
		foreach ( $rows as $row ) {
			yield from self::each( 'meta', self::text( $row, 'id' ), self::text( $row, 'type' ), self::text( $row, 'post_status' ), self::text( $row, 'post_title' ), self::text( $row, 'text' ) );
		}
	}

	/**
	 * The rows of a query, read a few at a time.
	 *
	 * @param literal-string                                   $query  Begins behind the last place read.
	 * @param callable(\wpdb, int): array<int, int|string> $values What it is given, by that place.
	 * @return \Generator<int, mixed>
	 */
	private static function rows( string $query, callable $values ): \Generator {
		/**
		 * WordPress's.
		 *
		 * @var \wpdb $wpdb
		 */
		global $wpdb;
		$last = 0;
		do {
			// phpcs:ignore WordPress.DB -- WordPress's own queries would hold all posts, and have none for the text of what is kept beside them; each query is one of the two above.
			$rows    = $wpdb->get_results( $wpdb->prepare( $query, $values( $wpdb, $last ) ), 'ARRAY_A' );
			$rows    = is_array( $rows ) ? $rows : array();
			$is_more = count( $rows ) === self::AT_A_TIME;
			foreach ( $rows as $row ) {
				$last = absint( self::text( $row, 'place' ) );
				yield $row;
			}
		} while ( $is_more );
	}

	/**
	 * In menus of Appearance → Menus.
	 *
	 * @return \Generator<int, Place>
	 */
	private function in_menus(): \Generator {
		foreach ( wp_get_nav_menus() as $menu ) {
			$items = wp_get_nav_menu_items( $menu->term_id );
			foreach ( is_array( $items ) ? $items : array() as $item ) {
				$url = $item instanceof \WP_Post ? get_post_meta( $item->ID, '_menu_item_url', true ) : '';
				if ( $item instanceof \WP_Post && is_string( $url ) && str_starts_with( $url, Menu_Address::PREFIX ) ) {
					yield from self::each( 'menu', (string) $item->ID, $menu->name, 'publish', $item->title ?? '', '"url":"' . $url . '"' );
				}
			}
		}
	}

	/**
	 * In widgets.
	 *
	 * @return \Generator<int, Place>
	 */
	private function in_widgets(): \Generator {
		foreach ( wp_get_sidebars_widgets() as $sidebar => $widgets ) {
			foreach ( is_array( $widgets ) ? array_filter( $widgets, 'is_string' ) : array() as $widget ) {
				$is_numbered = 1 === preg_match( '/^(.+)-(\d+)$/D', $widget, $name );
				$instances   = $is_numbered ? get_option( "widget_{$name[1]}" ) : null;
				$instance    = is_array( $instances ) ? $instances[ (int) ( $name[2] ?? 0 ) ] ?? null : null;
				$texts       = array_filter( is_array( $instance ) ? $instance : array(), 'is_string' );
				yield from self::each( 'widget', $widget, (string) $sidebar, 'wp_inactive_widgets' === $sidebar ? 'inactive' : 'publish', $texts['title'] ?? '', implode( "\n", $texts ) );
			}
		}
	}

	/**
	 * In templates and parts of the theme and its parent.
	 *
	 * @return \Generator<int, Place>
	 */
	private function in_theme(): \Generator {
		foreach ( array_unique( array( get_stylesheet_directory(), get_template_directory() ) ) as $folder ) {
			foreach ( array( 'templates', 'parts', 'patterns' ) as $kind ) {
				// Not every system knows braces in a pattern.
				$files = array( ...(array) glob( "$folder/$kind/*.html" ), ...(array) glob( "$folder/$kind/*.php" ) );
				foreach ( array_filter( $files ) as $file ) {
					// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the theme's.
					yield from self::each( 'theme', basename( $folder ) . "/$kind/" . basename( $file ), $kind, 'publish', basename( $file ), (string) file_get_contents( $file ) );
				}
			}
		}
	}

	/**
	 * Each use in a text.
	 *
	 * @param string $where  The kind of place.
	 * @param string $id     Its name there.
	 * @param string $type   What kind of such a place.
	 * @param string $status Whether visitors see it.
	 * @param mixed  $title  What people call it.
	 * @param string $text   What stands in it.
	 * @return \Generator<int, Place>
	 */
	private static function each( string $where, string $id, string $type, string $status, mixed $title, string $text ): \Generator {
		foreach ( Mentions::in( $text ) as $mention ) {
			yield array(
				'where'  => $where,
				'id'     => $id,
				'type'   => $type,
				'status' => $status,
				'title'  => is_string( $title ) ? $title : '',
			) + $mention;
		}
	}

	private static function text( mixed $row, string $name ): string {
		return is_array( $row ) && is_scalar( $row[ $name ] ?? null ) ? (string) $row[ $name ] : '';
	}
}
