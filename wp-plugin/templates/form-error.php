<?php
/**
 * What stands above a form: a sentence, and a link to each field that is wrong.
 *
 * @package Storebridge
 * @var array{
 *     words: string,
 *     fields: list<array{target: string, words: string}>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-message storebridge-message--error" role="alert" tabindex="-1" autofocus>
	<p><?php echo esc_html( $view['words'] ); ?></p>
	<?php if ( array() !== $view['fields'] ) : ?>
		<ul>
			<?php foreach ( $view['fields'] as $storebridge_wrong ) : ?>
				<li><a href="<?php echo esc_attr( $storebridge_wrong['target'] ); ?>"><?php echo esc_html( $storebridge_wrong['words'] ); ?></a></li>
			<?php endforeach; ?>
		</ul>
	<?php endif; ?>
</div>
