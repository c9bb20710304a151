<?php
/**
 * Ways to mend what a test of Site Health found.
 *
 * @package Storebridge
 * @var array{actions: array<string, string>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p>
	<?php foreach ( $view['actions'] as $storebridge_url => $storebridge_words ) : ?>
		<a href="<?php echo esc_url( $storebridge_url ); ?>"><?php echo esc_html( $storebridge_words ); ?></a>
	<?php endforeach; ?>
</p>
