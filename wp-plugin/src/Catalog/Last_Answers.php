<?php
/**
 * The last good answers to what the site's own content asks, shown when the shop cannot answer. Kept only for what an
 * editor has placed — never for what a visitor's address asks — and beside the post that shows it, in its meta,
 * which WordPress has read already: a page pays no query for it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

/**
 * Kept by language: when, and the answers by the name of their question.
 *
 * @phpstan-type Kept array{at: int, answers: array<string, array<mixed>>}
 */
final class Last_Answers implements Feature {
	public const META   = '_storebridge_last_answers';
	public const OPTION = 'storebridge_last_answers';
	public const AT     = 'storebridge_last_answers_at';
	public const AROUND = 0;

	private const RENEW_SECONDS = 10 * MINUTE_IN_SECONDS;
	private const KEEP_SECONDS  = 7 * DAY_IN_SECONDS;
	private const MOST_BYTES    = MB_IN_BYTES;

	/**
	 * Which post asks a question; 0 for what stands around all pages.
	 *
	 * @var array<string, int>
	 */
	private array $askers = array();

	/**
	 * Good answers of this request.
	 *
	 * @var array<string, array<mixed>>
	 */
	private array $good = array();

	public function boot(): void {
		add_action( 'shutdown', array( $this, 'write_down' ) );
		add_filter( 'wxr_export_skip_postmeta', static fn( mixed $skip, mixed $key ): bool => (bool) $skip || self::META === $key, 10, 2 );
	}

	/**
	 * Says that the site's own content asks this.
	 *
	 * @param string $name    The question's name.
	 * @param int    $post_id The post it stands in; 0 for widgets and templates.
	 */
	public function asked_by( string $name, int $post_id = self::AROUND ): void {
		$this->askers[ $name ] ??= $post_id;
	}

	/**
	 * Keeps a good answer, if the site's own content asked for it.
	 *
	 * @param string       $name   The question's name.
	 * @param array<mixed> $answer As it came.
	 */
	public function keep( string $name, array $answer ): void {
		if ( isset( $this->askers[ $name ] ) ) {
			$this->good[ $name ] = $answer;
		}
	}

	/**
	 * Writes what is good, where what is kept is ten minutes old. After the page, so that nobody waits for it.
	 */
	public function write_down(): void {
		if ( array() === $this->good || is_preview() || is_customize_preview() ) {
			return;
		}
		foreach ( array_unique( array_values( array_intersect_key( $this->askers, $this->good ) ) ) as $post_id ) {
			if ( time() - $this->kept_at( $post_id ) >= self::RENEW_SECONDS ) {
				$names = array_filter( $this->askers, static fn( int $asker ): bool => $asker === $post_id );
				$kept  = $this->kept( $post_id )['answers'] ?? array();
				$this->write( $post_id, array_intersect_key( $this->good + $kept, $names ) );
			}
		}
	}

	/**
	 * The last good answer to a question, no older than a week.
	 *
	 * @param string $name The question's name.
	 * @return array<mixed>|null
	 */
	public function find( string $name ): ?array {
		$post_id = $this->askers[ $name ] ?? null;
		$kept    = null === $post_id ? null : $this->kept( $post_id );
		return null === $kept || time() - $kept['at'] > self::KEEP_SECONDS ? null : $kept['answers'][ $name ] ?? null;
	}

	/**
	 * Whether there is one to each of these questions, as far as can be told without a query.
	 *
	 * @param array<int|string> $names Of questions.
	 */
	public function has( array $names ): bool {
		foreach ( $names as $name ) {
			$post_id = $this->askers[ $name ] ?? null;
			$known   = self::AROUND === $post_id ? $this->kept_at( self::AROUND ) > 0 : null !== $this->find( (string) $name );
			if ( ! $known ) {
				return false;
			}
		}
		return true;
	}

	private function kept_at( int $post_id ): int {
		if ( self::AROUND !== $post_id ) {
			return $this->kept( $post_id )['at'] ?? 0;
		}
		$at = get_option( self::AT );
		return is_array( $at ) && is_int( $at[ get_locale() ] ?? null ) ? $at[ get_locale() ] : 0;
	}

	/**
	 * What is kept for this language.
	 *
	 * @param int $post_id The post's, or 0.
	 * @return Kept|null
	 */
	private function kept( int $post_id ): ?array {
		$kept = $this->all( $post_id )[ get_locale() ] ?? null;
		if ( ! is_array( $kept ) || ! is_int( $kept['at'] ?? null ) || ! is_array( $kept['answers'] ?? null ) ) {
			return null;
		}
		return array(
			'at'      => $kept['at'],
			'answers' => array_filter( $kept['answers'], static fn( mixed $answer, int|string $name ): bool => is_array( $answer ) && is_string( $name ), ARRAY_FILTER_USE_BOTH ),
		);
	}

	/**
	 * What is kept, by language.
	 *
	 * @param int $post_id The post's, or 0.
	 * @return array<mixed>
	 */
	private function all( int $post_id ): array {
		$all = self::AROUND === $post_id ? get_option( self::OPTION ) : get_post_meta( $post_id, self::META, true );
		return is_array( $all ) ? $all : array();
	}

	/**
	 * Writes anew what one asker may show.
	 *
	 * @param int                         $post_id The post's, or 0.
	 * @param array<string, array<mixed>> $answers By the name of their question.
	 */
	private function write( int $post_id, array $answers ): void {
		$fresh = array(
			'at'      => time(),
			'answers' => $answers,
		);
		$all   = array( get_locale() => $fresh ) + $this->all( $post_id );
		if ( strlen( (string) wp_json_encode( $all ) ) > self::MOST_BYTES ) {
			$all = array( get_locale() => array( 'answers' => array() ) + $fresh );
		}
		if ( self::AROUND !== $post_id ) {
			update_post_meta( $post_id, self::META, wp_slash( $all ) );
			return;
		}
		$at = get_option( self::AT );
		update_option( self::OPTION, $all, false );
		update_option( self::AT, array( get_locale() => time() ) + ( is_array( $at ) ? $at : array() ), true );
	}
}
