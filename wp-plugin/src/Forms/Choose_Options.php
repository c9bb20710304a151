<?php
/**
 * The button that shows what a choice costs, for browsers without JavaScript: leads to the choice's own address.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Catalog\Chosen_Options;
use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

final class Choose_Options {
	/**
	 * The button's name, and its value: the ids of the options that make up a choice. What a shopper writes into
	 * the other fields is nobody's business in an address.
	 */
	public const FIELD = 'choose';

	public function submit( Posted $posted ): never {
		$options = array_flip( explode( ',', $posted->text( self::FIELD ) ) );
		$chosen  = Chosen_Options::read( array_intersect_key( $posted->options(), $options ) );
		wp_safe_redirect( Chosen_Options::url( Server::request_uri(), $chosen ), 303, 'Storebridge' );
		exit;
	}
}
