<?php
/**
 * How far the set-up has come, and whether it is still to be pointed out.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Setup_State {
	public const OPTION = 'storebridge_setup';
	public const STEPS  = array( 'connect', 'pages', 'done' );

	public function __construct( private readonly Settings $settings ) {}

	/**
	 * The step to go on with.
	 *
	 * @return 'connect'|'pages'|'done'
	 */
	public function step(): string {
		$step = $this->kept()['step'];
		if ( '' === $this->settings->sidecar_url() || '' === $this->settings->key() ) {
			return 'connect';
		}
		return 'pages' === $step || 'done' === $step ? $step : 'connect';
	}

	public function reach( string $step ): void {
		$this->keep( array( 'step' => $step ) + $this->kept() );
	}

	public function dismiss(): void {
		$this->keep( array( 'is_dismissed' => true ) + $this->kept() );
	}

	/**
	 * Whether an admin should be told that there is something to set up.
	 */
	public function is_open(): bool {
		$kept = $this->kept();
		return 'done' !== $kept['step'] && ! $kept['is_dismissed'];
	}

	/**
	 * What is kept. A site whose shop has stood before there was a set-up needs none.
	 *
	 * @return array{step: string, is_dismissed: bool}
	 */
	private function kept(): array {
		$kept = get_option( self::OPTION );
		$kept = is_array( $kept ) ? $kept : array();
		$step = is_string( $kept['step'] ?? null ) ? $kept['step'] : ( '' === $this->settings->page_url( 'shop' ) ? '' : 'done' );
		return array(
			'step'         => $step,
			'is_dismissed' => true === ( $kept['is_dismissed'] ?? false ),
		);
	}

	/**
	 * Keeps it; read in the admin only.
	 *
	 * @param array{step: string, is_dismissed: bool} $state What.
	 */
	private function keep( array $state ): void {
		update_option( self::OPTION, $state, false );
	}
}
