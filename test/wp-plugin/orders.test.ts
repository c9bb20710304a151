import { AxeBuilder } from '@axe-core/playwright'
import test from 'ava'
import { startBrowser } from '../helpers/browser.ts'
import { type Respond, refusal, startFront, type Told } from '../helpers/front.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const login = { action: 'login', 'fields.email': 'ada@example.com', 'fields.password': 'Teapot-2026' }
const orders = '/account/?account=orders'
const lookup = '/account/?account=order-lookup'

const money = (value: number) => ({ value, currencyCode: 'USD', formatted: `$${value.toFixed(2)}` })
const image = { url: 'https://cdn.example/{:size}/mug.jpg', alt: '' }

const summary = (id: number) => ({
  id,
  placedAt: '2026-03-01T23:30:00Z',
  status: { value: 'AWAITING_SHIPMENT', label: id === 101 ? 'Packed & ready' : '' },
  total: money(48.6),
  quantity: 3,
  items: [
    { name: 'Mug <large>', image },
    { name: 'Bowl', image: null },
  ],
})

const ada = {
  firstName: 'Ada',
  lastName: 'Winter',
  company: '',
  address1: '1 Kiln Lane',
  address2: '',
  city: 'Columbus',
  state: 'Ohio',
  postalCode: '43004',
  countryCode: 'US',
  country: 'United States',
  phone: '',
}

const whole = (id: number) => ({
  ...summary(id),
  billingAddress: { ...ada, email: 'ada@example.com' },
  subtotal: money(45),
  discounts: [
    { code: 'SPRING', amount: money(4.5) },
    { code: null, amount: money(0) },
  ],
  shipping: money(5),
  handling: money(0),
  wrapping: money(2),
  taxes: [{ name: 'Ohio tax', amount: money(1.1) }],
  taxTotal: money(1.1),
  isTaxIncluded: true,
  message: 'Please ring <b>twice</b>',
  consignments: [
    {
      address: ada,
      items: [
        {
          id: 1,
          name: 'Mug <large>',
          path: '/mug/',
          quantity: 2,
          options: [{ name: 'Colour', value: 'Blue' }],
          image,
          listPrice: money(34),
          price: money(30),
        },
        {
          id: 2,
          name: 'Bowl',
          path: null,
          quantity: 1,
          options: [],
          image: null,
          listPrice: money(15),
          price: money(15),
        },
      ],
      shipments: [
        {
          shippedAt: '2026-03-03T10:00:00Z',
          provider: 'UPS',
          method: 'Ground',
          tracking: { number: '1Z9', url: 'https://track.example/?n=1Z9' },
        },
        { shippedAt: '2026-03-04T10:00:00Z', provider: 'Other', method: '', tracking: evil },
      ],
      cost: money(5),
    },
  ],
  downloads: [
    {
      id: 3,
      name: 'Pattern',
      path: null,
      quantity: 1,
      options: [],
      image: null,
      listPrice: money(0),
      price: money(0),
      downloadUrls: ['https://files.example/p.pdf', 'javascript:alert(1)'],
    },
  ],
  pickups: [
    {
      method: 'At the counter',
      location: 'Harbour <shop>',
      address: { ...ada, email: '' },
      when: 'In two hours',
      instructions: 'Ring twice',
      items: [],
    },
  ],
  certificates: [{ recipientEmail: 'friend@example.com', name: '$25 Gift Certificate', amount: money(25) }],
  hasMore: true,
})

const evil = { number: 'X2', url: 'javascript:alert(2)' }

const list = (path: string): Told => {
  const isFirst = !path.includes('after=')
  return {
    body: { items: [summary(isFirst ? 101 : 90)], next: isFirst ? 'opaque+cursor/=' : null },
  }
}

const found: Respond = ({ path }) => {
  if (path === '/v1/customer/orders/101') return { body: { order: whole(101) } }
  if (path.startsWith('/v1/customer/orders/')) return refusal(404, 'not_found')
  return path.startsWith('/v1/customer/orders') ? list(path) : undefined
}

const lookUp: Respond = ({ path, body }) => {
  if (path !== '/v1/orders/lookup') return undefined
  const { orderId, email } = body as { orderId: number; email: string }
  if (orderId === 300) return refusal(401, 'sign_in_needed')
  if (orderId === 400) return refusal(429, 'too_many_attempts', { retryAfterSeconds: 540 })
  return orderId === 101 && email === 'ada@example.com'
    ? { body: { order: whole(101) } }
    : refusal(404, 'not_found')
}

test('a customer reads their orders: how far each is, what it cost, and how to follow a parcel', async (t) => {
  t.timeout(180_000)
  const front = await startFront(t, () => undefined)
  const { wordpress, visit, sidecar } = await startSpecimenShop(t, { sidecarUrl: front.url })
  front.target = sidecar.url
  t.is((await visit(orders)).status, 401)
  await visit(orders, login)
  front.respond = ({ path }) =>
    path.startsWith('/v1/customer/orders') ? { body: { items: [], next: null } } : undefined
  const empty = await visit(orders)
  t.regex(empty.words, /You have not ordered anything yet/)
  t.regex(empty.html, /href="[^"]*\/shop\/"[^>]*>Go to the shop/)

  front.respond = found
  const page = await visit(orders)
  t.regex(page.headers.get('cache-control') ?? '', /no-store/)
  t.regex(page.words, /Order 101 March 1, 2026 Packed &amp; ready 3 items, \$48\.60/)
  t.regex(page.html, /alt="Mug &lt;large&gt;"/)
  const older = /href="([^"]*)" rel="next">Older orders/.exec(page.html)?.[1]?.replaceAll('&#038;', '&') ?? ''
  t.regex(older, /after=opaque%2Bcursor%2F%3D$/)
  const second = await visit(older)
  t.regex(front.asked.at(-1)?.path ?? '', /after=opaque%2Bcursor%2F%3D/)
  t.regex(second.words, /Order 90 March 1, 2026 Awaiting shipment/)
  t.regex(second.words, /Newest orders/)

  const order = await visit(`${orders}&order=101`)
  t.regex(order.words, /Pickup at Harbour &lt;shop&gt; .*At the counter In two hours Ring twice/)
  t.regex(order.words, /\$25 Gift Certificate, \$25\.00: sent by email to friend@example\.com/)
  t.regex(order.words, /This order has more in it than this page shows\. View the full order at the store/)
  t.regex(order.words, /Ship to Ada Winter 1 Kiln Lane Columbus, Ohio 43004 United States/)
  t.regex(order.html, /<dt>Colour<\/dt>\s*<dd>Blue</)
  t.regex(order.html, /href="[^"]*\/products\/mug\/">Mug &lt;large&gt;</)
  t.regex(order.words, /Shipped on March 3, 2026 with UPS, Ground\. Track package 1Z9/)
  t.regex(order.html, /href="https:\/\/track\.example\/\?n=1Z9" target="_blank" rel="noopener noreferrer/)
  t.regex(order.words, /Shipped on March 4, 2026 with Other\. Tracking number: X2/)
  t.notRegex(order.html, /javascript:/)
  t.regex(order.html, /href="https:\/\/files\.example\/p\.pdf"/)
  t.regex(
    order.words,
    /Subtotal \$45\.00 Coupon SPRING −\$4\.50 Shipping \$5\.00 Gift wrapping \$2\.00 Ohio tax \$1\.10 Total \$48\.60 Tax is included/,
  )
  t.regex(order.html, /<del class="storebridge-price__was">\$34\.00</)
  t.regex(order.html, /Please ring &lt;b&gt;twice/)

  front.asked.length = 0
  for (const [id, isAsked] of [
    ['102', true],
    ['1e3', false],
    ['../logout', false],
    ['99999999999999', false],
  ] as const) {
    const none = await visit(`${orders}&order=${encodeURIComponent(id)}`)
    t.is(none.status, 404, id)
    t.regex(none.words, /This order was not found in your account/)
    t.is(
      front.asked.some(({ path }) => path.endsWith(`/${id}`)),
      isAsked,
    )
  }
  front.respond = ({ path }) => (path.includes('/orders') ? refusal(503, 'upstream_failed') : undefined)
  const away = await visit(orders)
  t.is(away.status, 503)
  t.notRegex(away.words, /not ordered anything/)
  t.is(await wordpress.debugLog(), '')
})

test('orders of the store are listed by ten, each open to its customer alone', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit } = await startSpecimenShop(t)
  await visit(orders, { ...login, 'fields.email': 'cleo@example.com' })
  const first = await visit(orders)
  t.is(first.html.match(/class="storebridge-order-card__name"/g)?.length, 10)
  const older = /href="([^"]*)" rel="next">Older/.exec(first.html)?.[1]?.replaceAll('&#038;', '&') ?? ''
  const second = await visit(older)
  t.is(second.html.match(/class="storebridge-order-card__name"/g)?.length, 2)
  t.notRegex(second.words, /Older orders/)
  const [, number = ''] = /order=(\d+)"/.exec(second.html) ?? []
  const own = await visit(`${orders}&order=${number}`)
  t.is(own.status, 200)
  t.regex(own.words, /Ship to Cleo Hartmann 12 Harbour Lane .*Shipped on .* with Northern Parcel, Ground\./)
  const others = await visit(`${orders}&order=900`)
  t.is(others.status, 404)
  t.notRegex(others.words, /Harbour/)
  t.is(await wordpress.debugLog(), '')
})

test('a guest finds an order by number and e-mail address, on that answer alone', async (t) => {
  t.timeout(180_000)
  const front = await startFront(t, lookUp)
  const pages = { find: '[storebridge_order_lookup]' }
  const { wordpress, visit, sidecar } = await startSpecimenShop(t, { sidecarUrl: front.url, pages })
  front.target = sidecar.url
  const ask = (orderId: string, email = 'ada@example.com', path = lookup) =>
    visit(path, { action: 'order-lookup', 'fields.orderId': orderId, 'fields.email': email })

  const form = await visit(lookup)
  t.is(form.status, 200)
  const wrong = await ask('12a', 'ada')
  t.is(wrong.status, 422)
  t.regex(wrong.html, /<a href="#storebridge-order-lookup-email">/)
  t.is((await ask('12a')).status, 422)
  t.is(front.asked.length, 0)

  const one = await ask('101', 'eve@example.com')
  const two = await ask('7')
  t.deepEqual([one.status, two.status], [404, 404])
  const refused = /No order was found with this number and email address\./
  t.regex(one.words, refused)
  t.regex(two.words, refused)
  const own = await ask('300')
  t.is(own.status, 401)
  t.regex(own.words, /This order belongs to an account\./)
  t.regex(own.html, /href="[^"]*account=login[^"]*redirectTo=[^"]*orders"/)
  const often = await ask('400')
  t.deepEqual([often.status, often.headers.get('retry-after')], [429, '540'])
  t.regex(often.words, /Please wait 9 minutes/)

  for (const path of [lookup, '/find/']) {
    const order = await ask(' #101', 'ada@example.com', path)
    t.is(order.status, 200)
    t.regex(order.headers.get('cache-control') ?? '', /no-store/)
    t.regex(order.words, /Order 101 .*Ship to Ada Winter/)
    t.notRegex((await visit(path)).words, /Order 101/)
  }
  const foreign = await visit(
    lookup,
    { action: 'order-lookup', 'fields.orderId': '101', 'fields.email': 'ada@example.com' },
    { Origin: 'https://elsewhere.example' },
  )
  t.is(foreign.status, 403)
  t.notRegex(foreign.words, /Kiln/)
  t.is(await wordpress.debugLog(), '')
})

test('orders are accessible, and fit a phone', async (t) => {
  t.timeout(180_000)
  const front = await startFront(t, found)
  const { sidecar, wordpress } = await startSpecimenShop(t, { sidecarUrl: front.url })
  front.target = sidecar.url
  const { page } = await startBrowser(t, { baseURL: wordpress.url, viewport: { width: 320, height: 800 } })
  await page.goto(orders)
  await page.getByLabel('Email address').fill('ada@example.com')
  await page.getByLabel('Password').fill('Teapot-2026')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Order 101' }).waitFor()
  for (const path of [orders, `${orders}&order=101`, `${orders}&order=7`, lookup]) {
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page })
      .include('.storebridge')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    t.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
      path,
    )
    const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
    t.true(overflow <= 0, `${path} is ${overflow}px too wide`)
  }
})
