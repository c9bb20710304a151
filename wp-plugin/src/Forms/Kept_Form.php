<?php
/**
 * What was sent to a page that cannot be shown right now, nor do what was asked: one button sends it again, so nothing typed is lost.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/kept-form.php. Only forms of the named kinds are kept: what holds a password or a card's code must
 * not be written into a page.
 *
 * @phpstan-type Input array{name: string, value: string}
 */
final class Kept_Form {
	private const MOST_INPUTS = 600;

	/**
	 * As hidden inputs; none where nothing was sent, or where the form came from another site.
	 *
	 * @param Submission   $submission What was not taken.
	 * @param list<string> $actions    How the names of the forms begin.
	 * @return list<Input>
	 */
	public static function inputs( Submission $submission, array $actions ): array {
		$posted = Posted::read();
		$action = $posted->text( 'action' );
		$is_one = array() !== array_filter( $actions, static fn( string $begin ): bool => str_starts_with( $action, $begin ) );
		if ( ! $is_one || ! Server::is_post() || ! $submission->is_outage() ) {
			return array();
		}
		$inputs = self::flat( $posted->all(), Posted::NAME );
		return count( $inputs ) <= self::MOST_INPUTS ? $inputs : array();
	}

	/**
	 * Each value under its whole name.
	 *
	 * @param array<mixed> $values What was sent.
	 * @param string       $name   Under which name.
	 * @return list<Input>
	 */
	private static function flat( array $values, string $name ): array {
		$inputs = array();
		foreach ( $values as $key => $value ) {
			$whole  = "{$name}[$key]";
			$inputs = array( ...$inputs, ...( is_array( $value ) ? self::flat( $value, $whole ) : self::one( $whole, $value ) ) );
		}
		return $inputs;
	}

	/**
	 * One input.
	 *
	 * @param string $name  Its name.
	 * @param mixed  $value What was sent.
	 * @return list<Input>
	 */
	private static function one( string $name, mixed $value ): array {
		return is_string( $value ) ? array(
			array(
				'name'  => $name,
				'value' => wp_check_invalid_utf8( $value ),
			),
		) : array();
	}
}
