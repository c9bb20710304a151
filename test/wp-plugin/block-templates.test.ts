import test from 'ava'
import { block } from '../helpers/blocks.ts'
import { asked, counted } from '../helpers/requests-out.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const bound = (field: string, product: Record<string, unknown> = {}) =>
  `<!-- wp:paragraph ${JSON.stringify({
    metadata: { bindings: { content: { source: 'storebridge/product', args: { field, ...product } } } },
  })} --><p>As written.</p><!-- /wp:paragraph -->`

// As the Site Editor saves what somebody made of our template.
const changed = (parts: string) => `
  $id = wp_insert_post( wp_slash( array( 'post_type' => 'wp_template', 'post_status' => 'publish', 'post_title' => 'Product page',
    'post_name' => 'storebridge-product', 'post_content' => '${parts}' ) ) );
  wp_set_object_terms( $id, 'twentytwentyfive', 'wp_theme' );`

const template = [
  '<!-- wp:group {"tagName":"main"} --><main class="wp-block-group">',
  ...['title', 'image', 'price', 'stock', 'add-to-cart', 'description', 'reviews'].map((part) =>
    block('product-part', { part }),
  ),
  bound('sku'),
  '</main><!-- /wp:group -->',
].join('')

test('the Site Editor changes the page of products, parts and bindings show its product, and all is one question', async (t) => {
  t.timeout(180_000)
  const pages = {
    bound: ['title', 'price', 'url', 'brand', 'nonsense']
      .map((field) => bound(field, { sku: 'MUG' }))
      .join(''),
    nobody: bound('title'),
  }
  const { sidecar, visit, wordpress } = await startSpecimenShop(t, {
    theme: 'twentytwentyfive',
    pages,
    php: counted,
  })
  const admin = await wordpress.login()
  const headers = { 'X-WP-Nonce': await admin.nonce('wp_rest') }
  const told = await (await admin.fetch('/wp-json/wp/v2/templates?context=edit', { headers })).json()
  const ours = (told as { slug: string; content: { raw: string } }[]).filter(({ slug }) =>
    /^storebridge-/.test(slug),
  )
  t.deepEqual(ours.map(({ slug }) => slug).sort(), ['storebridge-listing', 'storebridge-product'])
  t.regex(ours[0]?.content.raw ?? '', /wp:post-content/)
  t.regex(
    (await visit('/products/mug/')).html,
    /class="storebridge-product__top/,
    'until it is changed, all is as it was',
  )

  await wordpress.runPhp(changed(template))
  await asked(wordpress)
  const page = await visit('/products/shirt/?options[11]=2&options[12]=3')
  t.is(page.status, 200)
  t.is(page.html.match(/<h1/g)?.length, 1)
  t.regex(page.html, /<h1 class="storebridge-product__name">Shirt/)
  t.regex(page.words, /\$33\.00.*Add to cart.*Description.*Reviews.*SHIRT-L-M/)
  t.notRegex(page.html, /class="storebridge-product__top|As written/)
  t.deepEqual(await asked(wordpress), ['/v1/catalog/lookup'])
  t.is((await visit('/products/nothing/')).status, 404)

  const shown = await visit('/bound/')
  t.regex(shown.words, /Mug \$9\.99 http\S+\/products\/mug\/ Fern As written\./)
  t.notRegex(shown.html, /assets\/(storebridge|product)\.css/, 'what is bound needs nothing of ours')
  t.regex((await visit('/nobody/')).words, /As written\./)
  await sidecar.close()
  t.regex((await visit('/bound/')).words, /Mug \$9\.99/, 'in an outage the last answer is shown')
  t.is(await wordpress.debugLog(), '')
})
