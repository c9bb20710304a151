<?php
/**
 * What is left on a gift certificate, for who has its code.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Gift_Certificates;

use Storebridge\Account\Store_Input;
use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Views\Form_Field;

defined( 'ABSPATH' ) || exit;

/**
 * The answer to the form shows it; nothing is kept.
 *
 * @phpstan-import-type Balance from Certificate_Desk
 * @phpstan-import-type StoreField from \Storebridge\Account\Store_Fields
 */
final class Check_Balance implements Form {
	public const ACTION = 'certificate-balance';

	/**
	 * What this request found.
	 *
	 * @var Balance|null
	 */
	private ?array $found = null;

	public function __construct( private readonly Certificate_Desk $desk, private readonly Submission $submission ) {}

	public function action(): string {
		return self::ACTION;
	}

	/**
	 * What was found, or null.
	 *
	 * @return Balance|null
	 */
	public function found(): ?array {
		return $this->found;
	}

	/**
	 * What is asked.
	 *
	 * @return list<StoreField>
	 */
	public static function fields(): array {
		return array( array( 'longest' => 100 ) + Form_Field::own( 'code', __( 'Gift certificate code', 'storebridge' ) ) );
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): ?\WP_Error {
		$values = Store_Input::values( self::fields(), $posted );
		$code   = is_string( $values['code'] ?? null ) ? $values['code'] : '';
		$found  = $refusal ?? Store_Input::check( self::fields(), $values ) ?? $this->desk->balance( $code );
		if ( $found instanceof \WP_Error ) {
			$unknown = array(
				'field' => 'code',
				'code'  => 'certificate_invalid',
			);
			$found   = 'not_found' === $found->get_error_code() ? Store_Input::refusal( array( $unknown ) ) ?? $found : $found;
			$this->submission->fail_fields( self::ACTION, $values, $found );
			return $found;
		}
		$this->submission->keep_fields( self::ACTION, $values );
		$this->found = $found;
		return null;
	}
}
