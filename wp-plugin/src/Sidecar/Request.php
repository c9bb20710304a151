<?php
/**
 * One request to the sidecar, before it is signed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

defined( 'ABSPATH' ) || exit;

final class Request {
	public const LOGOUT = '/v1/customer/logout';

	private const READ_SECONDS    = 5;
	private const WRITE_SECONDS   = 10;
	private const HURRIED_SECONDS = 2;

	private function __construct(
		public readonly string $method,
		public readonly string $path,
		public readonly string $body,
		public readonly int $timeout_seconds,
	) {}

	public static function get( string $path ): self {
		return new self( 'GET', $path, '', self::READ_SECONDS );
	}

	/**
	 * The catalogue's questions, which travel by POST and change nothing.
	 *
	 * @param array<string, array<string, mixed>> $queries    By name.
	 * @param bool                                $is_hurried Whether an older answer is at hand, should this one take long.
	 * @param string                              $currency   Such as "EUR"; "" for the store's own.
	 * @param bool                                $is_own     Whether a guest's answer would be none: what is told must be a customer's.
	 */
	public static function lookup( array $queries, bool $is_hurried = false, string $currency = '', bool $is_own = false ): self {
		$body = array( 'queries' => $queries ) + array_filter(
			array(
				'currency'      => $currency,
				'isForCustomer' => $is_own,
			)
		);
		return new self( 'POST', '/v1/catalog/lookup', self::json( $body ), $is_hurried ? self::HURRIED_SECONDS : self::READ_SECONDS );
	}

	/**
	 * A request that changes something.
	 *
	 * @param string               $method POST, PATCH or DELETE.
	 * @param string               $path   Where.
	 * @param array<string, mixed> $body   What.
	 * @param int                  $seconds How long it may take.
	 */
	public static function write( string $method, string $path, array $body = array(), int $seconds = self::WRITE_SECONDS ): self {
		return new self( $method, $path, 'DELETE' === $method && array() === $body ? '' : self::json( $body ), $seconds );
	}

	/**
	 * An object even when it is empty.
	 *
	 * @param array<string, mixed> $body Its fields.
	 */
	private static function json( array $body ): string {
		return array() === $body ? '{}' : (string) wp_json_encode( $body, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	}
}
