<?php
/**
 * The feed of new and changed products: Atom, in which days are RFC 3339.
 *
 * @package Storebridge
 * @var array{
 *     title: string,
 *     url: string,
 *     home: string,
 *     updated: string,
 *     entries: list<array{id: string, name: string, url: string, brand: string, summary: string, image: string, created: string, changed: string}>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

echo '<?xml version="1.0" encoding="UTF-8"?>' . "\n";
?>
<feed xmlns="http://www.w3.org/2005/Atom">
	<id><?php echo esc_url( $view['url'] ); ?></id>
	<title>
	<?php
	/* translators: %s: the site's name. */
	echo esc_xml( sprintf( __( 'New and changed products – %s', 'storebridge' ), $view['title'] ) );
	?>
	</title>
	<updated><?php echo esc_xml( $view['updated'] ); ?></updated>
	<author><name><?php echo esc_xml( $view['title'] ); ?></name></author>
	<link rel="self" type="application/atom+xml" href="<?php echo esc_url( $view['url'] ); ?>"/>
	<link rel="alternate" type="text/html" href="<?php echo esc_url( $view['home'] ); ?>"/>
	<?php foreach ( $view['entries'] as $storebridge_entry ) : ?>
	<entry>
		<id><?php echo esc_xml( $storebridge_entry['id'] ); ?></id>
		<title><?php echo esc_xml( $storebridge_entry['name'] ); ?></title>
		<link rel="alternate" type="text/html" href="<?php echo esc_url( $storebridge_entry['url'] ); ?>"/>
		<?php if ( '' !== $storebridge_entry['image'] ) : ?>
		<link rel="enclosure" type="image/*" href="<?php echo esc_url( $storebridge_entry['image'] ); ?>"/>
		<?php endif; ?>
		<published><?php echo esc_xml( $storebridge_entry['created'] ); ?></published>
		<updated><?php echo esc_xml( $storebridge_entry['changed'] ); ?></updated>
		<?php if ( '' !== $storebridge_entry['brand'] ) : ?>
		<category term="<?php echo esc_attr( $storebridge_entry['brand'] ); ?>"/>
		<?php endif; ?>
		<summary><?php echo esc_xml( $storebridge_entry['summary'] ); ?></summary>
	</entry>
	<?php endforeach; ?>
</feed>
