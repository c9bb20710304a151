<?php
/**
 * The account's shortcodes. What they show is a shopper's own: not for feeds, the REST API or the block editor's previews.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Feature;
use Storebridge\Http\No_Store;
use Storebridge\Pages\Page_Contents;
use Storebridge\Shortcodes\Attributes;
use Storebridge\Views\Editor_Note;

defined( 'ABSPATH' ) || exit;

final class Account_Shortcodes implements Feature {
	public const ACCOUNT = 'storebridge_account';

	/**
	 * What was rendered before the page began, by shortcode.
	 *
	 * @var array<string, string>
	 */
	private array $ready = array();

	public function __construct(
		private readonly Account $account,
		private readonly Page_Contents $contents,
		private readonly Editor_Note $note,
		private readonly No_Store $no_store,
	) {}

	public function boot(): void {
		foreach ( $this->tags() as $tag ) {
			add_shortcode( $tag, fn( mixed $written ): string => $this->show( $tag, $written ) );
		}
		add_action( 'template_redirect', array( $this, 'prepare' ), 3 );
	}

	/**
	 * The names of all shortcodes.
	 *
	 * @return non-empty-list<non-empty-string>
	 */
	public function tags(): array {
		return array( self::ACCOUNT, ...array_map( static fn( Part $part ): string => $part->shortcode(), $this->account->parts() ) );
	}

	/**
	 * After the forms and before anything is printed, while a cookie and a status can still be sent.
	 */
	public function prepare(): void {
		if ( ! is_singular() ) {
			return;
		}
		foreach ( array_intersect( $this->tags(), array_column( $this->contents->shortcodes(), 'tag' ) ) as $tag ) {
			$this->no_store->declare();
			$this->ready[ $tag ] = $this->render( $tag );
		}
	}

	private function show( string $tag, mixed $written ): string {
		if ( is_admin() || is_feed() || wp_is_serving_rest_request() ) {
			return '';
		}
		$this->no_store->declare();
		if ( ! $this->no_store->is_said() ) {
			return $this->account->elsewhere();
		}
		return $this->note->box( $tag, ( new Attributes( $written, array() ) )->problems(), false ) . ( $this->ready[ $tag ] ?? $this->render( $tag ) );
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
