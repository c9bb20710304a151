<?php
/**
 * The second step: the shop's pages.
 *
 * @package Storebridge
 * @var array{
 *     action: string,
 *     url: string,
 *     pages: list<array{title: string, about: string, url: string, constant: string}>,
 *     are_missing: bool,
 *     problem: string,
 *     permalinks_url: string,
 *     next_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h2><?php esc_html_e( 'Create the shop’s pages', 'storebridge' ); ?></h2>
<p><?php esc_html_e( 'These are ordinary pages with the shop’s shortcodes. You can rename, move and change them later. Products, categories and brands have addresses of their own and need no page.', 'storebridge' ); ?></p>
<?php if ( '' !== $view['problem'] ) : ?>
	<div class="notice notice-error inline" role="alert"><p><?php echo esc_html( $view['problem'] ); ?></p></div>
<?php endif; ?>
<?php if ( '' !== $view['permalinks_url'] ) : ?>
	<div class="notice notice-warning inline"><p>
		<?php esc_html_e( 'This site uses plain permalinks. The shop works with them, but products get readable addresses with another structure.', 'storebridge' ); ?>
		<a href="<?php echo esc_url( $view['permalinks_url'] ); ?>"><?php esc_html_e( 'Choose a permalink structure', 'storebridge' ); ?></a>
	</p></div>
<?php endif; ?>
<ul class="storebridge-setup__pages">
	<?php foreach ( $view['pages'] as $storebridge_page ) : ?>
		<li>
			<strong><?php echo esc_html( $storebridge_page['title'] ); ?></strong>
			<?php echo esc_html( $storebridge_page['about'] ); ?>
			<?php if ( '' !== $storebridge_page['url'] ) : ?>
				<a href="<?php echo esc_url( $storebridge_page['url'] ); ?>"><?php echo esc_html( (string) wp_parse_url( $storebridge_page['url'], PHP_URL_PATH ) ); ?></a>
			<?php elseif ( '' !== $storebridge_page['constant'] ) : ?>
				<em>
				<?php
				/* translators: %s: a constant's name. */
				echo esc_html( sprintf( __( '%s in wp-config.php names a page that does not exist.', 'storebridge' ), $storebridge_page['constant'] ) );
				?>
				</em>
			<?php else : ?>
				<em><?php esc_html_e( 'will be created', 'storebridge' ); ?></em>
			<?php endif; ?>
		</li>
	<?php endforeach; ?>
</ul>
<?php if ( $view['are_missing'] ) : ?>
	<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
		<?php wp_nonce_field( $view['action'] ); ?>
		<p>
			<button class="button button-primary" name="<?php echo esc_attr( $view['action'] ); ?>" value="pages"><?php esc_html_e( 'Create pages', 'storebridge' ); ?></button>
			<a class="button" href="<?php echo esc_url( $view['next_url'] ); ?>"><?php esc_html_e( 'I will create them myself', 'storebridge' ); ?></a>
		</p>
	</form>
<?php else : ?>
	<p><a class="button button-primary" href="<?php echo esc_url( $view['next_url'] ); ?>"><?php esc_html_e( 'Continue', 'storebridge' ); ?></a></p>
<?php endif; ?>
