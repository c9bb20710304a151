<?php
/**
 * Why something could not be done with a wishlist, and where to go for it instead.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Forms\Submission;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * "url" leads to the product that has to be chosen in more detail, "" for none.
 *
 * @phpstan-import-type WishView from Wishlist_Shape
 * @phpstan-type WishRefusal array{words: string, url: string, label: string}
 */
final class Wishlist_Refusal {
	public function __construct( private readonly Submission $submission ) {}

	/**
	 * Of the forms on a list's own page.
	 *
	 * @param list<WishView> $wishes What is on it.
	 * @return WishRefusal
	 */
	public function read( array $wishes ): array {
		$error = $this->submission->error( Move_To_Cart::ACTION );
		if ( 'invalid_input' !== $error?->get_error_code() ) {
			return array(
				'words' => $this->words( Move_To_Cart::ACTION ) . $this->words( Wishlist_Deeds::REMOVE ),
				'url'   => '',
				'label' => '',
			);
		}
		$sent = $this->submission->fields( Move_To_Cart::ACTION )['item'] ?? '';
		$item = is_string( $sent ) ? $sent : '';
		$wish = array_column( $wishes, null, 'id' )[ $item ] ?? null;
		$name = $wish['name'] ?? '';
		return array(
			/* translators: %s: a product's name. */
			'words' => '' === $name ? __( 'This product has options to choose before it can be ordered.', 'storebridge' ) : sprintf( __( '%s has options to choose before it can be ordered.', 'storebridge' ), $name ),
			'url'   => $wish['card']['url'] ?? '',
			'label' => __( 'Choose on the product page', 'storebridge' ),
		);
	}

	public function words( string $action ): string {
		$error = $this->submission->error( $action );
		return match ( $error?->get_error_code() ) {
			null        => '',
			'not_found' => Move_To_Cart::ACTION === $action || Wishlist_Deeds::WISH === $action ? Refusal::words( $error ) : self::gone(),
			default     => Refusal::words( $error ),
		};
	}

	public static function gone(): string {
		return __( 'This list is no longer in your account. It may have been deleted in another tab.', 'storebridge' );
	}
}
