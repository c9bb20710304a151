<?php
/**
 * What a typed option takes, in words below its field.
 *
 * @package Storebridge
 * @var array{id: string, kind: string, least_words: string, most_words: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

if ( '' === $view['least_words'] && '' === $view['most_words'] ) {
	return;
}
?>
<p class="storebridge-field__help" id="<?php echo esc_attr( $view['id'] ); ?>-help">
	<?php
	if ( 'date' === $view['kind'] ) {
		/* translators: %s: a day. */
		$storebridge_least = __( 'Not before %s', 'storebridge' );
		/* translators: %s: a day. */
		$storebridge_most = __( 'Not after %s', 'storebridge' );
		/* translators: 1: a day, 2: a day. */
		$storebridge_both = __( 'From %1$s to %2$s', 'storebridge' );
	} elseif ( 'number' === $view['kind'] ) {
		/* translators: %s: a number. */
		$storebridge_least = __( 'At least %s', 'storebridge' );
		/* translators: %s: a number. */
		$storebridge_most = __( 'At most %s', 'storebridge' );
		/* translators: 1: a number, 2: a number. */
		$storebridge_both = __( 'From %1$s to %2$s', 'storebridge' );
	} else {
		/* translators: %s: a number. */
		$storebridge_least = __( 'At least %s characters', 'storebridge' );
		/* translators: %s: a number. */
		$storebridge_most = __( 'At most %s characters', 'storebridge' );
		/* translators: 1: a number, 2: a number. */
		$storebridge_both = __( '%1$s to %2$s characters', 'storebridge' );
	}
	if ( '' === $view['most_words'] ) {
		echo esc_html( sprintf( $storebridge_least, $view['least_words'] ) );
	} elseif ( '' === $view['least_words'] ) {
		echo esc_html( sprintf( $storebridge_most, $view['most_words'] ) );
	} else {
		echo esc_html( sprintf( $storebridge_both, $view['least_words'], $view['most_words'] ) );
	}
	?>
</p>
