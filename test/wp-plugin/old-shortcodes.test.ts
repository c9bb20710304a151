import test from 'ava'
import { oldSite } from '../helpers/old-site.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

/** A shortcode's attributes, and the names on the cards, in their order. */
const grids: [string, string[]][] = [
  ['id="103,101"', ['Engraved pen', 'Mug']],
  ['id="101,103" order="DESC"', ['Mug', 'Engraved pen']],
  ['id="103,105,101" orderby="post__in"', ['Engraved pen', 'Lamp', 'Mug']],
  ['id="101,999999,105"', ['Lamp', 'Mug']],
  ['post_id="{shirt},{mug-of-old}"', ['Mug', 'Shirt']],
  ['sku="SHIRT,BOWL"', ['Bowl', 'Shirt']],
  ['category="home"', ['Lamp', 'Shirt']],
  ['category="home,all-cups"', ['Lamp', 'Mug', 'Shirt']],
  ['category="kitchen,home"', ['Bowl', 'Lamp', 'Shirt']],
  ['brand="ferns,Flint" order="desc"', ['Shirt', 'Mug']],
  ['orderby="date" order="DESC" per_page="2"', ['Mug', 'Shirt']],
  ['recent="1" per_page="2"', ['Mug', 'Shirt']],
  ['per_page="2"', ['Book', 'Bowl']],
  ['id="101,102,103" per_page="2"', ['Engraved pen', 'Mug']],
]

/** Those that find exactly one product, and so show it whole. */
const singles: [string, string][] = [
  ['id="101"', 'Mug'],
  ['post_id="{mug-of-old}"', 'Mug'],
  ['sku="BOWL"', 'Bowl'],
  ['category="all-cups"', 'Mug'],
  ['brand="ferns"', 'Mug'],
  ['featured="1" sale="1"', 'Mug'],
  ['search="tasse"', 'Mug'],
  ['id="101,999999"', 'Mug'],
]

const nothing = [
  'id="999999"',
  'search="zzzzzz"',
  'category="nowhere"',
  'post_id="{gone}"',
  'post_id="4711"',
  'id="101" post_id="{shirt}"',
]

/** What is told to editors, and to nobody else. */
const told: [string, RegExp][] = [
  ['[bigcommerce_product post_id="4711"]', /posts are no longer there/],
  ['[bigcommerce_product id="101,102" category="home"]', /named here one by one.*category/],
  ['[bigcommerce_product recent="1"]', /does not tell when a product was changed/],
  ['[bigcommerce_product orderby="rand"]', /no order by “rand”/],
  ['[bigcommerce_product colour="red"]', /no attribute “colour”/],
  ['[bigcommerce_product category="home,nowhere"]', /nowhere/],
  ['[bc-component type="title"]', /No product is named/],
  ['[bigcommerce_reviews post_id="4711"]', /No product is named/],
]

const pieces: [string, RegExp, RegExp][] = [
  ['[bc-component id="101"]', /<h2[^>]*><a href="[^"]*\/products\/mug\/">Mug</, /storebridge-gallery|<form/],
  ['[bc-component id="101" type="title"]', />Mug</, /<img/],
  ['[bc-component sku="MUG" type="sku"]', /data-storebridge-code="sku">MUG</, /<h2/],
  ['[bc-component post_id="{mug-of-old}" type="image"]', /<img/, /<fieldset|<h2/],
  ['[bc-component id="101" type="description"]', /storebridge-piece--description/, /<form|<h2/],
  ['[bc-component id="102" type="add_to_cart"]', /<form[^>]*data-storebridge-form/, /<h2/],
  ['[bigcommerce_reviews id="101"]', /Holds less tea\..*Holds tea\./s, /<h2[^>]*storebridge-product__name/],
  ['[bigcommerce_reviews post_id="{mug-of-old}"]', /Holds tea\./, /data-storebridge-form/],
]

const personal: [string, RegExp][] = [
  ['bigcommerce_cart', /Your cart is empty/],
  ['bigcommerce_checkout', /Your cart is empty/],
  ['bigcommerce_account_profile', /Please sign in to see this page/],
  ['bigcommerce_order_history per_page="5"', /Please sign in to see this page/],
  ['bigcommerce_shipping_address_list', /Please sign in to see this page/],
  ['bigcommerce_signin_form', /Sign in/],
  ['bigcommerce_registration_form', /Create account/],
  ['bigcommerce_gift_form', /Gift certificate/i],
  ['bigcommerce_gift_balance', /balance|What is left/i],
  ['bigcommerce_wish_lists', /Please sign in to see this page/],
]

const slug = (written: string) => written.replaceAll(/[^a-z]+/g, '-')

test('each of the old shortcodes and its attributes means what it meant', async (t) => {
  const { wordpress, visit, store } = await startSpecimenShop(t, {
    pages: {
      ...Object.fromEntries(personal.map(([written]) => [slug(written), `[${written}]`])),
      busy: '[bigcommerce_product category="all-cups,home"]<!-- wp:group --><div>[bc-component id="102" type="image"]</div><!-- /wp:group -->[bigcommerce_reviews id="103"][storebridge_product id="105"]',
    },
    php: oldSite,
  })
  const posts = JSON.parse(await wordpress.runPhp(`echo json_encode( get_option( 'old_posts' ) );`))
  const filled = (written: string) => written.replaceAll(/\{([a-z-]+)\}/g, (_, name) => posts[name])
  /** What each shows to a visitor, or to an editor: all in one request, since each costs a second. */
  const render = async (all: string[], user = 0): Promise<string[]> => {
    const input = Buffer.from(JSON.stringify(all.map(filled))).toString('base64')
    return JSON.parse(
      await wordpress.runPhp(
        `wp_set_current_user( ${user} ); echo json_encode( array_map( 'do_shortcode', json_decode( base64_decode( '${input}' ) ) ) );`,
      ),
    )
  }
  const cards = (html = '') =>
    [...html.matchAll(/storebridge-card__link"[^>]*>([^<]*)/g)].map(([, name]) => name)

  const rendered = await render(grids.map(([attributes]) => `[bigcommerce_product ${attributes}]`))
  for (const [index, [attributes, names]] of grids.entries())
    t.deepEqual(cards(rendered[index]), names, attributes)
  const whole = await render(singles.map(([attributes]) => `[bigcommerce_product ${attributes}]`))
  for (const [index, [attributes, name]] of singles.entries()) {
    t.regex(whole[index] ?? '', new RegExp(`storebridge-product__name"><a[^>]*>${name}<`), attributes)
    t.deepEqual(cards(whole[index]), [], attributes)
  }
  t.deepEqual(
    await render(nothing.map((attributes) => `[bigcommerce_product ${attributes}]`)),
    nothing.map(() => ''),
  )
  const remarks = await render(
    told.map(([written]) => written),
    1,
  )
  for (const [index, [written, words]] of told.entries()) t.regex(remarks[index] ?? '', words, written)
  for (const html of await render(told.map(([written]) => written)))
    t.notRegex(html, /storebridge-editor-note/)
  const shown = await render(pieces.map(([written]) => written))
  for (const [index, [written, shows, lacks]] of pieces.entries()) {
    t.regex(shown[index] ?? '', shows, written)
    t.notRegex(shown[index] ?? '', lacks, written)
  }
  for (const [written, words] of personal) {
    const page = await visit(`/${slug(written)}/`)
    t.regex(page.words, words, written)
    if (!written.includes('gift')) t.regex(page.headers.get('cache-control') ?? '', /no-store/, written)
  }

  store.clearLog()
  const busy = await visit('/busy/')
  t.deepEqual(cards(busy.html), ['Lamp', 'Mug', 'Shirt'])
  t.is(store.log().filter(({ path }) => path.endsWith('/graphql')).length, 1, 'all of a page is one request')
  t.notRegex(busy.headers.get('cache-control') ?? '', /no-store/)

  const [first = '', all = ''] = await render([
    '[bigcommerce_product per_page="2"]',
    '[bigcommerce_product per_page="2" paged="0"]',
  ])
  t.regex(first, /href="[^"]*storebridge_more/)
  t.notRegex(all, /storebridge_more/)
  t.is(await wordpress.debugLog(), '')
})
