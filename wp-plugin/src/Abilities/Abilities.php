<?php
/**
 * What an assistant may ask of the shop, where WordPress has abilities (6.9 and newer): to look, and nothing else.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Abilities;

use Storebridge\Admin\Capability;
use Storebridge\Admin\Connection_Test;
use Storebridge\Admin\Report;
use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Abilities implements Feature {
	private const CATEGORY = 'storebridge';
	private const TEXT     = array(
		'type'      => 'string',
		'minLength' => 1,
		'maxLength' => 250,
	);

	public function __construct( private readonly Product_Search $products, private readonly Connection_Test $test ) {}

	public function boot(): void {
		add_action( 'wp_abilities_api_categories_init', array( $this, 'register_category' ) );
		add_action( 'wp_abilities_api_init', array( $this, 'register' ) );
	}

	public function register_category(): void {
		wp_register_ability_category(
			self::CATEGORY,
			array(
				'label'       => __( 'Store', 'storebridge' ),
				'description' => __( 'Reads from the BigCommerce store that this site sells from.', 'storebridge' ),
			)
		);
	}

	public function register(): void {
		$limit = array(
			'type'    => 'integer',
			'minimum' => 1,
			'maximum' => 50,
			'default' => 12,
		);
		$list  = array(
			'type'       => 'object',
			'properties' => array(
				'items' => array(
					'type'  => 'array',
					'items' => Found_Product::schema( false ),
				),
			),
		);
		$this->add( 'storebridge/list-products', __( 'List products', 'storebridge' ), __( 'Lists products of the store, if wanted only those of a category or brand, featured or on sale, in a chosen order.', 'storebridge' ), self::input( array( 'limit' => $limit ) + Product_Search::CHOICES ), $list, array( $this->products, 'list' ) );
		$this->add(
			'storebridge/search-products',
			__( 'Search products', 'storebridge' ),
			__( 'Finds products in the store by search words.', 'storebridge' ),
			self::input(
				array(
					'term'  => self::TEXT,
					'limit' => $limit,
				),
				array( 'term' )
			),
			$list,
			array( $this->products, 'search' )
		);
		$this->add(
			'storebridge/get-product',
			__( 'Get a product', 'storebridge' ),
			__( 'Returns one product of the store by its ID or SKU.', 'storebridge' ),
			self::input(
				array(
					'id'  => array(
						'type'    => 'integer',
						'minimum' => 1,
					),
					'sku' => self::TEXT,
				)
			),
			Found_Product::schema( true ),
			array( $this->products, 'get' )
		);
		$this->add( 'storebridge/check-connection', __( 'Check the connection', 'storebridge' ), __( 'Checks whether the shop is connected to BigCommerce, and says what to do if it is not.', 'storebridge' ), self::input( array() ), self::report_schema(), array( $this, 'check' ), Capability::MANAGE );
	}

	/**
	 * How the connection is.
	 *
	 * @return array{is_good: bool, findings: list<array{state: string, about: string, words: string}>}
	 */
	public function check(): array {
		$report = $this->test->look();
		return array(
			'is_good'  => null === $report->error && Report::is_good( $report->rows ),
			'findings' => array_map(
				static fn( array $row ): array => array(
					'state' => $row['state'],
					'about' => $row['label'],
					'words' => $row['words'],
				),
				$report->rows
			),
		);
	}

	/**
	 * Registers one that changes nothing.
	 *
	 * @param lowercase-string&non-falsy-string $name Its name.
	 * @param string               $label      For people.
	 * @param string               $about      What it does.
	 * @param array<string, mixed> $input      The shape of what it takes.
	 * @param array<string, mixed> $output     And of what it tells.
	 * @param callable             $run        Does it.
	 * @param string               $capability Who may.
	 */
	private function add( string $name, string $label, string $about, array $input, array $output, callable $run, string $capability = 'edit_posts' ): void {
		wp_register_ability(
			$name,
			array(
				'label'               => $label,
				'description'         => $about,
				'category'            => self::CATEGORY,
				'input_schema'        => $input,
				'output_schema'       => $output,
				'execute_callback'    => $run,
				'permission_callback' => static fn(): bool => current_user_can( $capability ),
				'meta'                => array(
					'annotations'  => array(
						'readonly'    => true,
						'destructive' => false,
						'idempotent'  => true,
					),
					'show_in_rest' => true,
				),
			)
		);
	}

	/**
	 * The shape of what is asked.
	 *
	 * @param array<string, mixed> $properties By name.
	 * @param list<string>         $required   Those that must be there.
	 * @return array<string, mixed>
	 */
	private static function input( array $properties, array $required = array() ): array {
		$schema = array(
			'type'                 => 'object',
			'properties'           => $properties,
			'additionalProperties' => false,
		);
		return array() === $required ? array( 'default' => array() ) + $schema : array( 'required' => $required ) + $schema;
	}

	/**
	 * The shape of the connection's report.
	 *
	 * @return array<string, mixed>
	 */
	private static function report_schema(): array {
		$text = array( 'type' => 'string' );
		return array(
			'type'       => 'object',
			'properties' => array(
				'is_good'  => array( 'type' => 'boolean' ),
				'findings' => array(
					'type'  => 'array',
					'items' => array(
						'type'       => 'object',
						'properties' => array(
							'state' => $text,
							'about' => $text,
							'words' => $text,
						),
					),
				),
			),
		);
	}
}
