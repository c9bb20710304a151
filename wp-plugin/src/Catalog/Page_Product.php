<?php
/**
 * The product whose page is being shown, if one is: parts of a product that name none are this one's.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

defined( 'ABSPATH' ) || exit;

final class Page_Product {
	/**
	 * The catalogue's question; empty on other pages.
	 *
	 * @var array<string, mixed>
	 */
	private array $query = array();

	/**
	 * What the address chooses: value ids by option id.
	 *
	 * @var array<int|string, string>
	 */
	private array $chosen = array();

	/**
	 * Says which it is.
	 *
	 * @param array<string, mixed>      $query  The catalogue's question.
	 * @param array<int|string, string> $chosen What the address chooses.
	 */
	public function set( array $query, array $chosen ): void {
		$this->query  = $query;
		$this->chosen = $chosen;
	}

	public function is_there(): bool {
		return array() !== $this->query;
	}

	/**
	 * The catalogue's question.
	 *
	 * @return array<string, mixed>
	 */
	public function query(): array {
		return $this->query;
	}

	/**
	 * What the address chooses, of the product that this question is about.
	 *
	 * @param array<string, mixed> $query The question.
	 * @return array<int|string, string>
	 */
	public function chosen( array $query ): array {
		return $this->is( $query ) ? $this->chosen : array();
	}

	/**
	 * Whether a question is about the page's product.
	 *
	 * @param array<string, mixed> $query The question.
	 */
	public function is( array $query ): bool {
		return $this->is_there() && $query === $this->query;
	}
}
