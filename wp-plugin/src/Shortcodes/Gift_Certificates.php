<?php
/**
 * The [storebridge_gift_certificate] and [storebridge_gift_certificate_balance] shortcodes.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Feature;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Gift_Certificate;

defined( 'ABSPATH' ) || exit;

final class Gift_Certificates implements Feature {
	private const BUY     = 'storebridge_gift_certificate';
	private const BALANCE = 'storebridge_gift_certificate_balance';

	public function __construct( private readonly Gift_Certificate $view, private readonly Editor_Note $note ) {}

	public function boot(): void {
		add_shortcode( self::BUY, array( $this, 'buy' ) );
		add_shortcode( self::BALANCE, array( $this, 'balance' ) );
	}

	public function buy( mixed $written ): string {
		return $this->problems( self::BUY, $written ) . $this->view->render( self::BUY );
	}

	public function balance( mixed $written ): string {
		return $this->problems( self::BALANCE, $written ) . $this->view->render_balance();
	}

	private function problems( string $tag, mixed $written ): string {
		$problems = ( new Attributes( $written, array() ) )->problems();
		return array() === $problems ? '' : $this->note->box( $tag, $problems, false );
	}
}
