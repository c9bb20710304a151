import { readFile } from 'node:fs/promises'
import test from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { type Count, startCounted } from '../helpers/counted-shop.ts'
import { buyer } from '../helpers/pay.ts'
import { type Fields, type Page, visitor } from '../helpers/specimen-shop.ts'
import { cookieOf, visit as visitStore } from '../helpers/visit-checkout.ts'

type Shop = Awaited<ReturnType<typeof startCounted>>
type Visit = ReturnType<typeof visitor>
type Table = Record<string, Count>

const modifiers = {
  'options.1461': '146101',
  'options.1462': '1',
  'options.1463': '2030-05-06',
  'options.1464': '3',
  'options.1465': '6.5',
  'options.1466': 'Ada',
  'options.1467': 'one',
}
const address = {
  'fields.firstName': 'Ada',
  'fields.lastName': 'Winter',
  'fields.address1': '1 Kiln Lane',
  'fields.city': 'Portland',
  'fields.country': 'US',
  'fields.state': 'Maine',
  'fields.postalCode': '04101',
}
const endpoint = (path: string) => `/index.php?rest_route=/storebridge/v1/${path}`
const add = (product: number, more: Fields = {}) => ({
  action: 'add',
  product: String(product),
  quantity: '1',
  ...more,
})
const lineOf = ({ html }: Page, name: RegExp) =>
  html
    .split('class="storebridge-line"')
    .slice(1)
    .filter((part) => name.test(part))
    .map((part) => /name="storebridge\[items\]\[\d+\]\[line\]" value="([^"]+)"/.exec(part)?.[1])[0] ?? ''
const linkOf = ({ html }: Page, words: string) =>
  (new RegExp(`<a href="([^"]+)">${words}`).exec(html)?.[1] ?? '').replaceAll('&#038;', '&')
const choiceIn = ({ html }: Page, name: string) =>
  new RegExp(`name="storebridge\\[${name}\\]" value="([^"]+)"`).exec(html)?.[1] ?? ''

/** Each action is counted by its name; a status that was not expected ends it. */
function counter({ count }: Shop, visit: Visit, table: Table) {
  return async (name: string, path: string, fields?: Fields, status = fields ? 303 : 200): Promise<Page> => {
    let page: Page | undefined
    table[name] = await count(async () => {
      page = await visit(path, fields)
    })
    if (page === undefined || page.status !== status)
      throw new Error(`${name}: ${page?.status} ${page?.words.slice(0, 2000)}`)
    return page
  }
}

type Act = ReturnType<typeof counter>

async function fill(act: Act, { store }: Shop): Promise<void> {
  const name = (id: number) => new RegExp(store.product(id)?.name.slice(0, 12) ?? '?')
  await act('add to the first cart', '/things/', add(demo.simple))
  await act('add another', '/things/', add(demo.giftWrap))
  await act('add by the script', endpoint('cart/items'), add(demo.everyModifier, modifiers), 200)
  await act('add several', '/things/', {
    action: 'add-many',
    'items][0][product': String(demo.simple),
    'items][0][quantity': '1',
    'items][1][product': String(demo.retailPrice),
    'items][1][quantity': '2',
  })
  const cart = await act('see the cart page', '/cart/')
  await act('open the mini-cart', endpoint('cart'))
  const line = lineOf(cart, name(demo.simple))
  await act('change a quantity', '/cart/', { action: 'update', line, quantity: '3' })
  const made = lineOf(cart, name(demo.everyModifier))
  const change = { action: 'cart-options', line: made, ...modifiers, 'options.1466': 'Ben' }
  await act('open a line’s options', linkOf(cart, 'Change options'))
  await act('change options', '/cart/', change)
  const wrapping = await act('open gift wrapping', linkOf(cart, 'Add gift wrapping'))
  await act('wrap as a gift', '/cart/', {
    action: 'cart-wrap',
    line: lineOf(cart, name(demo.giftWrap)),
    'fields.wrapping': choiceIn(wrapping, 'fields\\]\\[wrapping'),
    'fields.message': 'For you',
  })
  await act('remove a line', '/cart/', {
    action: 'remove',
    line: lineOf(cart, name(demo.retailPrice)),
    quantity: '0',
  })
  await act('leave a note', '/cart/', { action: 'cart-note', 'fields.message': 'Ring twice' })
}

async function pay(act: Act): Promise<void> {
  await act('use a coupon', '/cart/', { action: 'cart-coupon', 'fields.code': 'TENPERCENT' })
  await act('take a coupon off', '/cart/', { action: 'cart-remove-coupon', code: 'TENPERCENT' })
  await act('use a gift certificate', '/cart/', { action: 'cart-certificate', 'fields.code': 'GIFT-TWELVE' })
  await act('take a gift certificate off', '/cart/', {
    action: 'cart-remove-certificate',
    code: 'GIFT-TWELVE',
  })
  await act('buy a gift certificate', '/gift/', {
    action: 'buy-certificate',
    'fields.amount': '50',
    'fields.recipient.name': 'Ben',
    'fields.recipient.email': 'ben@example.com',
    'fields.sender.name': 'Ada',
    'fields.sender.email': 'ada@example.com',
    'fields.theme': 'BIRTHDAY',
  })
  const place = { 'fields.country': 'US', 'fields.state': 'Maine', 'fields.postalCode': '04101' }
  await act('estimate shipping', '/cart/', { action: 'cart-estimate', ...place })
  await act('estimate for another place', '/cart/', {
    action: 'cart-estimate',
    ...place,
    'fields.state': 'Ohio',
  })
  await act('change the currency', '/cart/', { action: 'cart-currency', code: 'EUR' })
  await act('buy now', '/things/', add(demo.simple, { action: 'buy-now' }))
}

async function leave(act: Act, { store, wordpress }: Shop): Promise<void> {
  await act('see the checkout page', '/checkout/')
  const left = await act('go to the hosted checkout', '/cart/', { action: 'checkout' })
  const cookie = cookieOf(await visitStore(left.headers.get('location') ?? ''))
  await road(wordpress, 'embedded')
  await act('see the embedded checkout', '/checkout/')
  await act('open its frame', endpoint('checkout/embedded'), {}, 200)
  await visitStore(`${store.url}/checkout-site/checkout`, cookie, buyer)
  await act('come back from the store’s page with an order', '/checkout/?storebridge_order=return')
}

async function bySteps(act: Act, { wordpress }: Shop): Promise<void> {
  await road(wordpress, 'headless')
  const at = (step: string) => `/checkout/?step=${step}`
  await act('add to the first cart, signed in', '/things/', add(demo.simple))
  await act('see the step “address”', at('address'))
  await act('give an address that it is sent to, too', at('address'), {
    action: 'checkout-address',
    choice: 'new',
    'fields.email': 'ada@example.com',
    ...address,
    same: '1',
  })
  const delivery = await act('see the step “delivery”', at('delivery'))
  const [, part = '', way = ''] =
    /type="radio" name="storebridge\[fields\]\[([^"\]]+)\]" value="([^"]+)"/.exec(delivery.html) ?? []
  await act('choose how it is sent', at('delivery'), { action: 'checkout-delivery', [`fields.${part}`]: way })
  const review = await act('see the step “review”', at('review'))
  const form = { action: 'checkout-review', noted: choiceIn(review, 'noted') }
  await act('use a coupon there', at('review'), {
    ...form,
    'checkout-coupon.code': 'TENPERCENT',
    'checkout-coupon.apply': '1',
  })
  await act('leave a note and make the order', at('review'), { ...form, message: 'Ring twice' })
  const payment = await act('see the step “payment”', at('payment'))
  const method = /name="storebridge\[method\]" value="([^"]*\|[^"]+)"/.exec(payment.html)?.[1] ?? ''
  await act('pay with a stored card', at('payment'), {
    action: 'checkout-pay',
    method,
    verification: '123',
  })
  await act('come back, paid on the site', '/checkout/?storebridge_order=return')
}

async function save(act: Act): Promise<void> {
  await act('-', '/things/', add(demo.simple))
  const cart = await act('-', '/cart/')
  await act('save for later', '/cart/', { action: 'cart-save', line: lineOf(cart, /./) })
}

const road = (wordpress: Shop['wordpress'], name: string) =>
  wordpress.runPhp(`( new Storebridge\\Settings() )->change( array( 'checkout_road' => '${name}' ) );`)

async function go(shop: Shop): Promise<Table> {
  const table: Table = {}
  await road(shop.wordpress, 'hosted')
  const guest = counter(shop, visitor(shop.wordpress.url), table)
  await fill(guest, shop)
  await pay(guest)
  await leave(guest, shop)
  const visit = visitor(shop.wordpress.url)
  const customer = counter(shop, visit, table)
  await customer('sign in', '/account/', {
    action: 'login',
    'fields.email': 'ada@example.com',
    'fields.password': 'Teapot-2026',
  })
  await bySteps(customer, shop)
  await save(customer)
  delete table['-']
  return table
}

const figures = ({ sidecar, queries, mutations, rest }: Count) =>
  `${sidecar} | ${queries} | ${mutations} | ${rest}`

/** One row for all that costs the same. */
function rowsOf(table: Table): string[] {
  const rows = Map.groupBy(Object.entries(table), ([, count]) => figures(count))
  return [...rows].map(([cost, actions]) => `| ${actions.map(([name]) => name).join('; ')} | ${cost} |`)
}

test('what each action of a shopper costs in requests is what the README says', async (t) => {
  t.timeout(400_000)
  const shop = await startCounted(t, {
    pages: { things: `[storebridge_product id="${demo.simple}"]`, gift: '[storebridge_gift_certificate]' },
  })
  // Once for what the sidecar reads once and keeps, and then what it costs.
  await go(shop)
  const table = await go(shop)
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const told = readme.split('\n').filter((line) => /^\| [^|]+( \| \d){4} \|$/.test(line))
  t.deepEqual(told, rowsOf(table))
  t.is(await shop.wordpress.debugLog(), '')
})
