import test from 'ava'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const plugin = `<?php
add_action( 'init', static function () {
  register_post_type( 'machine', array( 'public' => true, 'rewrite' => array( 'slug' => 'products' ) ) );
  register_taxonomy( 'machine_kind', 'machine', array( 'public' => true, 'rewrite' => array( 'slug' => 'categories' ) ) );
} );`

test('what another plugin has at an address like ours keeps it, and all such addresses are WordPress’s before set-up', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit } = await startSpecimenShop(t, {
    php: `wp_mkdir_p( WPMU_PLUGIN_DIR );
      file_put_contents( WPMU_PLUGIN_DIR . '/machines.php', base64_decode( '${Buffer.from(plugin).toString('base64')}' ) );`,
  })
  await wordpress.runPhp(`
    $id = wp_insert_post( array( 'post_type' => 'machine', 'post_title' => 'A lathe', 'post_name' => 'lathe', 'post_status' => 'publish' ) );
    $kind = wp_insert_term( 'Turning', 'machine_kind', array( 'slug' => 'turning' ) );
    wp_set_object_terms( $id, array( $kind['term_id'] ), 'machine_kind' );`)
  const lathe = await visit('/products/lathe/')
  t.is(lathe.status, 200)
  t.regex(lathe.words, /A lathe/)
  t.regex((await visit('/categories/turning/')).words, /A lathe/)
  t.is((await visit('/products/mug/')).status, 200)
  t.is((await visit('/categories/home/')).status, 200)
  await wordpress.configure({ STOREBRIDGE_SIDECAR_URL: '' })
  t.is((await visit('/products/lathe/')).status, 200)
  t.is((await visit('/products/mug/')).status, 404)
})
