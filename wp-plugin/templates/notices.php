<?php
/**
 * What was just done.
 *
 * @package Storebridge
 * @var array{notices: list<string>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php foreach ( $view['notices'] as $storebridge_notice ) : ?>
	<div class="storebridge-message storebridge-message--good" role="status"><p><?php echo esc_html( $storebridge_notice ); ?></p></div>
<?php endforeach; ?>
