import test from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startShop } from '../helpers/shop.ts'

// A block theme's header as someone may change it in the Site Editor.
const header = `
  $part = wp_insert_post( array( 'post_type' => 'wp_template_part', 'post_status' => 'publish', 'post_title' => 'Header',
    'post_name' => 'header', 'post_content' => '[storebridge_product id="${demo.giftWrap}"]' ) );
  wp_set_object_terms( $part, 'twentytwentyfive', 'wp_theme' );
  wp_set_object_terms( $part, 'header', 'wp_template_part_area' );
`

test('a page asks once for content and template; with the sidecar dead it shows the last good answer to both', async (t) => {
  t.timeout(180_000)
  const { sidecar, store, wordpress } = await startShop(t, {
    pages: { shelf: '[storebridge_products ids="101,103"]', plain: '<p>Words.</p>' },
    theme: 'twentytwentyfive',
    php: header,
  })
  const read = async (path: string) => {
    const answer = await fetch(`${wordpress.url}${path}`)
    return { status: answer.status, html: await answer.text() }
  }
  const name = store.product(demo.simple)?.name ?? ''
  const inHeader = store.product(demo.giftWrap)?.name ?? ''
  const lookups = () => store.log().filter(({ operationName }) => operationName === 'Lookup').length
  const before = await read('/shelf/')
  t.true(before.html.includes(name))
  t.true(before.html.includes(inHeader))
  t.is(lookups(), 1, 'content and header were asked for together')
  const product = store.product(demo.simple)?.path ?? ''
  t.is((await read(`/products${product}`)).status, 200)

  await sidecar.close()
  const after = await read('/shelf/')
  t.is(after.status, 200)
  t.true(after.html.includes(name), 'the shelf still shows its products')
  t.true(after.html.includes(inHeader), 'and so does the header')
  t.is((await read('/plain/')).status, 200)

  // What a visitor's address asks is kept nowhere: a guess at addresses must not fill the site's database.
  const gone = await read(`/products${product}`)
  t.is(gone.status, 503)
  t.false(gone.html.includes('<h1 class="storebridge-product__name"'))
  const kept = await wordpress.runPhp(`
    global $wpdb;
    echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key = '_storebridge_last_answers'" );
  `)
  t.is(kept, '1')
  t.is(await wordpress.debugLog(), '')
})
