import test, { type ExecutionContext } from 'ava'
import { block, chosen } from '../helpers/blocks.ts'
import { asked, counted } from '../helpers/requests-out.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

type Shop = Awaited<ReturnType<typeof startSpecimenShop>>

const group = (content: string) =>
  `<!-- wp:group --><div class="wp-block-group">${content}</div><!-- /wp:group -->`

// Twelve blocks, some nested, one in a synced pattern that holds another.
const busy = [
  block('products', { limit: 3 }),
  block('products', { choice: 'hand', items: chosen(101, 103) }),
  block('products', { orderby: 'newest' }),
  group(group(block('product', { items: chosen(101) }))),
  ...['title', 'image', 'price', 'add-to-cart'].map((part) =>
    group(block('product-part', { part, items: chosen(102) })),
  ),
  block('categories'),
  block('currency'),
  block('listing', { category: '1' }),
]

const patterns = `
  $make = fn( $text ) => wp_insert_post( wp_slash( array( 'post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'P', 'post_content' => $text ) ) );
  $inner = $make( '${block('product', { items: chosen(104) })}' );
  $outer = $make( '<!-- wp:block {"ref":' . $inner . '} /-->' );
  $page = get_page_by_path( 'busy' );
  wp_update_post( wp_slash( array( 'ID' => $page->ID, 'post_content' => $page->post_content . '<!-- wp:block {"ref":' . $outer . '} /-->' ) ) );
  update_option( 'widget_block', array( 2 => array( 'content' => '${block('products', { limit: 2, sale: true })}' ), '_multiwidget' => 1 ) );
  update_option( 'sidebars_widgets', array( 'wp_inactive_widgets' => array(), 'sidebar-1' => array( 'block-2' ) ) );
  $part = wp_insert_post( wp_slash( array( 'post_type' => 'wp_template_part', 'post_status' => 'publish', 'post_title' => 'Header',
    'post_name' => 'header', 'post_content' => '${block('product', { items: chosen(105) })}' ) ) );
  wp_set_object_terms( $part, 'twentytwentyfive', 'wp_theme' );
  wp_set_object_terms( $part, 'header', 'wp_template_part_area' );`

// The classic theme of the tests has no sidebar of its own.
const sidebar = `
  file_put_contents( WPMU_PLUGIN_DIR . '/sidebar.php', '<?php add_action( "widgets_init", fn() => register_sidebar( array( "id" => "sidebar-1", "name" => "S" ) ) ); add_action( "wp_footer", fn() => dynamic_sidebar( "sidebar-1" ) );' );`

const personal = { 'my-cart': 'cart', 'my-checkout': 'checkout', 'my-account': 'account' }

const pages = {
  busy: busy.join('\n\n'),
  plain: '<!-- wp:paragraph --><p>Words about storage.</p><!-- /wp:paragraph -->',
  ...Object.fromEntries(Object.entries(personal).map(([slug, name]) => [slug, group(block(name))])),
  list: block('listing'),
  login: block('account', { part: 'login' }),
  public: [block('mini-cart'), block('checkout-button'), block('products')].join(''),
}

async function askOnce(shop: Shop, t: ExecutionContext) {
  const { visit } = shop
  await asked(shop.wordpress)
  const page = await visit('/busy/')
  t.is(page.status, 200)
  t.deepEqual(
    await asked(shop.wordpress),
    ['/v1/catalog/lookup'],
    'content, patterns and header are one question',
  )
  for (const name of ['products', 'product', 'product-part', 'categories', 'listing']) {
    t.true(page.html.includes(`wp-block-storebridge-${name}`), name)
  }
  t.is(page.html.match(/data-storebridge-product\b/g)?.length, 7, 'three whole products and four parts')
  t.notRegex((await visit('/plain/')).html.replace(/<header[\s\S]*?<\/header>/, ''), /wp-block-storebridge/)
  t.is(page.headers.get('set-cookie'), null)
}

async function keepPersonalOnesUncached({ visit, wordpress }: Shop, t: ExecutionContext) {
  for (const slug of [...Object.keys(personal), 'login']) {
    const page = await visit(`/${slug}/`)
    t.regex(page.headers.get('cache-control') ?? '', /no-store/, slug)
    t.regex(page.html, /wp-block-storebridge-(cart|checkout|account)/, slug)
    t.regex(page.html, /noindex/, slug)
    const rest = await fetch(`${wordpress.url}/wp-json/wp/v2/pages?slug=${slug}`)
    const [told] = (await rest.json()) as { content: { rendered: string } }[]
    t.notRegex(told?.content.rendered ?? '', /storebridge-(cart|checkout|account|sample)/, slug)
  }
  t.notRegex((await visit('/public/')).headers.get('cache-control') ?? '', /no-store/)
}

async function stayOnTheirPage({ visit }: Shop, t: ExecutionContext) {
  const { status, html, words } = await visit('/list/?brand[]=21&sort=a_to_z&list_page=1')
  t.is(status, 200)
  t.regex(html, /<form class="storebridge-listing__form"[^>]*action="[^"]*\/list\/#storebridge-products"/)
  t.regex(html, /href="[^"]*\/list\/\?sort=a_to_z"/, 'a filter taken back')
  t.regex(words, /Mug/)
  t.notRegex(words, /Bowl/)
  t.is(html.match(/<h1/g)?.length, 1)
}

async function showTheLastAnswer({ sidecar, visit }: Shop, t: ExecutionContext) {
  await sidecar.close()
  const page = await visit('/busy/')
  t.is(page.status, 200)
  t.regex(page.words, /Mug/)
  t.notRegex(page.html, /storebridge-failure/)
}

test('twelve blocks are one request, those of a shopper keep their page uncached, and an outage shows what was last', async (t) => {
  t.timeout(180_000)
  const shop = await startSpecimenShop(t, { theme: 'twentytwentyfive', pages, php: patterns + counted })
  await askOnce(shop, t)
  await keepPersonalOnesUncached(shop, t)
  await stayOnTheirPage(shop, t)
  await showTheLastAnswer(shop, t)
  t.is(await shop.wordpress.debugLog(), '')
})

test('in a classic theme a block in a widget is asked for with the rest, and a page without any has no trace of us', async (t) => {
  t.timeout(180_000)
  const shop = await startSpecimenShop(t, {
    theme: 'plain-theme',
    themes: [new URL('plain-theme', import.meta.url).pathname],
    pages,
    php: patterns + counted + sidebar,
  })
  const { visit, wordpress } = shop
  await asked(shop.wordpress)
  const page = await visit('/busy/')
  t.deepEqual(await asked(shop.wordpress), ['/v1/catalog/lookup'])
  t.regex(page.html.slice(page.html.indexOf('</main>')), /widget_block[\s\S]*wp-block-storebridge-products/)
  const head = page.html.slice(0, page.html.indexOf('</head>'))
  for (const sheet of ['storebridge', 'product', 'listing'])
    t.regex(head, new RegExp(`assets/${sheet}\\.css`))
  t.notRegex(page.html, /assets\/editor\//)
  await wordpress.runPhp(`update_option( 'sidebars_widgets', array( 'wp_inactive_widgets' => array() ) );`)
  t.notRegex((await visit('/plain/')).html, /storebridge/)
  t.deepEqual(await asked(shop.wordpress), [])
  t.is(await wordpress.debugLog(), '')
})
