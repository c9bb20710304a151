<?php
/**
 * What a test of Site Health found.
 *
 * @package Storebridge
 * @var array{words: list<string>, rows: list<array{id: string, state: string, label: string, words: string}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php foreach ( $view['words'] as $storebridge_words ) : ?>
	<p><?php echo esc_html( $storebridge_words ); ?></p>
<?php endforeach; ?>
<?php if ( array() !== $view['rows'] ) : ?>
	<ul>
		<?php foreach ( $view['rows'] as $storebridge_row ) : ?>
			<li><strong><?php echo esc_html( $storebridge_row['label'] ); ?>:</strong> <?php echo esc_html( $storebridge_row['words'] ); ?></li>
		<?php endforeach; ?>
	</ul>
<?php endif; ?>
