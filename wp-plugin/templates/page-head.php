<?php
/**
 * What a page of the catalogue adds to the head. "alternates" are empty: a site in several languages that has the same
 * page in each adds them by the filter storebridge_view.
 *
 * @package Storebridge
 * @var array{
 *     url: string,
 *     description: string,
 *     previous: string,
 *     next: string,
 *     feed: string,
 *     tags: list<array{attribute: 'property'|'name', name: string, content: string}>,
 *     alternates: list<array{language: string, url: string}>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['url'] ) : ?>
<link rel="canonical" href="<?php echo esc_url( $view['url'] ); ?>">
<?php endif; ?>
<?php if ( '' !== $view['previous'] ) : ?>
<link rel="prev" href="<?php echo esc_url( $view['previous'] ); ?>">
<?php endif; ?>
<?php if ( '' !== $view['next'] ) : ?>
<link rel="next" href="<?php echo esc_url( $view['next'] ); ?>">
<?php endif; ?>
<?php foreach ( $view['alternates'] as $storebridge_alternate ) : ?>
<link rel="alternate" hreflang="<?php echo esc_attr( $storebridge_alternate['language'] ); ?>" href="<?php echo esc_url( $storebridge_alternate['url'] ); ?>">
<?php endforeach; ?>
<?php if ( '' !== $view['feed'] ) : ?>
<link rel="alternate" type="application/atom+xml" title="<?php esc_attr_e( 'New and changed products', 'storebridge' ); ?>" href="<?php echo esc_url( $view['feed'] ); ?>">
<?php endif; ?>
<?php if ( '' !== $view['description'] ) : ?>
<meta name="description" content="<?php echo esc_attr( $view['description'] ); ?>">
<?php endif; ?>
<?php foreach ( $view['tags'] as $storebridge_tag ) : ?>
<meta <?php echo esc_attr( $storebridge_tag['attribute'] ); ?>="<?php echo esc_attr( $storebridge_tag['name'] ); ?>" content="<?php echo esc_attr( $storebridge_tag['content'] ); ?>">
<?php endforeach; ?>
