import test, { type ExecutionContext } from 'ava'
import { block, chosen } from '../helpers/blocks.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

type Shop = Awaited<ReturnType<typeof startSpecimenShop>>

// Every block, and the shortcode it is the twin of.
const twins: [string, Record<string, unknown>, string][] = [
  ['products', {}, '[storebridge_products]'],
  [
    'products',
    { orderby: 'price', order: 'desc', limit: 3, columns: 3 },
    '[storebridge_products orderby="price" order="desc" limit="3" columns="3"]',
  ],
  ['products', { category: '3', categoryName: 'Cups' }, '[storebridge_products category="3"]'],
  ['products', { brand: '21', sale: true }, '[storebridge_products brand="21" sale="yes"]'],
  ['products', { featured: true, search: 'mug' }, '[storebridge_products featured search="mug"]'],
  [
    'products',
    { choice: 'hand', items: chosen(103, 101), sale: true },
    '[storebridge_products ids="103,101"]',
  ],
  ['product', { items: chosen(101), buy_now: true }, '[storebridge_product id="101" buy_now="yes"]'],
  [
    'products',
    { choice: 'hand', items: chosen(101, 103), quick_view: 'no' },
    '[storebridge_products ids="101,103" quick_view="no"]',
  ],
  ...['title', 'image', 'price', 'stock', 'add-to-cart', 'description', 'reviews'].map(
    (part): [string, Record<string, unknown>, string] => [
      'product-part',
      { part, items: chosen(101) },
      `[storebridge_product_part part="${part}" id="101"]`,
    ],
  ),
  ['listing', { category: '1' }, '[storebridge_listing category="1"]'],
  ['categories', {}, '[storebridge_categories]'],
  ['categories', { parent: '2' }, '[storebridge_categories parent="Kitchen"]'],
  ['search', {}, '[storebridge_search]'],
  ['mini-cart', { text: 'Basket' }, '[storebridge_mini_cart text="Basket"]'],
  ['checkout-button', { text: 'Pay' }, '[storebridge_checkout_button text="Pay"]'],
  ['currency', {}, '[storebridge_currency]'],
  ['order-form', { items: chosen(101, 103) }, '[storebridge_order_form ids="101,103"]'],
  ['gift-certificate', {}, '[storebridge_gift_certificate]'],
  ['gift-certificate', { part: 'gift_certificate_balance' }, '[storebridge_gift_certificate_balance]'],
]

const bare = (html: string) =>
  html
    .replace(/^<div [^>]*>([\s\S]*)<\/div>$/, '$1')
    .replaceAll(' alignwide', '')
    // The second form of a page has a number of its own.
    .replace(/(storebridge-order-form)-2\b/g, '$1')
    .replace(/(storebridge-listing)-2\b/g, '$1-1')
    .replace('name="storebridge[form]" value="2"', 'name="storebridge[form]" value="1"')
    .replace(/\s+/g, ' ')
    .trim()

const php = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

async function showTheSame({ wordpress }: Shop, t: ExecutionContext) {
  const asked = twins.map(([name, attributes, shortcode]) => [block(name, attributes), shortcode])
  const told = await wordpress.runPhp(`
    wp_set_current_user( 0 );
    $_SERVER['REQUEST_URI'] = '/shop/';
    $told = array();
    foreach ( json_decode( ${php(JSON.stringify(asked))}, true ) as list( $block, $shortcode ) ) {
      $told[] = array( trim( do_blocks( $block ) ), do_shortcode( $shortcode ) );
    }
    echo wp_json_encode( $told );`)
  const pairs: [string, string][] = JSON.parse(told)
  pairs.forEach(([ofBlock, ofShortcode], index) => {
    const [name, attributes] = twins[index] ?? []
    const what = `${name} ${JSON.stringify(attributes)}`
    t.true(ofShortcode.length > 100 || name === 'currency', `${what} shows something`)
    if (ofShortcode !== '')
      t.regex(ofBlock, new RegExp(`^<div class="[^"]*wp-block-storebridge-${name}`), what)
    t.is(bare(ofBlock), ofShortcode === '' ? '' : bare(`<div >${ofShortcode}</div>`), what)
  })
}

async function keepItsFrame({ wordpress }: Shop, t: ExecutionContext) {
  const html = await wordpress.runPhp(
    `echo do_blocks( ${php(
      block('products', {
        limit: 1,
        align: 'full',
        anchor: 'shelf',
        className: 'mine',
        backgroundColor: 'accent-1',
      }),
    )} );`,
  )
  t.regex(html, /^\s*<div [^>]*id="shelf"/)
  t.regex(html, /class="[^"]*alignfull[^"]*"/)
  t.regex(html, /class="[^"]*mine[^"]*"/)
  t.regex(html, /has-accent-1-background-color/)
  t.is(
    await wordpress.runPhp(
      `echo do_blocks( ${php(block('product'))} . ${php(block('order-form'))} . ${php(block('products', { choice: 'hand' }))} );`,
    ),
    '',
  )
}

test('a block shows what its shortcode shows, in the frame that the editor gave it', async (t) => {
  const shop = await startSpecimenShop(t, { theme: 'twentytwentyfive' })
  await showTheSame(shop, t)
  await keepItsFrame(shop, t)
  t.is(await shop.wordpress.debugLog(), '')
})
