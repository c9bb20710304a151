import test from 'ava'
import { startSpecimenShop, toPage } from '../helpers/specimen-shop.ts'

const ownPages = `
  $parent = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'brands', 'post_title' => 'Brands' ) );
  wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'flint', 'post_title' => 'Flint', 'post_content' => 'Our friends at Flint', 'post_parent' => $parent ) );
  wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'draft', 'post_name' => 'products', 'post_title' => 'Not yet' ) );`

const headOf = (html: string) => ({
  title: /<title>([^<]*)/.exec(html)?.[1]?.split(' &#8211; My')[0],
  canonical: /<link rel="canonical" href="([^"]*)/.exec(html)?.[1],
  isIndexed: !/<meta name='robots'[^>]*noindex/.test(html),
  headings: [...html.matchAll(/<h1[^>]*>([^<]*)/g)].map(([, name]) => name),
})

test('a category, a brand, the catalogue and a search each have one address, told to search engines', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit } = await startSpecimenShop(t, { php: ownPages })
  const { url } = wordpress

  const cups = await visit('/categories/home/kitchen/cups/')
  t.is(cups.status, 200)
  t.deepEqual(headOf(cups.html), {
    title: 'Cups and mugs',
    canonical: `${url}/categories/home/kitchen/cups/`,
    isIndexed: true,
    headings: ['Cups'],
  })
  t.regex(cups.html, /<meta name="description" content="To hold">/)
  t.regex(cups.words, /All products Home Kitchen Cups/)
  t.true(cups.html.includes(`<a href="${url}/categories/home/kitchen/">Kitchen</a>`))
  t.is(cups.headers.get('set-cookie'), null)
  t.notRegex(cups.headers.get('cache-control') ?? '', /no-store|private/)

  const home = await visit('/categories/home/')
  t.regex(home.words, /For the house/)
  t.true(home.html.includes(`href="${url}/categories/home/kitchen/"`))
  t.like(headOf((await visit('/brands/fern/')).html), { canonical: `${url}/brands/fern/`, isIndexed: true })
  t.like(headOf((await visit('/products/')).html), { canonical: `${url}/products/`, isIndexed: true })
  const search = await visit('/products/?q=mug')
  t.like(headOf(search.html), { title: 'Results for “mug”', isIndexed: false })
  t.regex(search.html, /<input[^>]*name="q" value="mug"/)
  for (const query of ['?sort=newest', '?brand[]=21', '?min_price=1'])
    t.like(headOf((await visit(`/categories/home/${query}`)).html), {
      canonical: `${url}/categories/home/`,
      isIndexed: false,
    })

  const moves: Record<string, string> = {
    '/categories/home/kitchen?sort=newest': '/categories/home/kitchen/?sort=newest',
    '/categories/kitchenware/': '/categories/home/kitchen/',
    '/categories/crockery/': '/categories/home/kitchen/cups/',
    '/brands/ferns/': '/brands/fern/',
    '/products/old-mug/': '/products/mug/',
    '/products/kitchenware/': '/categories/home/kitchen/',
    '/?storebridge_listing=products&q=mug': '/products/?q=mug',
  }
  for (const [from, to] of Object.entries(moves)) {
    const moved = await visit(from)
    t.deepEqual([moved.status, moved.headers.get('location')], [301, url + to], from)
  }
  t.is((await visit('/categories/blog/')).headers.get('location'), 'https://blog.example.com/')

  const link = await wordpress.runPhp(
    `echo Storebridge\\Views\\Store_Html::read( '<a class="x" href="/old-mug/">M</a><a href="https://a.example/">A</a>' );`,
  )
  t.is(link, `<a class="x" href="${url}/products/old-mug/">M</a><a href="https://a.example/">A</a>`)

  const missing = ['/categories/nothing/', '/brands/nothing/', '/categories/', '/categories/home/?page=99']
  for (const path of missing) t.is((await visit(path)).status, 404, path)
  t.regex((await visit('/categories/nothing/')).words, /Page not found/)
  t.regex((await visit('/brands/flint/')).words, /Our friends at Flint/)

  await wordpress.runPhp("update_option( 'permalink_structure', '' );")
  const plain = await visit('/?storebridge_listing=categories/home')
  t.is(plain.status, 200)
  t.regex(plain.html, /<input type="hidden" name="storebridge_listing" value="categories\/home">/)
  t.is((await visit('/?storebridge_listing=categories/nothing')).status, 404)
  t.is(await wordpress.debugLog(), '')
})

test('what makes no sense in an address is left out, and an outage keeps the frame of the page', async (t) => {
  t.timeout(180_000)
  const { store, wordpress, visit } = await startSpecimenShop(t)
  const said = async (query: string) => {
    const { html, words } = await visit(`/products/?${query}`)
    const removes = [...html.matchAll(/Remove filter:<\/span>([\s\S]*?)<\/a>/g)]
    const chosen = removes.map(([, filter = '']) =>
      filter
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    return { chosen, count: Number(/(\d+) products?/.exec(words)?.[1]) }
  }
  const all = await said('')
  t.deepEqual(all.chosen, [])
  t.deepEqual(await said('min_price=x&max_price=-5&brand[]=fern&rating=9&page=0&colour=red&sort=up'), all)
  t.deepEqual((await said('min_price=30&max_price=%2420')).chosen, ['Price 20 to 30'])
  t.deepEqual((await said('brand[]=21&in_stock=1')).chosen, ['Brand Fern', 'In stock'])
  const nothing = await visit('/products/?q=zzzz')
  t.is(nothing.status, 200)
  t.regex(nothing.words, /No products were found for “zzzz”.*See all products/)

  store.fault({ kind: 'status', status: 500, times: null })
  const down = await visit('/categories/paper/')
  t.is(down.status, 503)
  t.truthy(down.headers.get('retry-after'))
  t.regex(down.words, /store is not responding/)
  t.regex(down.html, /<footer|wp-block-template-part/)
  const editor = await wordpress.login('editor')
  const told = await editor.fetch('/categories/paper/')
  t.regex(toPage(told.status, told.headers, await told.text()).words, /Code: /)
  t.is(await wordpress.debugLog(), '')
})
