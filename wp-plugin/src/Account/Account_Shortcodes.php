<?php
/**
 * The account's shortcodes: the whole account, and each part of it alone.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Feature;
use Storebridge\Shortcodes\Early_Shortcodes;

defined( 'ABSPATH' ) || exit;

final class Account_Shortcodes implements Feature {
	public const ACCOUNT = 'storebridge_account';

	public function __construct(
		private readonly Account $account,
		private readonly Early_Shortcodes $shortcodes,
	) {}

	public function boot(): void {
		$this->shortcodes->boot( $this->tags(), $this->render( ... ), $this->account->elsewhere( ... ) );
	}

	/**
	 * The names of all shortcodes.
	 *
	 * @return non-empty-list<non-empty-string>
	 */
	public function tags(): array {
		return array( self::ACCOUNT, ...array_map( static fn( Part $part ): string => $part->shortcode(), $this->account->parts() ) );
	}

	private function render( string $tag ): string {
		foreach ( $this->account->parts() as $part ) {
			if ( $tag === $part->shortcode() ) {
				return $this->account->render_part( $part );
			}
		}
		return $this->account->render();
	}
}
