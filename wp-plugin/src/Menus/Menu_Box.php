<?php
/**
 * The box in Appearance → Menus that puts the shop, its categories, the cart and the account into a menu.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Menus;

use Storebridge\Feature;
use Storebridge\Template;
use Storebridge\Views\Advice;

defined( 'ABSPATH' ) || exit;

final class Menu_Box implements Feature {
	private const ID = 'storebridge-menu';

	public function __construct( private readonly Departments $departments, private readonly Template $template ) {}

	public function boot(): void {
		add_action( 'load-nav-menus.php', array( $this, 'add' ) );
		add_filter( 'wp_setup_nav_menu_item', array( $this, 'label' ) );
	}

	public function add(): void {
		add_meta_box( 'add-' . self::ID, __( 'Store', 'storebridge' ), array( $this, 'show' ), 'nav-menus', 'side', 'default' );
	}

	public function show(): void {
		$all     = $this->departments->all();
		$general = array();
		foreach ( Menu_Address::names() as $url => $name ) {
			$general[] = self::choice( $name, $url );
		}
		$this->template->show_admin(
			'menu-box',
			array(
				'id'      => self::ID,
				'general' => $general,
				'single'  => $all instanceof \WP_Error ? array() : array_map( static fn( Department $one ): array => self::choice( $one->name, Menu_Address::CATEGORY . $one->id ), $all ),
				'problem' => $all instanceof \WP_Error ? Advice::on( $all ) : '',
			)
		);
	}

	/**
	 * Says in the menu's editor what the item is.
	 *
	 * @param mixed $item A menu's.
	 */
	public function label( mixed $item ): mixed {
		if ( is_admin() && $item instanceof \WP_Post && is_string( $item->url ?? null ) && Menu_Address::is_ours( $item->url ) ) {
			return new \WP_Post( (object) ( array( 'type_label' => __( 'Store', 'storebridge' ) ) + get_object_vars( $item ) ) );
		}
		return $item;
	}

	/**
	 * One to tick.
	 *
	 * @param string $name Its words.
	 * @param string $url  What the menu keeps.
	 * @return array{name: string, url: string}
	 */
	private static function choice( string $name, string $url ): array {
		return array(
			'name' => $name,
			'url'  => $url,
		);
	}
}
