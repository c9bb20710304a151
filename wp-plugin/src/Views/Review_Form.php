<?php
/**
 * The form to write a review, with what was written and what was wrong with it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Reviews_Input;
use Storebridge\Forms\Field_Words;
use Storebridge\Forms\Submission;
use Storebridge\Forms\Write_Review;
use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/review-form.php.
 *
 * @phpstan-type ReviewFieldView array{name: string, id: string, label: string, value: string, longest: int, required: bool, error: string}
 * @phpstan-type ReviewFormView array{
 *     id: string,
 *     action: string,
 *     product: int,
 *     fields: array{rating: ReviewFieldView, title: ReviewFieldView, text: ReviewFieldView, author: ReviewFieldView, email: ReviewFieldView},
 *     error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 * }
 */
final class Review_Form {
	public function __construct( private readonly Submission $submission ) {}

	/**
	 * Its name among the forms of a page.
	 *
	 * @param string $product The product's id.
	 */
	public static function name( string $product ): string {
		return "review-$product";
	}

	/**
	 * The form of one product.
	 *
	 * @param int $product Its id.
	 * @return ReviewFormView
	 */
	public function read( int $product ): array {
		$error = $this->submission->error( self::name( (string) $product ) );
		$typed = $this->submission->typed( self::name( (string) $product ) )['options'] ?? array();
		$words = null === $error ? array() : Field_Words::by_field( $error, self::labels() );
		$form  = "storebridge-review-$product";
		$field = static fn( string $name ): array => array(
			'name'     => "storebridge[$name]",
			'id'       => "$form-$name",
			'label'    => self::labels()[ $name ] ?? '',
			'value'    => $typed[ $name ] ?? '',
			'longest'  => Write_Review::FIELDS[ $name ] ?? 0,
			'required' => 'email' !== $name,
			'error'    => $words[ $name ] ?? '',
		);
		return array(
			'id'      => $form,
			'action'  => remove_query_arg( Reviews_Input::WRITTEN, Server::request_uri() ) . "#$form",
			'product' => $product,
			'fields'  => array(
				'rating' => $field( 'rating' ),
				'title'  => $field( 'title' ),
				'text'   => $field( 'text' ),
				'author' => $field( 'author' ),
				'email'  => $field( 'email' ),
			),
			'error'   => null === $error ? null : self::error( $error, $words, $form ),
		);
	}

	/**
	 * What the shopper calls each field.
	 *
	 * @return array<string, string>
	 */
	private static function labels(): array {
		return array(
			'rating' => __( 'Your rating', 'storebridge' ),
			'title'  => __( 'Title', 'storebridge' ),
			'text'   => __( 'Your review', 'storebridge' ),
			'author' => __( 'Your name', 'storebridge' ),
			'email'  => __( 'Your email address', 'storebridge' ),
		);
	}

	/**
	 * What stands above the form: a sentence, and a link to each field that is wrong.
	 *
	 * @param \WP_Error             $error The refusal.
	 * @param array<string, string> $words What is wrong, by field.
	 * @param string                $form  The form's id.
	 * @return array{words: string, fields: list<array{target: string, words: string}>}
	 */
	private static function error( \WP_Error $error, array $words, string $form ): array {
		$fields = array();
		foreach ( $words as $field => $sentence ) {
			$fields[] = array(
				'target' => isset( self::labels()[ $field ] ) ? "#$form-$field" : "#$form",
				'words'  => $sentence,
			);
		}
		$told = match ( (string) $error->get_error_code() ) {
			'invalid_input' => __( 'Your review has not been sent yet. Please check:', 'storebridge' ),
			'conflict'      => __( 'The store did not accept this review.', 'storebridge' ),
			default         => Refusal::words( $error ),
		};
		return array(
			'words'  => $told,
			'fields' => $fields,
		);
	}
}
