<?php
/**
 * Settings → Moving to Storebridge: the report, for sites on which BigCommerce for WordPress has been.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Admin\Settings_Page;
use Storebridge\Feature;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/admin/moving.php.
 */
final class Report_Page implements Feature {
	public const SLUG = 'storebridge-moving';

	private const PER_PAGE = 100;

	public function __construct( private readonly Template $template, private readonly Turn_Page $turning ) {}

	public function boot(): void {
		add_action( 'admin_menu', array( $this, 'add_to_menu' ), 11 );
	}

	public function add_to_menu(): void {
		if ( Traces::are_here() ) {
			add_options_page( __( 'Moving from BigCommerce for WordPress', 'storebridge' ), __( 'Moving to Storebridge', 'storebridge' ), Settings_Page::CAPABILITY, self::SLUG, array( $this, 'show' ) );
		}
	}

	public function show(): void {
		if ( ! current_user_can( Settings_Page::CAPABILITY ) ) {
			return;
		}
		$post = $_GET['post'] ?? ''; // phpcs:ignore WordPress.Security -- which page to look at; made a number in the next line.
		$post = is_string( $post ) && absint( $post ) > 0 ? get_post( absint( $post ) ) : null;
		if ( $post instanceof \WP_Post && Turn_Page::is_allowed( $post->ID ) ) {
			$this->turning->show( $post );
			return;
		}
		$page = $_GET['paged'] ?? ''; // phpcs:ignore WordPress.Security -- which page to show; made a number in the next line.
		$page = is_string( $page ) ? max( 1, absint( $page ) ) : 1;
		$rows = array();
		$more = false;
		foreach ( Report::rows() as $index => $row ) {
			$more = $index >= $page * self::PER_PAGE;
			if ( $more ) {
				break;
			}
			if ( $index >= ( $page - 1 ) * self::PER_PAGE ) {
				$rows[] = array( 'turn_url' => self::turn_url( (int) ( $row['post'] ?? 0 ) ) ) + $row;
			}
		}
		$url = admin_url( 'options-general.php?page=' . self::SLUG );
		$this->template->show_admin(
			'moving',
			array(
				'is_active'    => array() === Old_Tags::ours(),
				'rows'         => $rows,
				'previous_url' => $page > 1 ? add_query_arg( 'paged', (string) ( $page - 1 ), $url ) : '',
				'next_url'     => $more ? add_query_arg( 'paged', (string) ( $page + 1 ), $url ) : '',
			)
		);
	}

	private static function turn_url( int $post_id ): string {
		return $post_id > 0 && Turn_Page::is_allowed( $post_id ) ? Turn_Page::url( $post_id ) : '';
	}
}
