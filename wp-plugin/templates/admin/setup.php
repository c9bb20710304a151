<?php
/**
 * The set-up, at one of its steps.
 *
 * @package Storebridge
 * @var array{
 *     steps: list<array{title: string, url: string, is_current: bool}>,
 *     step: 'connect'|'pages'|'done',
 *     view: array<string, mixed>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-setup">
	<ol class="storebridge-setup__steps" aria-label="<?php esc_attr_e( 'Setup steps', 'storebridge' ); ?>">
		<?php foreach ( $view['steps'] as $storebridge_step ) : ?>
			<li<?php echo $storebridge_step['is_current'] ? ' class="storebridge-setup__step--current"' : ''; ?>><a href="<?php echo esc_url( $storebridge_step['url'] ); ?>"<?php echo $storebridge_step['is_current'] ? ' aria-current="step"' : ''; ?>><?php echo esc_html( $storebridge_step['title'] ); ?></a></li>
		<?php endforeach; ?>
	</ol>
	<?php \Storebridge\admin_part( "setup-{$view['step']}", $view['view'] ); ?>
</div>
