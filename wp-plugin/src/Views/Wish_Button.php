<?php
/**
 * "Add to wishlist" beside a product: it knows nothing of who looks at the page.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Account\Links;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Wishlists\Wish;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/wish-button.php; without an account page there is none.
 *
 * @phpstan-type WishButtonView array{product: int, url: string, error: string, is_on: bool}
 */
final class Wish_Button {
	public function __construct( private readonly Submission $submission, private readonly Links $links ) {}

	/**
	 * The button of one product.
	 *
	 * @param int $product The product.
	 * @return WishButtonView
	 */
	public function read( int $product ): array {
		$error = $this->submission->error( Wish::form( (string) $product ) );
		return array(
			'product' => $product,
			'url'     => Server::request_uri(),
			'error'   => null === $error ? '' : Refusal::words( $error ),
			'is_on'   => '' !== $this->links->to( 'wishlists' ),
		);
	}
}
