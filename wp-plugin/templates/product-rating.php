<?php
/**
 * What buyers think of a product, in stars.
 *
 * @package Storebridge
 * @var array{rating: array{average: float, count: int}} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p class="storebridge-rating">
	<span class="storebridge-rating__stars" style="--storebridge-rating:<?php echo esc_attr( (string) round( $view['rating']['average'], 1 ) ); ?>" aria-hidden="true"></span>
	<span class="storebridge-hidden">
		<?php
		/* translators: %s: a number from 0 to 5. */
		echo esc_html( sprintf( __( 'Rated %s out of 5.', 'storebridge' ), number_format_i18n( $view['rating']['average'], 1 ) ) );
		?>
	</span>
	<span class="storebridge-rating__count">
		<?php
		/* translators: %s: a number of reviews. */
		echo esc_html( sprintf( _n( '%s review', '%s reviews', $view['rating']['count'], 'storebridge' ), number_format_i18n( $view['rating']['count'] ) ) );
		?>
	</span>
</p>
