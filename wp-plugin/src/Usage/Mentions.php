<?php
/**
 * Our shortcodes and blocks in a text, as they are written: also those nobody answers any more, and as page builders keep them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Usage;

defined( 'ABSPATH' ) || exit;

/**
 * One of them.
 *
 * @phpstan-type Mention array{kind: 'shortcode'|'block'|'menu', name: string, attributes: string}
 */
final class Mentions {
	private const SHORTCODE = '/(?<!\[)\[(storebridge_[a-z0-9_]+)((?:\s[^\]]*)?)\]/';
	private const BLOCK     = '/<!--\s+wp:(storebridge\/[a-z][a-z0-9-]*)\s+(\{.*?\}\s+)?\/?-->/s';
	private const MENU      = '/"url":"(#storebridge-[a-z0-9-]+)"/';

	/**
	 * Each of them, in the order of their kind.
	 *
	 * @param string $text As saved.
	 * @return list<Mention>
	 */
	public static function in( string $text ): array {
		return array( ...self::found( 'shortcode', self::SHORTCODE, $text ), ...self::found( 'block', self::BLOCK, $text ), ...self::found( 'menu', self::MENU, $text ) );
	}

	/**
	 * Those of one kind.
	 *
	 * @param 'shortcode'|'block'|'menu' $kind    What they are.
	 * @param non-empty-string           $pattern How they are written.
	 * @param string                     $text    As saved.
	 * @return list<Mention>
	 */
	private static function found( string $kind, string $pattern, string $text ): array {
		preg_match_all( $pattern, $text, $matches, PREG_SET_ORDER );
		return array_map(
			static fn( array $match ): array => array(
				'kind'       => $kind,
				'name'       => $match[1],
				'attributes' => trim( stripslashes( $match[2] ?? '' ) ),
			),
			$matches
		);
	}
}
