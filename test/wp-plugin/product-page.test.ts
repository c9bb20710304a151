import test from 'ava'
import { startSpecimenShop, toPage } from '../helpers/specimen-shop.ts'

const pagesBelowProducts = `
  $parent = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'products', 'post_title' => 'All' ) );
  wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'guide', 'post_title' => 'Guide', 'post_content' => 'How to choose', 'post_parent' => $parent ) );`

test('a product has one address, with title, canonical and a heading; what the store lacks is the theme’s 404', async (t) => {
  const { wordpress, visit } = await startSpecimenShop(t, { php: pagesBelowProducts })
  const page = await visit('/products/mug/')
  t.is(page.status, 200)
  t.regex(/<title>[^<]*/.exec(page.html)?.[0] ?? '', /^<title>Mug/)
  t.true(page.html.includes(`<link rel="canonical" href="${wordpress.url}/products/mug/">`))
  t.deepEqual(page.html.match(/<h1[^>]*>[^<]*/g), ['<h1 class="storebridge-product__name">Mug'])
  t.true(page.html.includes('storebridge-product-page'))
  t.is(/page-id-0|post\.php\?post=0|wp-json\/wp\/v2\/pages\/0|\?p=0/.exec(page.html), null)
  t.is(page.headers.get('set-cookie'), null)
  t.notRegex(page.headers.get('cache-control') ?? '', /no-store|private/)

  for (const path of ['/products/mug', '/products/products/mug/', '/?storebridge_product=/mug/']) {
    const moved = await visit(path)
    t.is(moved.status, 301, path)
    t.is(moved.headers.get('location'), `${wordpress.url}/products/mug/`, path)
  }
  for (const path of ['/products/nothing/', '/products/ghost/', '/?storebridge_product[]=mug'])
    t.is((await visit(path)).status, 404, path)
  t.regex((await visit('/products/nothing/')).words, /Page not found/)
  t.regex((await visit('/products/guide/')).words, /How to choose/)

  await wordpress.runPhp("update_option( 'permalink_structure', '' );")
  t.regex((await visit('/?pagename=shop')).html, /\?storebridge_product=\/mug\//)
  t.is((await visit('/?storebridge_product=/mug/')).status, 200)
  t.is((await visit('/?storebridge_product=/nothing/')).status, 404)
  t.is(await wordpress.debugLog(), '')
})

test('each outage has its own words on a product page, says when to come back, and is never a 404', async (t) => {
  const { store, sidecar, wordpress, visit } = await startSpecimenShop(t)
  store.fault({ kind: 'status', status: 500, times: null })
  const storeDown = await visit('/products/lamp/')
  t.is(storeDown.status, 503)
  t.regex(storeDown.words, /store is not responding/)
  t.truthy(storeDown.headers.get('retry-after'))
  store.clearFaults()

  await sidecar.close()
  const sidecarDown = await visit('/products/mug/')
  t.is(sidecarDown.status, 503)
  t.regex(sidecarDown.words, /cannot be reached/)
  t.regex(sidecarDown.words, /Reference: [0-9a-f]{8} /)
  t.notRegex(sidecarDown.words, /cURL|Code:/)
  t.regex(sidecarDown.html.match(/<meta name='robots'[^>]*>/)?.[0] ?? '', /noindex/)
  t.regex(sidecarDown.headers.get('cache-control') ?? '', /no-store/)

  const editor = await wordpress.login('editor')
  const answer = await editor.fetch('/products/mug/')
  const told = toPage(answer.status, answer.headers, await answer.text()).words
  t.regex(told, /Code: (refused|hung_up)\. Reference: [0-9a-f-]{36}\./)
  t.regex(told, /Check (that|the)/)
})

test('a wrong key is told as a matter of set-up: to visitors in general, to editors in particular', async (t) => {
  const { wordpress, visit } = await startSpecimenShop(t, { key: 'not-the-key-not-the-key-not-the-key' })
  const page = await visit('/products/mug/')
  t.is(page.status, 503)
  t.regex(page.words, /not properly connected to its shop/)
  t.notRegex(page.words, /key/)
  const editor = await wordpress.login('editor')
  const answer = await editor.fetch('/shop/')
  t.regex(await answer.text(), /does not accept the shared key/)
})
