<?php
/**
 * One option or modifier of a product, as a form field.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * What templates/option-<template>.php shows. "field" is the name in errors, "name" the one in the form.
 *
 * @phpstan-import-type PictureView from Picture
 * @phpstan-type ValueView array{id: string, label: string, chosen: bool, colors: list<string>, picture: PictureView|null}
 * @phpstan-type OptionView array{
 *     template: string,
 *     kind: string,
 *     field: string,
 *     name: string,
 *     id: string,
 *     label: string,
 *     required: bool,
 *     value: string,
 *     error: string,
 *     values: list<ValueView>,
 *     text: string,
 *     least: string,
 *     most: string,
 *     least_words: string,
 *     most_words: string,
 *     step: string,
 *     lines: string,
 * }
 */
final class Product_Option {
	private const TEMPLATES = array(
		'swatch'              => 'option-choices',
		'rectangle'           => 'option-choices',
		'radio'               => 'option-choices',
		'product_list'        => 'option-choices',
		'product_list_images' => 'option-choices',
		'dropdown'            => 'option-dropdown',
		'checkbox'            => 'option-checkbox',
		'date'                => 'option-date',
		'number'              => 'option-number',
		'text'                => 'option-text',
		'multiline_text'      => 'option-multiline-text',
		'file'                => 'option-file',
	);

	/**
	 * The field, holding what was typed or else its default.
	 *
	 * @param Answer      $option The sidecar's.
	 * @param string      $form   The form's id, to make ids of.
	 * @param string|null $typed  What was typed, null for a form not sent.
	 * @return OptionView
	 */
	public static function read( Answer $option, string $form, ?string $typed ): array {
		$kind   = $option->text( 'kind' );
		$id     = $option->scalar( 'id' );
		$values = $option->has( 'values' ) ? self::values( $option, $typed ) : array();
		$bound  = static fn( string ...$keys ): string => self::first( $option, $keys );
		return array(
			'template'    => self::TEMPLATES[ $kind ] ?? 'option-text',
			'kind'        => $kind,
			'field'       => "options.$id",
			'name'        => "storebridge[options][$id]",
			'id'          => "$form-option-$id",
			'label'       => $option->text( 'name' ),
			'required'    => $option->flag( 'required' ),
			'value'       => $typed ?? self::by_default( $option, $kind ),
			'error'       => '',
			'values'      => $values,
			'text'        => $bound( 'label', 'maxSizeKb' ),
			'least'       => $bound( 'lowest', 'earliest', 'minLength' ),
			'most'        => $bound( 'highest', 'latest', 'maxLength' ),
			'least_words' => self::words( $kind, $bound( 'lowest', 'earliest', 'minLength' ) ),
			'most_words'  => self::words( $kind, $bound( 'highest', 'latest', 'maxLength' ) ),
			'step'        => $option->has( 'integerOnly' ) && $option->flag( 'integerOnly' ) ? '1' : 'any',
			'lines'       => $bound( 'maxLines' ),
		);
	}

	/**
	 * The choices. One sent form tells what is chosen; otherwise what the answer is about, or the default.
	 *
	 * @param Answer      $option The sidecar's.
	 * @param string|null $typed  The chosen value's id.
	 * @return list<ValueView>
	 */
	private static function values( Answer $option, ?string $typed ): array {
		$by_us = array_filter( $option->children( 'values' ), static fn( Answer $value ): bool => $value->flag( 'isSelected' ) );
		$first = array() === $by_us ? 'isDefault' : 'isSelected';
		return array_map(
			static fn( Answer $value ): array => array(
				'id'      => $value->scalar( 'id' ),
				'label'   => $value->text( 'label' ),
				'chosen'  => null === $typed ? $value->flag( $first ) : $value->scalar( 'id' ) === $typed,
				'colors'  => array_values( array_filter( $value->has( 'colors' ) ? $value->texts( 'colors' ) : array(), static fn( string $color ): bool => null !== sanitize_hex_color( $color ) ) ),
				'picture' => Picture::read( $value->child_or_null( 'image' ), Picture::SMALL ),
			),
			$option->children( 'values' )
		);
	}

	/**
	 * A bound as a person writes it.
	 *
	 * @param string $kind  The option's.
	 * @param string $bound A number or a day, or "".
	 */
	private static function words( string $kind, string $bound ): string {
		if ( 'date' !== $kind ) {
			return is_numeric( $bound ) ? Number::format( (float) $bound ) : $bound;
		}
		$format = get_option( 'date_format' );
		$time   = strtotime( "$bound 12:00 UTC" );
		return '' === $bound || false === $time ? '' : (string) wp_date( is_string( $format ) ? $format : 'Y-m-d', $time, new \DateTimeZone( 'UTC' ) );
	}

	private static function by_default( Answer $option, string $kind ): string {
		if ( 'checkbox' === $kind ) {
			return $option->flag( 'checkedByDefault' ) ? '1' : '';
		}
		return self::first( $option, array( 'default' ) );
	}

	/**
	 * The first of some fields the option has, as a string.
	 *
	 * @param Answer        $option The sidecar's.
	 * @param array<string> $keys   Names of fields.
	 */
	private static function first( Answer $option, array $keys ): string {
		foreach ( $keys as $key ) {
			if ( $option->has( $key ) ) {
				return $option->scalar( $key );
			}
		}
		return '';
	}
}
