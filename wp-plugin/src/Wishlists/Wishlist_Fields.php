<?php
/**
 * What is asked for a wishlist.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Views\Form_Field;

defined( 'ABSPATH' ) || exit;

/**
 * Fields as templates/form-field.php shows them.
 *
 * @phpstan-import-type StoreField from \Storebridge\Account\Store_Fields
 * @phpstan-import-type WishlistHead from Wishlist_Shape
 */
final class Wishlist_Fields {
	public const NAME   = 'name';
	public const EYES   = 'eyes';
	public const OPEN   = 'public';
	public const CLOSED = 'private';

	private const LONGEST_NAME = 100;

	/**
	 * The fields.
	 *
	 * @return list<StoreField>
	 */
	public static function all(): array {
		$choices = array(
			self::CLOSED => __( 'Only me', 'storebridge' ),
			self::OPEN   => __( 'Anyone with the link', 'storebridge' ),
		);
		$options = array();
		foreach ( $choices as $id => $label ) {
			$options[] = array(
				'id'     => $id,
				'label'  => $label,
				'states' => array(),
			);
		}
		return array(
			array( 'longest' => self::LONGEST_NAME ) + Form_Field::own( self::NAME, __( 'List name', 'storebridge' ) ),
			array(
				'options' => $options,
				'default' => self::CLOSED,
			) + Form_Field::own( self::EYES, __( 'Who can see it', 'storebridge' ), 'choice' ),
		);
	}

	/**
	 * What stands in them for a list there is.
	 *
	 * @param WishlistHead $head The list.
	 * @return array<string, string>
	 */
	public static function values( array $head ): array {
		return array(
			self::NAME => $head['name'],
			self::EYES => $head['is_public'] ? self::OPEN : self::CLOSED,
		);
	}
}
