import test, { type ExecutionContext } from 'ava'
import { oldSite } from '../helpers/old-site.ts'
import { type SpecimenShop, startSpecimenShop } from '../helpers/specimen-shop.ts'

const php = (text: string) => `base64_decode( '${Buffer.from(text).toString('base64')}' )`

/** WP-CLI, as far as the commands speak to it. */
const cli = `
  eval( 'class WP_CLI {
    public static function log( $line ) { echo $line, "\\\\n"; }
    public static function success( $line ) { echo "Success: $line\\\\n"; }
    public static function error( $line ) { echo "Error: $line\\\\n"; throw new Exception(); }
  }' );
  eval( 'namespace WP_CLI\\\\Utils; function format_items( $format, $rows, $columns ) { foreach ( $rows as $row ) \\\\WP_CLI::log( "$format: " . implode( " | ", array_map( fn( $column ) => $row[ $column ], $columns ) ) ); }' );
  $page = array_values( $GLOBALS['wp_filter']['admin_post_storebridge_turn']->callbacks[10] )[0]['function'][0];
  $turned = ( fn() => $this->turned )->call( $page );`

/** What stands on a page, what it becomes, and what is said of it. */
const turns: [string, string, string, RegExp][] = [
  [
    'by-id',
    '<!-- wp:bigcommerce/products {"shortcode":"[bigcommerce_product id=\\u0022103,101\\u0022 order=\\u0022DESC\\u0022]"} /-->',
    '<!-- wp:storebridge/products {"choice":"hand","items":[{"id":101,"name":"Mug","sku":"MUG"},{"id":103,"name":"Engraved pen","sku":"PEN"}],"columns":3} /-->',
    /Turned/,
  ],
  [
    'one',
    '<p>Before</p>\n[bigcommerce_product post_id="{mug-of-old}"]\nafter, [[bigcommerce_cart]]',
    '<p>Before</p>\n[storebridge_product id="101"]\nafter, [[bigcommerce_cart]]',
    /Turned/,
  ],
  [
    'rule',
    '<!-- wp:shortcode -->\n[bigcommerce_product category="all-cups" sale="1" per_page="6"]\n<!-- /wp:shortcode -->',
    '<!-- wp:storebridge/products {"category":"3","categoryName":"all-cups","sale":true,"orderby":"name","order":"asc","limit":6,"columns":3} /-->',
    /at most 6 products.*subcategories/,
  ],
  [
    'classic-rule',
    '[bigcommerce_product featured="1" recent="1"] <b>"A &amp; B"</b> \\d',
    '[storebridge_products columns="3" featured="yes" limit="24" orderby="newest"] <b>"A &amp; B"</b> \\d',
    /does not tell when a product was changed/,
  ],
  [
    'form',
    '<!-- wp:bigcommerce/product-components {"productId":"102","componentType":"add_to_cart"} /-->',
    ['price', 'stock', 'add-to-cart']
      .map(
        (part) =>
          `<!-- wp:storebridge/product-part {"items":[{"id":102,"name":"Shirt","sku":"SHIRT"}],"part":"${part}"} /-->`,
      )
      .join('\n\n'),
    /Turned/,
  ],
  [
    'orders',
    '<!-- wp:bigcommerce/order-history /-->\n\n<!-- wp:paragraph -->\n<p>[bigcommerce_cart]</p>\n<!-- /wp:paragraph -->',
    '<!-- wp:storebridge/account {"part":"orders"} /-->\n\n<!-- wp:paragraph -->\n<p>[storebridge_cart]</p>\n<!-- /wp:paragraph -->',
    /sign in to the store’s account/,
  ],
]

/** What stays as it is, and why. */
const stays: [string, string, RegExp][] = [
  ['gone', '[bigcommerce_product id="101"] [bigcommerce_product post_id="987654"]', /its post is gone/],
  ['unknown', '[bigcommerce_product id="999999"]', /The store has no such product/],
  ['several', '[bigcommerce_product category="all-cups,home"]', /one category and one brand/],
  ['sku', '[bc-component id="101" type="sku"]', /no block that shows only the SKU/],
  ['nothing', 'Only words.', /contains nothing from BigCommerce for WordPress/],
]

const contentOf = ({ wordpress }: SpecimenShop, slug: string) =>
  wordpress.runPhp(`echo get_page_by_path( '${slug}' )->post_content;`)

async function turnByCommand(shop: SpecimenShop, t: ExecutionContext) {
  const convert = (slug: string, options = '') =>
    shop.wordpress.runPhp(
      `${cli} try { ( new Storebridge\\Predecessor\\Turn_Command( $turned ) )->convert( array( (string) get_page_by_path( '${slug}' )->ID ), array( ${options} ) ); } catch ( Exception ) {}`,
    )
  for (const [slug, , to, says] of turns) {
    const before = await contentOf(shop, slug)
    t.regex(await convert(slug, "'dry-run' => true"), /Nothing was changed/, slug)
    t.is(await contentOf(shop, slug), before, slug)
    t.regex(
      await convert(slug),
      new RegExp(`${says.source}[\\s\\S]*Success|Success[\\s\\S]*${says.source}`),
      slug,
    )
    t.is(await contentOf(shop, slug), to, slug)
    const revisions = await shop.wordpress.runPhp(
      `echo json_encode( array_values( array_map( fn( $one ) => $one->post_content, wp_get_post_revisions( get_page_by_path( '${slug}' )->ID ) ) ) );`,
    )
    t.true((JSON.parse(revisions) as string[]).includes(before), `${slug}: the way back`)
  }
  for (const [slug, content, why] of stays) {
    t.regex(await convert(slug), why, slug)
    t.is(await contentOf(shop, slug), content, slug)
  }
}

async function turnByButton(shop: SpecimenShop, t: ExecutionContext) {
  const { wordpress } = shop
  const id = await wordpress.runPhp(`echo get_page_by_path( 'button' )->ID;`)
  const path = `/wp-admin/options-general.php?page=storebridge-moving`
  const admin = await wordpress.login()
  const report = await (await admin.fetch(path)).text()
  t.true(report.includes(`page=storebridge-moving&#038;post=${id}`))
  const screen = await (await admin.fetch(`${path}&post=${id}`)).text()
  t.regex(screen, /\[bigcommerce_signin_form\][\s\S]*\[storebridge_login\][\s\S]*no WordPress user is made/)
  const form = (html: string) =>
    new URLSearchParams(
      [...html.matchAll(/<input type="hidden"[^>]* name="(\w+)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']): [string, string] => [name, value],
      ),
    )
  const post = (body: URLSearchParams, who = admin) =>
    who.fetch('/wp-admin/admin-post.php', { method: 'POST', body, redirect: 'manual' })
  const sent = form(screen)
  const forged = new URLSearchParams(sent)
  forged.set('_wpnonce', 'x')
  t.is((await post(forged)).status, 403)
  const other = new URLSearchParams(sent)
  other.set('print', 'x'.repeat(64))
  t.regex((await post(other)).headers.get('location') ?? '', /failed=other_text/)
  t.is((await post(sent, await wordpress.login('reader'))).status, 403)
  t.is(await contentOf(shop, 'button'), '[bigcommerce_signin_form]')
  const done = (await post(sent)).headers.get('location') ?? ''
  t.regex(done, /before=\d+/)
  t.is(await contentOf(shop, 'button'), '[storebridge_login]')
  t.regex(await (await admin.fetch(done.replace(wordpress.url, ''))).text(), /revision\.php\?revision=\d+/)
}

async function followDeepLinks({ visit, wordpress }: SpecimenShop, t: ExecutionContext) {
  const links: [string, string | null][] = [
    ['/history/?order_id=107', '/account/?account=orders&order=107'],
    ['/lists/?list=12', '/account/?account=wishlists&wishlist=12'],
    ['/sign-in/?action=lostpassword', '/account/?account=password'],
    ['/history/?order_id=evil', null],
    ['/history/?list=12', null],
    ['/lists/', null],
    ['/unrelated/?order_id=107', null],
  ]
  for (const [from, to] of links) {
    const { headers } = await visit(from)
    t.is(headers.get('location'), to === null ? null : `${wordpress.url}${to}`, from)
  }
}

async function report({ wordpress }: SpecimenShop, t: ExecutionContext) {
  const as = (format: string) =>
    wordpress.runPhp(
      `${cli} try { ( new Storebridge\\Predecessor\\Report_Command() )->report( array(), array( 'format' => '${format}' ) ); } catch ( Exception ) {}`,
    )
  const csv = (await as('csv')).split('\n')
  t.is(csv[0], 'what,where,found,becomes,differs,url')
  const built = csv.find((line) => line.includes('_elementor_data')) ?? ''
  t.regex(
    built,
    /^"Page builder","“unrelated” \(page \d+\), in _elementor_data","\[bigcommerce_product id=""101,103""\]",/,
  )
  const table = await as('table')
  t.regex(
    table,
    /^table: Page builder \| “unrelated” \(page \d+\), in _elementor_data \| \[bigcommerce_product id="101,103"\] \| Works as it is/m,
  )
  t.regex(await as('xml'), /Error: There is no such format/)
}

test('a page of the old plugin is turned into ours by a button or a command, where all of it has a twin, and can be had back', async (t) => {
  t.timeout(200_000)
  const pages = Object.fromEntries([
    ...turns.map(([slug, from]) => [slug, from]),
    ...stays.map(([slug, content]) => [slug, content]),
    ['button', '[bigcommerce_signin_form]'],
    ['history', '[bigcommerce_order_history]'],
    ['lists', '[bigcommerce_wish_lists]'],
    ['sign-in', '<!-- wp:bigcommerce/login-form /-->'],
    ['unrelated', 'Built.'],
  ])
  const elementor = JSON.stringify([{ settings: { shortcode: '[bigcommerce_product id="101,103"]' } }])
  const shop = await startSpecimenShop(t, {
    pages,
    php: `${oldSite}
      $one = get_page_by_path( 'one' );
      wp_update_post( wp_slash( array( 'ID' => $one->ID, 'post_content' => str_replace( '{mug-of-old}', (string) $posts['mug-of-old'], $one->post_content ) ) ) );
      update_post_meta( get_page_by_path( 'unrelated' )->ID, '_elementor_data', wp_slash( ${php(elementor)} ) );
      wp_insert_user( array( 'user_login' => 'reader', 'user_pass' => 'x', 'role' => 'editor' ) );`,
  })
  await followDeepLinks(shop, t)
  await report(shop, t)
  await turnByCommand(shop, t)
  await turnByButton(shop, t)
  t.is(await shop.wordpress.debugLog(), '')
})
