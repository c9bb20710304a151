/**
 * What BigCommerce for WordPress leaves behind, as PHP: its settings, posts of products (slug, BigCommerce's number), and
 * terms of categories and brands. Its own code is not there; only the names it gave are.
 */
export const oldSite = `
  update_option( 'bigcommerce_product_archive_slug', 'products' );
  update_option( 'bigcommerce_category_archive_slug', 'departments' );
  update_option( 'bigcommerce_products_per_page', 24 );
  update_option( 'bigcommerce_catalog_grid_columns', 3 );
  register_post_type( 'bigcommerce_product', array( 'public' => true ) );
  register_taxonomy( 'bigcommerce_category', 'bigcommerce_product' );
  register_taxonomy( 'bigcommerce_brand', 'bigcommerce_product' );
  foreach ( array( 'mug-of-old' => 101, 'shirt' => 102, 'pen' => 103, 'gone' => 999999 ) as $slug => $id ) {
    $posts[ $slug ] = wp_insert_post( array( 'post_type' => 'bigcommerce_product', 'post_status' => 'publish', 'post_name' => $slug, 'post_title' => $slug, 'meta_input' => array( 'bigcommerce_id' => $id ) ) );
  }
  foreach ( array( array( 'bigcommerce_category', 'all-cups', 3 ), array( 'bigcommerce_category', 'home', 1 ), array( 'bigcommerce_brand', 'ferns', 21 ) ) as list( $taxonomy, $slug, $id ) ) {
    $term = wp_insert_term( $slug, $taxonomy, array( 'slug' => $slug ) );
    update_term_meta( $term['term_id'], 'bigcommerce_id', $id );
  }
  update_option( 'old_posts', $posts );`
