<?php
/**
 * All the catalogue's questions of one page, asked together and each only once.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Sidecar\Unexpected_Answer;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * A question is the sidecar's query: its kind, and what that kind needs.
 *
 * @phpstan-type Query array<string, mixed>
 */
final class Lookup {
	private const MOST_QUERIES = 50;

	/**
	 * Questions the page will need an answer to.
	 *
	 * @var array<string, Query>
	 */
	private array $needed = array();

	/**
	 * Answers by question.
	 *
	 * @var array<string, Answer|\WP_Error>
	 */
	private array $answers = array();

	public function __construct( private readonly Client $client, private readonly Last_Answers $last ) {}

	/**
	 * Says early that the page will ask this, so that it goes with the rest.
	 *
	 * @param Query $query The question.
	 */
	public function need( array $query ): void {
		$this->needed[ $this->name( $query ) ] = $query;
	}

	/**
	 * The same for a question of the site's own content, whose last good answer is worth keeping.
	 *
	 * @param Query $query   The question.
	 * @param int   $post_id Where it stands: a post, or Last_Answers::AROUND.
	 */
	public function need_of( array $query, int $post_id ): void {
		$this->need( $query );
		$this->last->asked_by( $this->name( $query ), $post_id );
	}

	/**
	 * The answer to one question, made ours; all that is still needed is asked with it.
	 *
	 * @template T
	 * @param Query               $query The question.
	 * @param callable(Answer): T $read  Makes the answer ours; throws Unexpected_Answer.
	 * @return T|\WP_Error
	 */
	public function answer( array $query, callable $read ): mixed {
		$this->need( $query );
		$this->ask_what_is_open( $this->name( $query ) );
		$answer = $this->answers[ $this->name( $query ) ] ?? new \WP_Error( 'unreadable_answer', 'query not answered' );
		try {
			return $answer instanceof \WP_Error ? $answer : $read( $answer );
		} catch ( Unexpected_Answer $problem ) {
			return $this->client->unreadable( $problem );
		}
	}

	/**
	 * Why what was asked so far could not be answered, if it could not be.
	 */
	public function outage(): ?\WP_Error {
		foreach ( $this->answers as $answer ) {
			if ( $answer instanceof \WP_Error && Failure::is_outage( $answer ) ) {
				return $answer;
			}
		}
		return null;
	}

	private function ask_what_is_open( string $wanted ): void {
		if ( isset( $this->answers[ $wanted ] ) ) {
			return;
		}
		$first = array( $wanted => $this->needed[ $wanted ] ?? array() );
		$open  = array_slice( $first + array_diff_key( $this->needed, $this->answers ), 0, self::MOST_QUERIES, true );
		$asked = $this->client->ask( Request::lookup( $open, $this->last->has( array_keys( $open ) ), Currency::asked() ), static fn( Answer $answer ): Answer => $answer->child( 'results' ) );
		foreach ( array_keys( $open ) as $name ) {
			$answer                 = $asked instanceof \WP_Error ? $asked : $this->one( $asked, (string) $name );
			$this->answers[ $name ] = $answer instanceof \WP_Error ? $this->last_good( (string) $name, $answer ) : $answer;
		}
	}

	private function last_good( string $name, \WP_Error $error ): Answer|\WP_Error {
		$last = Failure::is_outage( $error ) ? $this->last->find( $name ) : null;
		return null === $last ? $error : new Answer( $last );
	}

	private function one( Answer $results, string $name ): Answer|\WP_Error {
		try {
			$result = $results->child( $name );
			if ( ! $result->flag( 'ok' ) ) {
				return $this->client->refused( $result->child( 'error' ) );
			}
			$data = $result->child( 'data' );
			if ( '' === Currency::asked() ) {
				$this->last->keep( $name, $data->all() );
			}
			return $data;
		} catch ( Unexpected_Answer $problem ) {
			return $this->client->unreadable( $problem );
		}
	}

	/**
	 * The same question has the same name.
	 *
	 * @param Query $query The question.
	 */
	private function name( array $query ): string {
		ksort( $query );
		return 'q' . substr( hash( 'sha256', (string) wp_json_encode( $query ) ), 0, 16 );
	}
}
