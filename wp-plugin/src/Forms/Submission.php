<?php
/**
 * A form that came back: what was typed and what is wrong with it, for the view that shows it again.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

defined( 'ABSPATH' ) || exit;

/**
 * What a shopper sent, and why it was not taken.
 *
 * @phpstan-type Typed array{quantity: string, options: array<int|string, string>}
 */
final class Submission {
	/**
	 * By product id, or by cart line: what was typed.
	 *
	 * @var array<string, Typed>
	 */
	private array $typed = array();

	/**
	 * By product id, or by cart line: why it was not taken.
	 *
	 * @var array<string, \WP_Error>
	 */
	private array $errors = array();

	/**
	 * Remembers a form that could not be taken.
	 *
	 * @param string    $form  Product id or cart line.
	 * @param Typed     $typed What was typed.
	 * @param \WP_Error $error Why not.
	 */
	public function fail( string $form, array $typed, \WP_Error $error ): void {
		$this->typed[ $form ]  = $typed;
		$this->errors[ $form ] = $error;
	}

	/**
	 * What was typed, or null for a form not sent.
	 *
	 * @param string $form Product id or cart line.
	 * @return Typed|null
	 */
	public function typed( string $form ): ?array {
		return $this->typed[ $form ] ?? null;
	}

	public function error( string $form ): ?\WP_Error {
		return $this->errors[ $form ] ?? null;
	}
}
