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
    .map((part) => /name="storebridge\[line\]" value="([^"]+)"/.exec(part)?.[1])[0] ?? ''
const linkOf = ({ html }: Page, words: string) =>
  (new RegExp(`<a href="([^"]+)">${words}`).exec(html)?.[1] ?? '').replaceAll('&#038;', '&')
const valueOf = ({ html }: Page, name: string) =>
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
  await act('Add to the first cart', '/things/', add(demo.simple))
  await act('Add another', '/things/', add(demo.giftWrap))
  await act('Add, with a script', endpoint('cart/items'), add(demo.everyModifier, modifiers), 200)
  await act('Add several', '/things/', {
    action: 'add-many',
    'items][0][product': String(demo.simple),
    'items][0][quantity': '1',
    'items][1][product': String(demo.retailPrice),
    'items][1][quantity': '2',
  })
  const cart = await act('See the cart page', '/cart/')
  await act('Open the mini-cart', endpoint('cart'))
  const line = lineOf(cart, name(demo.simple))
  await act('Change a quantity', '/cart/', { action: 'update', line, quantity: '3' })
  const made = lineOf(cart, name(demo.everyModifier))
  const change = { action: 'cart-options', line: made, ...modifiers, 'options.1466': 'Ben' }
  await act('Open a line’s options', linkOf(cart, 'Change options'))
  await act('Change options', '/cart/', change)
  const wrapping = await act('Open gift wrapping', linkOf(cart, 'Add gift wrapping'))
  await act('Wrap as a gift', '/cart/', {
    action: 'cart-wrap',
    line: lineOf(cart, name(demo.giftWrap)),
    'fields.wrapping': valueOf(wrapping, 'fields\\]\\[wrapping'),
    'fields.message': 'For you',
  })
  await act('Remove a line', '/cart/', {
    action: 'remove',
    line: lineOf(cart, name(demo.retailPrice)),
    quantity: '0',
  })
  await act('Leave a note', '/cart/', { action: 'cart-note', 'fields.message': 'Ring twice' })
}

async function pay(act: Act): Promise<void> {
  await act('Use a coupon', '/cart/', { action: 'cart-coupon', 'fields.code': 'TENPERCENT' })
  await act('Take a coupon off', '/cart/', { action: 'cart-remove-coupon', code: 'TENPERCENT' })
  await act('Use a gift certificate', '/cart/', { action: 'cart-certificate', 'fields.code': 'GIFT-TWELVE' })
  await act('Take it off', '/cart/', { action: 'cart-remove-certificate', code: 'GIFT-TWELVE' })
  await act('Buy a gift certificate', '/gift/', {
    action: 'buy-certificate',
    'fields.amount': '50',
    'fields.recipient.name': 'Ben',
    'fields.recipient.email': 'ben@example.com',
    'fields.sender.name': 'Ada',
    'fields.sender.email': 'ada@example.com',
    'fields.theme': 'BIRTHDAY',
  })
  const place = { 'fields.country': 'US', 'fields.state': 'Maine', 'fields.postalCode': '04101' }
  await act('Estimate shipping', '/cart/', { action: 'cart-estimate', ...place })
  await act('Estimate it elsewhere', '/cart/', { action: 'cart-estimate', ...place, 'fields.state': 'Ohio' })
  await act('Change the currency', '/cart/', { action: 'cart-currency', code: 'EUR' })
  await act('Buy now', '/things/', add(demo.simple, { action: 'buy-now' }))
}

async function leave(act: Act, { store, wordpress }: Shop): Promise<void> {
  await act('See the checkout page', '/checkout/')
  const left = await act('Go to the hosted checkout', '/cart/', { action: 'checkout' })
  const cookie = cookieOf(await visitStore(left.headers.get('location') ?? ''))
  await road(wordpress, 'embedded')
  await act('See the embedded checkout', '/checkout/')
  await act('Its frame opens', endpoint('checkout/embedded'), {}, 200)
  await visitStore(`${store.url}/checkout-site/checkout`, cookie, buyer)
  await act('Come back with an order', '/checkout/?storebridge_order=return')
}

async function bySteps(act: Act, { wordpress }: Shop): Promise<void> {
  await road(wordpress, 'headless')
  const at = (step: string) => `/checkout/?step=${step}`
  await act('First add, signed in', '/things/', add(demo.simple))
  await act('Step: see address', at('address'))
  await act('Step: address, sent to it too', at('address'), {
    action: 'checkout-address',
    choice: 'new',
    'fields.email': 'ada@example.com',
    ...address,
    same: '1',
  })
  const delivery = await act('Step: see delivery', at('delivery'))
  const [, part = '', way = ''] =
    /type="radio" name="storebridge\[fields\]\[([^"\]]+)\]" value="([^"]+)"/.exec(delivery.html) ?? []
  await act('Step: delivery', at('delivery'), { action: 'checkout-delivery', [`fields.${part}`]: way })
  await act('Step: see review', at('review'))
  await act('Step: a coupon', at('review'), { action: 'checkout-coupon', code: 'TENPERCENT' })
  await act('Step: note, and the order is made', at('review'), {
    action: 'checkout-complete',
    message: 'Ring twice',
  })
  const payment = await act('Step: see payment', at('payment'))
  const method = /name="storebridge\[method\]" value="([^"]*\|[^"]+)"/.exec(payment.html)?.[1] ?? ''
  await act('Step: pay with a stored card', at('payment'), {
    action: 'checkout-pay',
    method,
    verification: '123',
  })
  await act('Come back, paid on the site', '/checkout/?storebridge_order=return')
}

async function save(act: Act): Promise<void> {
  await act('-', '/things/', add(demo.simple))
  const cart = await act('-', '/cart/')
  await act('Save for later', '/cart/', { action: 'cart-save', line: lineOf(cart, /./) })
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
  await customer('Sign in', '/account/', {
    action: 'login',
    'fields.email': 'ada@example.com',
    'fields.password': 'Teapot-2026',
  })
  await bySteps(customer, shop)
  await save(customer)
  delete table['-']
  return table
}

const row = (name: string, { sidecar, queries, mutations, rest }: Count) =>
  `| ${name} | ${sidecar} | ${queries} | ${mutations} | ${rest} |`

test('what each action of a shopper costs in requests is what the README says', async (t) => {
  t.timeout(400_000)
  const shop = await startCounted(t, {
    pages: { things: `[storebridge_product id="${demo.simple}"]`, gift: '[storebridge_gift_certificate]' },
  })
  // Once for what the sidecar reads once and keeps, and then what it costs.
  await go(shop)
  const table = await go(shop)
  const rows = Object.entries(table).map(([name, count]) => row(name, count))
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const told = readme.split('\n').filter((line) => /^\| [^|]+( \| \d){4} \|$/.test(line))
  t.deepEqual(rows, told)
  t.is(await shop.wordpress.debugLog(), '')
})
