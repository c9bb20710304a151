import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'ava'
import { generatedCatalog } from '../helpers/generated-catalog.ts'
import { scriptsOf, thingsOf } from '../helpers/schema-org.ts'
import { startShop } from '../helpers/shop.ts'
import { ids } from '../helpers/specimen-catalog.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const posts = `
  update_option( 'blogname', 'My Shop & Co' );
  wp_insert_post( array( 'post_type' => 'post', 'post_status' => 'publish', 'post_title' => 'How to wash a mug', 'post_content' => 'By hand.' ) );
  wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'gifts', 'post_title' => 'Gifts', 'post_content' => '[storebridge_product sku="MUG"]' ) );`

const metaOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)=["']([^"']+)["'] content=["']([^"]*?)["'] ?\/?>/g)].map(
      ([, name, content]) => [name, content],
    ),
  )
const canonicalOf = (html: string) =>
  [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, url]) => url)
const locationsOf = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url)

test('pages of the shop say what they are to search engines, to whoever shares them, and to the plugins that print heads', async (t) => {
  t.timeout(300_000)
  const { store, sidecar, wordpress, visit } = await startSpecimenShop(t, {
    php: posts,
    pages: { all: '[storebridge_listing]' },
    themes: [join(import.meta.dirname, 'plain-theme')],
  })
  const { url } = wordpress

  // A product.
  const mug = await visit('/products/mug/')
  const meta = metaOf(mug.html)
  t.like(meta, {
    description: 'A plain thing &amp; nothing more.',
    'og:type': 'product',
    'og:title': 'Mug',
    'og:description': 'A plain thing &amp; nothing more.',
    'og:url': `${url}/products/mug/`,
    'og:site_name': 'My Shop &amp; Co',
    'og:locale': 'en_US',
    'og:image:alt': 'A mug',
    'product:price:amount': '9.99',
    'product:price:currency': 'USD',
    'twitter:card': 'summary_large_image',
  })
  t.is((await fetch(meta['og:image'] ?? '')).status, 200)
  t.deepEqual(canonicalOf(mug.html), [`${url}/products/mug/`])
  t.is(mug.html.match(/<meta name="description"/g)?.length, 1)
  const told = thingsOf(mug.html)
  t.like(told.Product, {
    '@id': `${url}/products/mug/#product`,
    name: 'Mug',
    description: 'A plain thing & nothing more.',
    sku: 'MUG',
    brand: { '@type': 'Brand', name: 'Fern' },
    offers: {
      '@type': 'Offer',
      price: 9.99,
      priceCurrency: 'USD',
      availability: 'https://schema.org/InStock',
      url: `${url}/products/mug/`,
    },
    aggregateRating: { ratingValue: 4.5, reviewCount: 2 },
  })
  t.is(told.Product?.image?.length, 2)
  t.deepEqual(
    told.Product?.review?.map(({ author, reviewRating }) => [author.name, reviewRating.ratingValue]),
    [
      ['Bo', 4],
      ['Ana', 5],
    ],
  )
  t.deepEqual(
    told.BreadcrumbList?.itemListElement.map(({ name, item }) => [name, item]),
    [
      ['All products', `${url}/products/`],
      ['Home', `${url}/categories/home/`],
      ['Kitchen', `${url}/categories/home/kitchen/`],
      ['Cups', `${url}/categories/home/kitchen/cups/`],
      ['Mug', `${url}/products/mug/`],
    ],
  )

  // Others: what is not known is not told, and what is hidden is not offered.
  const offerOf = async (path: string) => thingsOf((await visit(`/products/${path}/`)).html).Product?.offers
  t.like(await offerOf('lamp'), { availability: 'https://schema.org/OutOfStock' })
  t.like(await offerOf('clock'), { availability: 'https://schema.org/OutOfStock' })
  t.like(await offerOf('book'), { availability: 'https://schema.org/PreOrder' })
  const table = await visit('/products/table/')
  t.is(thingsOf(table.html).Product?.offers, undefined)
  t.is(metaOf(table.html)['product:price:amount'], undefined)
  t.deepEqual(
    [thingsOf(table.html).Product?.aggregateRating, thingsOf(table.html).Product?.review],
    [undefined, undefined],
  )
  t.is(metaOf(table.html)['twitter:card'], 'summary')
  const nasty = '</script><script>alert(1)</script>'
  const long = `${'Words and more words. '.repeat(20)}`
  store.changeProduct(ids.tiered, {
    description: `<p>${nasty}${long}</p>`,
    gtin: '12345',
    condition: 'Used',
    upc: '012345678905',
  })
  const shirt = store.product(ids.shirt)
  store.changeProduct(ids.shirt, {
    options: (shirt?.options ?? []).map((option) =>
      'values' in option
        ? { ...option, values: option.values.map((value) => ({ ...value, isDefault: false })) }
        : option,
    ),
    variants: (shirt?.variants ?? []).map((variant, index) => ({ id: variant.id, price: 30 + index })),
  })
  const card = await visit('/products/card/')
  t.like(thingsOf(card.html).Product, { gtin: '012345678905' })
  t.is(scriptsOf(card.html).length, 1)
  t.regex(metaOf(card.html).description ?? '', /^.{100,159}\w…$/)
  t.like(await offerOf('shirt'), { '@type': 'AggregateOffer', lowPrice: 30 })

  // Lists; what is for people only.
  const cups = await visit('/categories/home/')
  t.like(metaOf(cups.html), { 'og:type': 'website', 'og:title': 'Home', 'og:description': 'For the house' })
  t.deepEqual(
    thingsOf(cups.html)
      .ItemList?.itemListElement.map(({ position }) => position)
      .slice(0, 2),
    [1, 2],
  )
  t.is(thingsOf(cups.html).BreadcrumbList?.itemListElement.length, 2)
  t.truthy(thingsOf((await visit('/brands/fern/')).html).ItemList)
  for (const [path, clean] of [
    ['/products/?q=mug', '/products/'],
    ['/products/mug/?currency=EUR', '/products/mug/'],
    ['/categories/home/?currency=EUR', '/categories/home/'],
    ['/categories/home/?sort=newest', '/categories/home/'],
    ['/products/?min_price=3', '/products/'],
  ] as const) {
    const { html } = await visit(path)
    t.deepEqual(canonicalOf(html), [url + clean], path)
    t.regex(metaOf(html).robots ?? '', /noindex/, path)
    t.deepEqual(scriptsOf(html), [], path)
    t.is(metaOf(html)['product:price:amount'], undefined, path)
  }
  // The same on a page of the site's own: the shop page, and one with a list.
  for (const path of ['/shop/?currency=EUR', '/all/?currency=EUR', '/all/?sort=newest', '/all/?list_page=2'])
    t.regex(metaOf((await visit(path)).html).robots ?? '', /noindex/, path)
  for (const path of ['/shop/', '/all/', '/all/?utm_source=letter'])
    t.notRegex(metaOf((await visit(path)).html).robots ?? '', /noindex/, path)
  for (const path of ['/cart/', '/checkout/', '/account/', '/account/?account=login'])
    t.regex(metaOf((await visit(path)).html).robots ?? '', /noindex/, path)
  // A page that an editor shows a product on is a page of its own, and told of as such.
  t.deepEqual(scriptsOf((await visit('/gifts/')).html), [])
  t.notRegex((await visit('/robots.txt')).html, /storebridge|products/)

  // WordPress's own sitemap.
  const index = (await visit('/wp-sitemap.xml')).html
  t.true(locationsOf(index).includes(`${url}/wp-sitemap-storebridge-products-1.xml`))
  t.true(locationsOf(index).includes(`${url}/wp-sitemap-storebridge-brands-1.xml`))
  const products = (await visit('/wp-sitemap-storebridge-products-1.xml')).html
  t.is(locationsOf(products).length, store.shelf.products().length)
  t.true(products.includes(`<loc>${url}/products/mug/</loc><lastmod>2026-03-01T00:00:00.000Z</lastmod>`))
  t.true(
    (await visit('/wp-sitemap-storebridge-categories-1.xml')).html.includes(
      `<loc>${url}/categories/home/kitchen/</loc>`,
    ),
  )
  t.deepEqual(locationsOf((await visit('/wp-sitemap-storebridge-brands-1.xml')).html), [
    `${url}/brands/fern/`,
    `${url}/brands/flint/`,
  ])
  t.is((await visit('/wp-sitemap-storebridge-products-2.xml')).status, 404)
  t.is((await visit('/wp-sitemap-storebridge-orders-1.xml')).status, 404)

  // The feed of changes.
  const feed = await visit('/products/feed/')
  t.is(feed.headers.get('content-type'), 'application/atom+xml; charset=UTF-8')
  t.regex(feed.html, /^<\?xml version="1.0"/)
  t.regex(feed.html, /<title>\s*New and changed products – My Shop &amp; Co\s*<\/title>/)
  t.regex(feed.html, /<entry>\s*<id>tag:127.0.0.1,2024:storebridge-product-102<\/id>/)
  t.true(feed.html.includes(`href="${url}/products/mug/"`) && !feed.html.includes('Ghost'))
  t.true(
    mug.html.includes(
      `<link rel="alternate" type="application/atom+xml" title="New and changed products" href="${url}/products/feed/">`,
    ),
  )
  const since = { 'If-Modified-Since': feed.headers.get('last-modified') ?? '' }
  t.deepEqual(
    [(await visit('/products/feed/', undefined, since)).status, feed.headers.get('set-cookie')],
    [304, null],
  )

  // The site's own search.
  const both = await visit('/?s=mug')
  t.regex(both.words, /Products.*Mug.*All products found.*How to wash a mug/)
  t.true(both.html.includes(`href="${url}/products/?q=mug"`))
  t.regex((await visit('/?s=bowl')).words, /Products.*Bowl/)
  t.notRegex((await visit('/?s=wash')).words, /All products found/)
  t.notRegex((await visit('/?s=mug&post_type=post')).words, /All products found/)
  t.notRegex((await visit('/?s=mug&feed=rss2')).html, /storebridge-site-search/)
  await wordpress.runPhp(`switch_theme( 'plain-theme' );`)
  const classic = await visit('/?s=mug')
  t.regex(classic.words, /Products.*Mug.*All products found.*How to wash a mug/)
  t.is(classic.html.match(/storebridge-site-search"/g)?.length, 2)
  t.regex((await visit('/?s=bowl')).words, /Products.*Bowl/)
  await wordpress.runPhp(`( new Storebridge\\Settings() )->change( array( 'search_products' => false ) );`)
  t.notRegex((await visit('/?s=mug')).words, /All products found/)
  await wordpress.runPhp(`( new Storebridge\\Settings() )->change( array( 'search_products' => true ) );`)

  // The plugins that print heads, as stand-ins that ask the same filters.
  for (const plugin of ['yoast', 'rank-math']) {
    const code = (await readFile(join(import.meta.dirname, `head-plugins/${plugin}.php`))).toString('base64')
    await wordpress.runPhp(
      `wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/heads.php', base64_decode( '${code}' ) );`,
    )
    const page = await visit('/products/mug/')
    t.regex(page.html, /<title>Mug (-|–|&#8211;) My Shop &amp; Co<\/title>/, plugin)
    t.deepEqual(canonicalOf(page.html), [`${url}/products/mug/`], plugin)
    t.like(metaOf(page.html), {
      description: 'A plain thing &amp; nothing more.',
      'og:type': 'product',
      'og:title': 'Mug',
      'og:description': 'A plain thing &amp; nothing more.',
      'og:url': `${url}/products/mug/`,
      'og:image': meta['og:image'],
      'product:price:amount': '9.99',
      robots: 'index, follow',
    })
    for (const name of ['name="description"', 'property="og:title"', 'property="og:image"'])
      t.is(page.html.split(`<meta ${name}`).length, 2, `${plugin}: ${name}`)
    t.is(scriptsOf(page.html).length, 1)
    const graph: { '@type': string; '@id': string }[] = JSON.parse(scriptsOf(page.html)[0] ?? '')['@graph']
    t.deepEqual(graph.map((thing) => thing['@type']).toSorted(), ['BreadcrumbList', 'Product', 'WebPage'])
    t.true(graph.some((thing) => thing['@id'] === `${url}/products/mug/#breadcrumb`))
    for (const path of ['/products/?q=mug', '/products/mug/?currency=EUR', '/cart/', '/account/'])
      t.is(metaOf((await visit(path)).html).robots, 'noindex, follow', `${plugin} ${path}`)
    const [first, ...rest] = locationsOf((await visit('/sitemap_index.xml')).html)
    t.is(first, `${url}/storebridge-products-sitemap.xml`, plugin)
    t.is(rest.length, 2)
    const listed = (await visit('/storebridge-products-sitemap.xml')).html
    t.true(
      listed.includes(`<loc>${url}/products/mug/</loc><lastmod>2026-03-01T00:00:00.000Z</lastmod>`),
      plugin,
    )
    t.is((await visit('/wp-sitemap.xml')).status, 404)
  }
  await wordpress.runPhp(`unlink( WPMU_PLUGIN_DIR . '/heads.php' );`)

  // An outage of all of it: nothing says that all is gone, and posts are found as ever.
  await sidecar.close()
  const gone = await visit('/wp-sitemap-storebridge-products-1.xml')
  t.deepEqual([gone.status, Number(gone.headers.get('retry-after')) > 0], [503, true])
  t.is(
    locationsOf((await visit('/wp-sitemap.xml')).html).filter((one) => one.includes('storebridge')).length,
    3,
  )
  t.is((await visit('/products/feed/')).status, 503)
  const without = await visit('/?s=mug')
  t.is(without.status, 200)
  t.regex(without.words, /How to wash a mug/)
  t.notRegex(without.words, /All products found/)
  t.is(await wordpress.debugLog(), '')
})

test('ten thousand products stand in sitemaps of five hundred, each asked for by itself and small', async (t) => {
  t.timeout(300_000)
  const { wordpress } = await startShop(t, { catalog: generatedCatalog(10_000) })
  const read = async (path: string) => (await fetch(`${wordpress.url}${path}`)).text()
  const index = locationsOf(await read('/wp-sitemap.xml')).filter((url) =>
    url.includes('-storebridge-products-'),
  )
  t.is(index.length, 20)
  const last = locationsOf(await read('/wp-sitemap-storebridge-products-20.xml'))
  const first = locationsOf(await read('/wp-sitemap-storebridge-products-1.xml'))
  t.is(new Set([...first, ...last]).size, 1000)
  const used = await wordpress.runPhp(`
    memory_reset_peak_usage();
    $before = memory_get_usage();
    $list   = wp_get_sitemap_providers()['storebridge']->get_url_list( 20, 'products' );
    echo count( $list ), ' ', memory_get_peak_usage() - $before;`)
  const [count = 0, bytes = Number.POSITIVE_INFINITY] = used.split(' ').map(Number)
  t.is(count, 500)
  t.log(`a sitemap takes ${Math.round(bytes / 1024)} KiB of WordPress`)
  t.true(bytes < 4_000_000)
})
