<?php
/**
 * Suggests what a site's privacy policy may say of the shop.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Feature;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class Privacy_Text implements Feature {
	public function __construct( private readonly Template $template ) {}

	public function boot(): void {
		add_action( 'admin_init', array( $this, 'suggest' ) );
	}

	public function suggest(): void {
		wp_add_privacy_policy_content( __( 'Storebridge for BigCommerce', 'storebridge' ), $this->template->render_admin( 'privacy', array() ) );
	}
}
