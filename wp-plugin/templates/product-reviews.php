<?php
/**
 * What buyers wrote of a product, newest first, and the form to write more.
 *
 * @package Storebridge
 * @var array{
 *     rating: array{average: float, count: int}|null,
 *     items: list<array{id: int, author: string, title: string, paragraphs: list<string>, rating: int, day: string, iso: string}>,
 *     newest_url: string,
 *     older_url: string,
 *     failed: bool,
 *     thanks: bool,
 *     form: array<string, mixed>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<section class="storebridge-reviews" id="reviews" aria-labelledby="storebridge-reviews-title">
	<div class="storebridge-reviews__head">
		<h2 class="storebridge-heading" id="storebridge-reviews-title"><?php esc_html_e( 'Reviews', 'storebridge' ); ?></h2>
		<?php if ( null !== $view['rating'] ) : ?>
			<p class="storebridge-reviews__average" aria-hidden="true"><?php echo esc_html( number_format_i18n( $view['rating']['average'], 1 ) ); ?></p>
			<?php Storebridge\part( 'product-rating', array( 'rating' => $view['rating'] ) ); ?>
		<?php endif; ?>
		<?php Storebridge\part( 'review-form', $view['form'] ); ?>
	</div>
	<div class="storebridge-reviews__list">
		<?php if ( $view['thanks'] ) : ?>
			<div class="storebridge-message storebridge-message--good" role="status"><p><?php esc_html_e( 'Thank you! Your review has been sent to the store. It may be checked before it appears here.', 'storebridge' ); ?></p></div>
		<?php endif; ?>
		<?php if ( $view['failed'] ) : ?>
			<div class="storebridge-message"><p><?php esc_html_e( 'Older reviews cannot be shown right now. These are the newest.', 'storebridge' ); ?></p></div>
		<?php endif; ?>
		<?php if ( array() === $view['items'] ) : ?>
			<p class="storebridge-reviews__none"><?php esc_html_e( 'This product has no reviews yet.', 'storebridge' ); ?></p>
		<?php endif; ?>
		<?php foreach ( $view['items'] as $storebridge_review ) : ?>
			<article class="storebridge-review">
				<header class="storebridge-review__head">
					<p class="storebridge-rating">
						<span class="storebridge-rating__stars" style="--storebridge-rating:<?php echo esc_attr( (string) $storebridge_review['rating'] ); ?>" aria-hidden="true"></span>
						<span class="storebridge-hidden">
							<?php
							/* translators: %s: a number from 1 to 5. */
							echo esc_html( sprintf( __( 'Rated %s out of 5.', 'storebridge' ), number_format_i18n( $storebridge_review['rating'] ) ) );
							?>
						</span>
					</p>
					<?php if ( '' !== $storebridge_review['title'] ) : ?>
						<h3 class="storebridge-review__title"><?php echo esc_html( $storebridge_review['title'] ); ?></h3>
					<?php endif; ?>
				</header>
				<?php foreach ( $storebridge_review['paragraphs'] as $storebridge_paragraph ) : ?>
					<p><?php echo nl2br( esc_html( $storebridge_paragraph ) ); ?></p>
				<?php endforeach; ?>
				<p class="storebridge-review__by">
					<?php echo esc_html( $storebridge_review['author'] ); ?>
					<?php if ( '' !== $storebridge_review['day'] ) : ?>
						· <time datetime="<?php echo esc_attr( $storebridge_review['iso'] ); ?>"><?php echo esc_html( $storebridge_review['day'] ); ?></time>
					<?php endif; ?>
				</p>
			</article>
		<?php endforeach; ?>
		<?php if ( '' !== $view['newest_url'] || '' !== $view['older_url'] ) : ?>
			<nav class="storebridge-reviews__pages" aria-label="<?php esc_attr_e( 'More reviews', 'storebridge' ); ?>">
				<?php if ( '' !== $view['newest_url'] ) : ?>
					<a href="<?php echo esc_url( $view['newest_url'] ); ?>"><?php esc_html_e( 'Newest reviews', 'storebridge' ); ?></a>
				<?php endif; ?>
				<?php if ( '' !== $view['older_url'] ) : ?>
					<a href="<?php echo esc_url( $view['older_url'] ); ?>" rel="nofollow"><?php esc_html_e( 'Older reviews', 'storebridge' ); ?></a>
				<?php endif; ?>
			</nav>
		<?php endif; ?>
	</div>
</section>
