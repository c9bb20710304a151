import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { oldSite } from '../helpers/old-site.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

/** As the old editor saved them: with a shortcode in the block's own words, within it, or in neither. */
const blocks: [string, RegExp][] = [
  [
    `<!-- wp:bigcommerce/products {"shortcode":"[bigcommerce_product id=\\u0022101,103\\u0022]","queryParams":{"preview":1,"paged":0,"bcid":[101,103]}} -->
<div class="wp-block-bigcommerce-products">[bigcommerce_product id="101,103"]</div>
<!-- /wp:bigcommerce/products -->`,
    /Engraved pen[\s\S]*Mug/,
  ],
  ['<!-- wp:bigcommerce/products {"queryParams":{"bcid":[105,106],"preview":1}} /-->', /Bowl[\s\S]*Lamp/],
  [
    '<!-- wp:bigcommerce/product-components {"productId":"102","componentType":"title"} /-->',
    /<h2[^>]*><a[^>]*>Shirt</,
  ],
  [
    `<!-- wp:bigcommerce/product-reviews {"shortcode":"[bigcommerce_reviews id=\\u0022101\\u0022]","productId":"101"} -->
[bigcommerce_reviews id="101"]
<!-- /wp:bigcommerce/product-reviews -->`,
    /Holds tea\./,
  ],
  ['<!-- wp:bigcommerce/cart -->\n[bigcommerce_cart]\n<!-- /wp:bigcommerce/cart -->', /Your cart is empty/],
  ['<!-- wp:bigcommerce/checkout /-->', /Your cart is empty/],
  ['<!-- wp:bigcommerce/account-profile /-->', /Please sign in/],
  ['<!-- wp:bigcommerce/address-list /-->', /Please sign in/],
  ['<!-- wp:bigcommerce/order-history /-->', /Please sign in/],
  ['<!-- wp:bigcommerce/login-form /-->', /Sign in/],
  ['<!-- wp:bigcommerce/registration-form /-->', /Create account/],
  ['<!-- wp:bigcommerce/gift-certificate-form /-->', /gift certificate/i],
  ['<!-- wp:bigcommerce/gift-certificate-balance /-->', /balance|what is left/i],
  ['<!-- wp:bigcommerce/wishlist /-->', /Please sign in/],
]

/** Where each of the old addresses leads; null is "not found". */
const addresses: [string, string | null][] = [
  ['/products/mug-of-old/', '/products/mug/'],
  ['/products/mug-of-old/?utm_source=mail', '/products/mug/?utm_source=mail'],
  ['/products/departments/all-cups/', '/categories/home/kitchen/cups/'],
  ['/products/departments/home/page/2/', '/categories/home/'],
  ['/products/brands/ferns/', '/brands/fern/'],
  ['/?bigcommerce_product=mug-of-old', '/products/mug/'],
  ['/?bigcommerce_category=all-cups', '/categories/home/kitchen/cups/'],
  ['/?p={mug-of-old}', '/products/mug/'],
  ['/bigcommerce/cart/{mug-of-old}/', '/products/mug/'],
  ['/bigcommerce/buy/{shirt}/', '/products/shirt/'],
  ['/bigcommerce/buy/{shirt}/?sku=SHIRT-L-M', '/products/shirt/?options%5B11%5D=2&options%5B12%5D=3'],
  ['/bigcommerce/checkout/some-cart/', '/checkout/'],
  ['/bigcommerce/cart-recovery/?cart=x', '/cart/?cart=x'],
  ['/bigcommerce/wishlists/', '/account/?account=wishlists'],
  ['/products/gone/', null],
  ['/products/never-was/', null],
  ['/bigcommerce/webhook/products/', null],
  ['/bigcommerce/cart/evil.example/', null],
]

const oldPlugin = `<?php
/* Plugin Name: Stand-in for the old plugin */
add_action( 'init', function () {
  register_post_type( 'bigcommerce_product', array( 'public' => true, 'rewrite' => array( 'slug' => 'products' ) ) );
  foreach ( array( 'bigcommerce_product', 'bigcommerce_cart', 'bc-component' ) as $tag ) add_shortcode( $tag, fn() => "theirs: $tag" );
  register_block_type( 'bigcommerce/cart', array( 'render_callback' => fn() => 'theirs: block' ) );
} );`

/** A theme that has changed one of the old plugin's templates. */
async function themeOfOld(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-theme-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const theme = join(folder, 'theme-of-old')
  await cp(join(import.meta.dirname, 'plain-theme'), theme, { recursive: true })
  await mkdir(join(theme, 'bigcommerce/components'), { recursive: true })
  await writeFile(join(theme, 'bigcommerce/components/card.php'), '<?php')
  return theme
}

test('the old blocks and addresses work, a report tells of them, and with the old plugin active all of it is left to that', async (t) => {
  const { wordpress, visit } = await startSpecimenShop(t, {
    theme: 'theme-of-old',
    themes: [await themeOfOld(t)],
    pages: {
      ...Object.fromEntries(blocks.map(([content], index) => [`block-${index}`, content])),
      mixed:
        '[bigcommerce_cart] [bc-component id="101" type="sku"] [[bigcommerce_product]] [bigcommerce_product recent="1"]',
    },
    php: `${oldSite}
      update_option( 'bigcommerce_cart_page_id', get_page_by_path( 'mixed' )->ID );
      $menu = wp_create_nav_menu( 'Main' );
      wp_update_nav_menu_item( $menu, 0, array( 'menu-item-type' => 'post_type', 'menu-item-object' => 'bigcommerce_product', 'menu-item-object-id' => $posts['mug-of-old'], 'menu-item-title' => 'The mug', 'menu-item-status' => 'publish' ) );
      wp_schedule_event( time() + 3600, 'hourly', 'bigcommerce_start_import' );`,
  })
  const posts = JSON.parse(await wordpress.runPhp(`echo json_encode( get_option( 'old_posts' ) );`))
  const filled = (written: string) => written.replaceAll(/\{([a-z-]+)\}/g, (_, name) => posts[name])

  for (const [index, [content, shows]] of blocks.entries()) {
    const page = await visit(`/block-${index}/`)
    t.regex(page.html, shows, content)
    t.notRegex(page.html, /\[b(igcommerce|c-component)/, content)
    const isPersonal = index > 3 && !content.includes('gift')
    t.is(/no-store/.test(page.headers.get('cache-control') ?? ''), isPersonal, content)
  }
  for (const [from, to] of addresses) {
    const { status, headers } = await visit(filled(from))
    t.is(headers.get('location'), to === null ? null : `${wordpress.url}${to}`, `${from}: ${status}`)
    t.true((to === null ? [200, 404] : [301, 302]).includes(status), `${from}: ${status}`)
  }
  t.is((await visit('/products/mug/')).status, 200)
  t.is((await visit('/products/shirt/?variant_id=1022')).status, 302)
  t.is((await visit('/mixed/?sku=MUG')).status, 200)
  const menu = await wordpress.runPhp(`wp_nav_menu( array( 'menu' => 'Main' ) );`)
  t.regex(menu, /href="[^"]*\/products\/mug-of-old\/">The mug</)

  const rows: Record<string, string>[] = JSON.parse(
    await wordpress.runPhp(`
      wp_set_sidebars_widgets( array( 'sidebar-1' => array( 'bigcommerce_mini_cart-2' ) ) );
      class WP_CLI { public static function log( $line ) { echo $line, "\\n"; } }
      ( new Storebridge\\Predecessor\\Report_Command() )->report( array(), array( 'format' => 'json' ) );`),
  )
  const found = (what: RegExp) => rows.filter((row) => what.test(`${row.what} ${row.found}`))
  t.is(found(/^Block bigcommerce\/products/).length, 2)
  t.deepEqual(
    rows
      .filter(({ where }) => where?.startsWith('“mixed” (page') && where.length > 15)
      .map(({ found }) => found),
    [
      '[bigcommerce_cart]',
      '[bc-component id="101" type="sku"]',
      '[bigcommerce_product recent="1"]',
      'bigcommerce_cart_page_id',
    ],
  )
  t.regex(found(/recent="1"/)[0]?.differs ?? '', /does not tell when a product was changed/)
  t.regex(found(/^Menu item/)[0]?.becomes ?? '', /leads to the same/)
  t.regex(found(/^Widget bigcommerce_mini_cart-2/)[0]?.differs ?? '', /storebridge_mini_cart/)
  t.regex(found(/^Template bigcommerce\/components\/card\.php/)[0]?.where ?? '', /components/)
  t.is(found(/^Scheduled event bigcommerce_start_import/).length, 1)
  t.regex(found(/^Posts bigcommerce_product/)[0]?.where ?? '', /^4 /)
  const { cookie } = await wordpress.login()
  const screen = await fetch(`${wordpress.url}/wp-admin/options-general.php?page=storebridge-moving`, {
    headers: { cookie },
  })
  const words = await screen.text()
  t.regex(words, /What becomes of it/)
  t.notRegex(words, /is still active/)
  const preview = await wordpress.runPhp(`
    wp_set_current_user( 1 );
    $request = new WP_REST_Request( 'GET', '/wp/v2/block-renderer/bigcommerce/products' );
    $request->set_query_params( array( 'context' => 'edit', 'attributes' => array( 'shortcode' => '[bigcommerce_product id="101,103"]' ) ) );
    echo rest_do_request( $request )->get_data()['rendered'] ?? 'nothing';`)
  t.regex(preview, /Engraved pen[\s\S]*Mug/)

  await wordpress.runPhp(`
    mkdir( WP_PLUGIN_DIR . '/old' );
    file_put_contents( WP_PLUGIN_DIR . '/old/old.php', base64_decode( '${Buffer.from(oldPlugin).toString('base64')}' ) );
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    activate_plugin( 'old/old.php' );`)
  t.regex((await visit('/mixed/')).words, /theirs: bigcommerce_cart theirs: bc-component/)
  t.regex((await visit('/block-4/')).words, /theirs: block/)
  t.is((await visit(filled('/bigcommerce/cart/{mug-of-old}/'))).headers.get('location'), null)
  t.regex((await visit('/products/mug-of-old/')).words, /mug-of-old/)
  t.not((await visit('/products/mug/')).status, 200, 'no product of ours')
  t.is(await wordpress.debugLog(), '')
})
