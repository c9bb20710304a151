<?php
/**
 * What opens below a line of the cart: its options, to be chosen anew, or what it can be wrapped in. One at a time,
 * named in the address, so that it works without a script and costs nothing until it is asked for.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Account\Links;
use Storebridge\Cart\Cart_Deeds;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/cart-line-options.php and templates/cart-line-wrapping.php.
 *
 * @phpstan-import-type CartLine from \Storebridge\Cart\Cart_Line
 * @phpstan-import-type OptionView from Product_Option
 * @phpstan-import-type FormView from Store_Form
 * @phpstan-type PanelView array{
 *     template: string,
 *     line: string,
 *     name: string,
 *     url: string,
 *     close_url: string,
 *     failure: string,
 *     error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *     options: list<OptionView>,
 *     form: FormView|null,
 * }
 */
final class Cart_Line_Panel {
	/**
	 * In the address: which panel, and of which line.
	 */
	public const PARAMETER = 'storebridge_change';
	public const LINE      = 'storebridge_line';

	public function __construct( private readonly Submission $submission, private readonly Cart_Line_Forms $forms ) {}

	/**
	 * The cart's address without a panel.
	 */
	public static function closed(): string {
		return remove_query_arg( array( self::PARAMETER, self::LINE ), Server::request_uri() );
	}

	/**
	 * The address that opens a panel.
	 *
	 * @param string               $line The line.
	 * @param 'options'|'wrapping' $what Which.
	 */
	public static function url( string $line, string $what ): string {
		$arguments = array(
			self::PARAMETER => $what,
			self::LINE      => rawurlencode( $line ),
		);
		return add_query_arg( $arguments, self::closed() ) . '#' . self::anchor( $line );
	}

	public static function anchor( string $line ): string {
		return 'storebridge-line-' . sanitize_html_class( $line );
	}

	/**
	 * The line's panel, or null.
	 *
	 * @param CartLine $line The line.
	 * @return PanelView|null
	 */
	public function read( array $line ): ?array {
		$what = $this->open( $line['id'] );
		return match ( true ) {
			'options' === $what && array() !== $line['choice']                                     => $this->forms->options( $line ) + self::head( $line ),
			'wrapping' === $what && ( $line['allows_wrapping'] || null !== $line['wrapping'] ) => $this->forms->wrapping( $line ) + self::head( $line ),
			default                                                                                => null,
		};
	}

	/**
	 * Which panel is open: that of a form that came back, else that of the address.
	 *
	 * @param string $line The line.
	 */
	private function open( string $line ): string {
		$forms = array(
			Cart_Deeds::OPTIONS => 'options',
			Cart_Deeds::WRAP    => 'wrapping',
		);
		foreach ( $forms as $form => $what ) {
			if ( ( $this->submission->fields( $form )['line'] ?? '' ) === $line ) {
				return $what;
			}
		}
		return Server::is_post() || Links::query( self::LINE ) !== $line ? '' : Links::query( self::PARAMETER );
	}

	/**
	 * What both panels have.
	 *
	 * @param CartLine $line The line.
	 * @return array{line: string, name: string, url: string, close_url: string}
	 */
	private static function head( array $line ): array {
		return array(
			'line'      => $line['id'],
			'name'      => $line['name'],
			'url'       => self::closed(),
			'close_url' => self::closed() . '#' . self::anchor( $line['id'] ),
		);
	}
}
