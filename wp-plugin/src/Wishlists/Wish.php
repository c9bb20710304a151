<?php
/**
 * "Add to wishlist" on a product's page. The page is everybody's and knows nobody: what is to be done is found out here.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Account\Customer_Session;
use Storebridge\Account\Links;
use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

/**
 * A guest is sent to sign in and comes back to Wishlists, which goes on from there.
 *
 * @phpstan-import-type Done from \Storebridge\Account\Deed
 */
final class Wish implements Form {
	public const ACTION = 'wish';

	public function __construct(
		private readonly Wishlist_Book $book,
		private readonly Wishlist_Deeds $deeds,
		private readonly Customer_Session $people,
		private readonly Kept_Wish $kept,
		private readonly Chosen_Variant $variants,
		private readonly Session $session,
		private readonly Submission $submission,
		private readonly Links $links,
	) {}

	public function action(): string {
		return self::ACTION;
	}

	/**
	 * The form of one product: a page may have several.
	 *
	 * @param string $product The product's number.
	 */
	public static function form( string $product ): string {
		return self::ACTION . "-$product";
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$wished = Wished::read( $posted->text( 'product' ) );
		$done   = $refusal ?? ( null === $wished || '' === $this->links->to( 'wishlists' ) ? new \WP_Error( 'not_found' ) : $this->wish( $wished, $posted->options() ) );
		if ( is_array( $done ) ) {
			$this->lead_on( $done );
		}
		$this->submission->fail_fields( self::form( $posted->text( 'product' ) ), array(), $done );
		return $done;
	}

	/**
	 * Puts it on a list of who is signed in, or sends a guest to sign in first.
	 *
	 * @param Wished                    $wished  The product.
	 * @param array<int|string, string> $options What is chosen of it, value ids by option id.
	 * @return Done|\WP_Error
	 */
	private function wish( Wished $wished, array $options ): array|\WP_Error {
		$customer = $this->people->customer();
		if ( $customer instanceof \WP_Error ) {
			return $customer;
		}
		$wished = $this->variants->of( $wished, $options );
		if ( null === $customer ) {
			$this->kept->keep( $wished->written() );
			wp_safe_redirect( $this->links->sign_in( $this->asking( $wished ) ), 303, 'Storebridge' );
			exit;
		}
		return $this->put( $wished );
	}

	/**
	 * Puts it on the only list, or on a first one; with several the shopper is led to choose.
	 *
	 * @param Wished $wished The product, or its variant.
	 * @return Done|\WP_Error
	 */
	public function put( Wished $wished ): array|\WP_Error {
		$page = $this->book->page();
		if ( $page instanceof \WP_Error ) {
			return $page;
		}
		if ( array() === $page['lists'] ) {
			$made = $this->book->make( __( 'My wishlist', 'storebridge' ), false, $wished );
			return $made instanceof \WP_Error ? $made : $this->deeds->done( 'wished', '', (string) $made['id'] );
		}
		if ( 1 < count( $page['lists'] ) ) {
			return array(
				'notice' => '',
				'name'   => '',
				'to'     => $this->asking( $wished ),
			);
		}
		$only = $page['lists'][0]['head'];
		return $this->book->write( 'POST', (string) $only['id'], 'items', $wished->body() ) ?? $this->deeds->done( 'wished', '', (string) $only['id'] );
	}

	/**
	 * What Wishlists asks on: which list it is for.
	 *
	 * @param Wished $wished The product, or its variant.
	 */
	private function asking( Wished $wished ): string {
		return $this->links->to( 'wishlists', array( 'add' => $wished->written() ) );
	}

	/**
	 * Says it on the page that follows.
	 *
	 * @param Done $done What came of it.
	 */
	public function lead_on( array $done ): never {
		if ( '' !== $done['notice'] ) {
			$this->session->leave_notice( $done['notice'], $done['name'] );
		}
		wp_safe_redirect( $done['to'], 303, 'Storebridge' );
		exit;
	}
}
