<?php
/**
 * One part of an account, with what was just done.
 *
 * @package Storebridge
 * @var array{slug: string, title: string, notices: list<string>, warning: string, part: Storebridge\Account\Part} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<section class="storebridge alignwide storebridge-account-part storebridge-account-part--<?php echo esc_attr( $view['slug'] ); ?>" aria-labelledby="storebridge-part-<?php echo esc_attr( $view['slug'] ); ?>">
	<h2 class="storebridge-account-part__title" id="storebridge-part-<?php echo esc_attr( $view['slug'] ); ?>"><?php echo esc_html( $view['title'] ); ?></h2>
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<?php if ( '' !== $view['warning'] ) : ?>
		<div class="storebridge-message" role="status"><p><?php echo esc_html( $view['warning'] ); ?></p></div>
	<?php endif; ?>
	<?php echo $view['part']->render(); // phpcs:ignore WordPress.Security.EscapeOutput -- made by templates, which escape. ?>
</section>
