import test from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startShop } from '../helpers/shop.ts'
import { type Fields, type Page, startSpecimenShop, visitor } from '../helpers/specimen-shop.ts'

const shirt = { action: 'add', product: '102', quantity: '1', 'options.11': '1', 'options.12': '3' }
const lineOf = ({ html }: Page) =>
  /name="storebridge\[items\]\[\d+\]\[line\]" value="([^"]+)"/.exec(html)?.[1] ?? ''
/** The fields of the form that could not be taken, as its button sends them again. */
const keptIn = ({ html }: Page): Fields =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="storebridge(\S+)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [
        name.slice(1, -1).replaceAll('][', '.'),
        value.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      ],
    ),
  )
const linkOf = ({ html }: Page, words: string) =>
  (new RegExp(`<a href="([^"]+)">${words}`).exec(html)?.[1] ?? '').replaceAll('&#038;', '&')

test('options are changed in place without a script; what cannot be had is named at its field, as it was chosen', async (t) => {
  t.timeout(240_000)
  const { wordpress, visit } = await startSpecimenShop(t)
  await visit('/products/shirt/', shirt)
  const cart = await visit('/cart/')
  t.regex(cart.words, /Size : ?S .*Colour : ?Moss|Size S Colour Moss/)
  const open = await visit(linkOf(cart, 'Change options'))
  t.is(open.headers.get('cache-control'), 'no-store, private')
  t.regex(open.html, /name="storebridge\[options\]\[11\]" value="1"[^>]*checked/)
  t.regex(open.html, /name="storebridge\[options\]\[12\]" value="3"[^>]*checked/)

  const change = { action: 'cart-options', line: lineOf(cart) }
  const missing = await visit('/cart/', { ...change, 'options.11': '2', 'options.12': '' })
  t.is(missing.status, 422)
  t.regex(missing.html, /<a href="#storebridge-change-[^"]*-option-12">Colour: please fill this in\.</)
  t.regex(missing.html, /name="storebridge\[options\]\[11\]" value="2"[^>]*checked/)
  const refused = await visit('/cart/', { ...change, 'options.11': '2', 'options.12': '4' })
  t.is(refused.status, 409)
  t.regex(refused.words, /cannot be ordered as selected|not enough left in stock/)
  t.regex(refused.html, /name="storebridge\[options\]\[12\]" value="4"[^>]*checked/)

  t.is((await visit('/cart/', { ...change, 'options.11': '2', 'options.12': '3' })).status, 303)
  const changed = await visit('/cart/')
  t.regex(changed.words, /Your options have been changed\..*Shirt.*\$33\.00/)
  t.is(changed.html.match(/class="storebridge-line"/g)?.length, 1)
  const gone = await visit('/cart/', {
    ...change,
    line: 'no-such-line',
    'options.11': '1',
    'options.12': '3',
  })
  t.is(gone.status, 409)
  t.regex(gone.words, /no longer in your cart.*Shirt/)
  t.is(await wordpress.debugLog(), '')
})

test('coupons, gift certificates and a note: taken, refused in words at their field with what was typed, and taken off; an outage keeps what was typed', async (t) => {
  t.timeout(240_000)
  const { store, wordpress, visit } = await startSpecimenShop(t)
  await visit('/products/mug/', { action: 'add', product: '101', quantity: '2' })
  const coupon = (code: string) => visit('/cart/', { action: 'cart-coupon', 'fields.code': code })
  const refusals: [string, RegExp][] = [
    ['', /Coupon code: please fill this in/],
    ['NOSUCHCODE', /is no coupon with this code/],
    ['LASTSUMMER', /coupon has expired or has been used up/],
    ['BIGSPENDER', /has not reached the minimum amount/],
  ]
  for (const [code, words] of refusals) {
    const page = await coupon(code)
    t.is(page.status, 422, code)
    t.regex(page.words, words)
    t.regex(
      page.html,
      new RegExp(`<details class="storebridge-extra" open>[\\s\\S]*?value="${code}"[^>]*aria-invalid="true"`),
    )
  }
  t.is(
    (
      await visit(
        '/cart/',
        { action: 'cart-coupon', 'fields.code': 'FIVEOFF' },
        { Origin: 'https://elsewhere.example' },
      )
    ).status,
    403,
  )
  t.notRegex((await visit('/cart/')).words, /FIVEOFF/)

  t.is((await coupon('FIVEOFF')).status, 303)
  t.regex(
    (await visit('/cart/')).words,
    /Coupon FIVEOFF has been applied\..*Coupon FIVEOFF −\$5\.00.*Total \$14\.98/,
  )
  t.is((await visit('/cart/', { action: 'cart-remove-coupon', code: 'FIVEOFF' })).status, 303)
  t.notRegex((await visit('/cart/')).words, /Coupon FIVEOFF −/)

  const certificate = (code: string) => visit('/cart/', { action: 'cart-certificate', 'fields.code': code })
  const spent = await certificate('GIFT-SPENT')
  t.is(spent.status, 422)
  t.regex(spent.words, /gift certificate/)
  t.regex(spent.html, /value="GIFT-SPENT"[^>]*aria-invalid="true"/)
  t.is((await certificate('GIFT-TWELVE')).status, 303)
  t.regex(
    (await visit('/cart/')).words,
    /Gift certificate GIFT-TWELVE −\$12\.50.*Total \$19\.98 Amount due \$7\.48/,
  )
  t.is((await visit('/cart/', { action: 'cart-remove-certificate', code: 'GIFT-TWELVE' })).status, 303)

  t.is((await visit('/cart/', { action: 'cart-note', 'fields.message': 'At the <back> door' })).status, 303)
  const number = { action: 'cart-note', 'fields.message': 'Take 4111 1111 1111 1111 12/27' }
  const card = await visit('/cart/', number)
  t.is(card.status, 422)
  t.regex(card.words, /looks like a card number, which must not be entered here/)
  t.notRegex(card.html, /4111/)
  const noted = await visit('/cart/')
  t.regex(noted.html, /<textarea[^>]*>At the &lt;back&gt; door<\/textarea>/)

  const sent: Fields[] = [
    { action: 'cart-note', 'fields.message': 'Half a page of <wishes>' },
    { action: 'update', line: lineOf(noted), quantity: '4' },
  ]
  for (const fields of sent) {
    store.fault({ kind: 'status', status: 500, times: null })
    const away = await visit('/cart/', fields)
    t.is(away.status, 503)
    t.regex(away.words, /Your cart is safe.*What you entered is kept on this page/)
    store.clearFaults()
    t.deepEqual(keptIn(away), fields)
    let back = away // The sidecar lets the store rest first.
    while (back.status !== 200) back = await visit('/cart/')
    t.is((await visit('/cart/', keptIn(away))).status, 303)
  }
  const again = await visit('/cart/')
  t.regex(again.html, /Half a page of &lt;wishes&gt;<\/textarea>/)
  t.regex(again.words, /Subtotal \(4 items\)/)
  store.fault({ kind: 'status', status: 500, times: null })
  const foreign = await visit('/cart/', sent[0], { Origin: 'https://elsewhere.example' })
  t.deepEqual(keptIn(foreign), {})
  store.clearFaults()

  for (let tries = 0; tries < 12; tries++) await coupon(`GUESS-${tries}`)
  const slowed = await coupon('GUESS-AGAIN')
  t.is(slowed.status, 429)
  t.regex(slowed.words, /Too many attempts\. Please wait/)
  t.regex(slowed.html, /value="GUESS-AGAIN"/)
  t.is(await wordpress.debugLog(), '')
})

test('several products go into the cart by one button, or none of them', async (t) => {
  t.timeout(240_000)
  const { store, wordpress, visit } = await startSpecimenShop(t, {
    pages: {
      order: '[storebridge_order_form ids="101,102,107"]\n\n[storebridge_order_form ids="101,106"]',
    },
  })
  const form = await visit('/order/')
  t.regex(form.html, /<label[^>]*for="storebridge-order-form-row-0">Quantity of Mug/)
  t.notRegex(form.html, /Quantity of Shirt/)
  const ids = [...form.html.matchAll(/ id="(storebridge-order-form[^"]*)"/g)].map(([, id]) => id)
  t.is(new Set(ids).size, ids.length)
  t.true(ids.includes('storebridge-order-form-2-row-0'))
  const rows = (mugs: string, seeds: string) => ({
    action: 'add-many',
    'items][0][product': '101',
    'items][0][quantity': mugs,
    'items][2][product': '107',
    'items][2][quantity': seeds,
  })
  t.regex((await visit('/order/', rows('', '0'))).words, /Nothing is selected yet/)
  const wrong = await visit('/order/', rows('2', '-1'))
  t.is(wrong.status, 422)
  t.regex(wrong.html, /value="-1"[^>]*aria-invalid="true"/)
  t.regex(wrong.html, /name="storebridge\[items\]\[0\]\[quantity\]" value="2"/)
  const second = await visit('/order/', { ...rows('-3', ''), form: '2' })
  t.is(second.html.match(/aria-invalid="true"/g)?.length, 1)
  t.regex(second.html, /id="storebridge-order-form-2-row-0"[^>]*value="-3"[^>]*aria-invalid="true"/)
  const refused = await visit('/order/', rows('2', '1'))
  t.is(refused.status, 422)
  t.regex(refused.words, /Quantity of [^:]+: (the minimum is 2|please choose a value from 2 to 6)/)
  t.regex((await visit('/cart/')).words, /empty/)

  store.clearLog()
  t.is((await visit('/order/', rows('2', '3'))).status, 303)
  t.is(store.log().filter(({ operationType }) => operationType === 'mutation').length, 1)
  t.regex((await visit('/cart/')).words, /Added to your cart: 5 items\./)
  const rest = await visit('/wp-json/storebridge/v1/cart/items', rows('1', ''))
  t.like(JSON.parse(rest.html), { message: 'Added to your cart: 1 item.', count: 6 })
  t.is(await wordpress.debugLog(), '')
})

/** What is told of a line whose id begins with digits alone, which PHP holds as a number. */
const seenOfDigits = `
  $_COOKIE['storebridge_seen'] = '{"12345678":["USD 2","$8.88"]}';
  $line = array( 'id' => '12345678-0000-4000-8000-000000000000', 'quantity' => 2, 'price' => '$9.99' );
  $seen = new Storebridge\\Cart\\Seen_Prices();
  $seen->look( array( 'currency' => 'USD', 'lines' => array( $line ) ) );
  echo $seen->before( $line['id'] );`

test('a price that changed since the last look is pointed out; a cart changes its currency; a guest signs in to save for later', async (t) => {
  t.timeout(240_000)
  const { wordpress, visit } = await startSpecimenShop(t)
  const added = await visit('/products/mug/', { action: 'add', product: '101', quantity: '2' })
  const first = await visit('/cart/')
  t.notRegex(first.words, /price has changed/)
  t.regex(first.headers.getSetCookie().join('\n'), /storebridge_seen=[^;]+;.*HttpOnly; SameSite=Lax/)
  // As a browser that looked when the mug cost less.
  const cookie = [...added.headers.getSetCookie(), ...first.headers.getSetCookie()]
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => /^storebridge_(session|seen)=/.test(pair))
    .join('; ')
    .replace('9.99', '8.88')
  const later = await (await fetch(`${wordpress.url}/cart/`, { headers: { cookie } })).text()
  t.regex(later, /price has changed since you last looked, from \$8\.88 to \$9\.99\./)
  t.notRegex((await visit('/cart/')).words, /price has changed/)
  t.is(await wordpress.runPhp(seenOfDigits), '$8.88')

  t.is((await visit('/cart/', { action: 'cart-currency', code: 'EUR' })).status, 303)
  t.regex((await visit('/cart/')).words, /The currency of your cart has been changed\..*€/)
  t.is((await visit('/cart/', { action: 'cart-currency', code: 'JPY' })).status, 422)

  const save = { action: 'cart-save', line: lineOf(first) }
  const asked = await visit('/cart/', save)
  t.is(asked.status, 303)
  t.regex(asked.headers.get('location') ?? '', /account=login&redirectTo=%2Fcart%2F/)
  const customer = visitor(wordpress.url)
  await customer('/account/', {
    action: 'login',
    'fields.email': 'ada@example.com',
    'fields.password': 'Teapot-2026',
  })
  await customer('/products/mug/', { action: 'add', product: '101', quantity: '1' })
  const line = lineOf(await customer('/cart/'))
  t.is((await customer('/cart/', { action: 'cart-save', line })).status, 303)
  t.regex((await customer('/cart/')).words, /moved from your cart to your wishlist\./)
  await customer('/products/mug/', { action: 'add', product: '101', quantity: '2' })
  const more = lineOf(await customer('/cart/'))
  t.is((await customer('/cart/', { action: 'cart-save', line: more })).status, 303)
  t.regex((await customer('/cart/')).words, /to your wishlist, which keeps no quantity, typed text or/)
  t.is(await wordpress.debugLog(), '')
})

test('what can be wrapped is wrapped, with a message; a button buys at once and leaves the cart as it is', async (t) => {
  t.timeout(240_000)
  const { store, wordpress } = await startShop(t, {
    pages: { wrap: `[storebridge_product id="${demo.giftWrap}" buy_now="yes"]` },
  })
  const visit = visitor(wordpress.url)
  const add = { action: 'add', product: String(demo.giftWrap), quantity: '1' }
  const page = await visit('/wrap/')
  t.regex(page.html, /value="buy-now" data-storebridge-leave>Buy now</)
  t.is((await visit('/wrap/', add)).status, 303)
  const cart = await visit('/cart/')
  const open = await visit(linkOf(cart, 'Add gift wrapping'))
  const [, wrapping = ''] = /name="storebridge\[fields\]\[wrapping\]" value="(\d+)"/.exec(open.html) ?? []
  const wrap = {
    action: 'cart-wrap',
    line: lineOf(cart),
    'fields.wrapping': wrapping,
    'fields.message': 'For you',
  }
  t.is((await visit('/cart/', wrap)).status, 303)
  t.regex(
    (await visit('/cart/')).words,
    /Your gift wrapping has been saved\..*Gift wrapping: .*For you.*Change gift wrapping/,
  )
  t.is((await visit('/cart/', { ...wrap, 'fields.wrapping': '' })).status, 303)
  t.notRegex((await visit('/cart/')).words, /Gift wrapping: /)

  const bought = await visit('/wrap/', { ...add, action: 'buy-now' })
  t.is(bought.status, 303)
  t.true(bought.headers.get('location')?.startsWith(store.url))
  t.is(bought.headers.get('referrer-policy'), 'no-referrer')
  t.regex((await visit('/cart/')).words, /Subtotal \(1 item\)/)
  const wrong = await visit('/wrap/', { ...add, action: 'buy-now', quantity: '0' })
  t.is(wrong.status, 422)
  t.regex(wrong.words, /Quantity: the minimum is 1/)
  t.is(await wordpress.debugLog(), '')
})

test('shipping and tax are estimated for a place, by a form alone; where nothing is sent is said, and what was typed stays', async (t) => {
  t.timeout(240_000)
  const { wordpress, visit } = await startSpecimenShop(t)
  await visit('/products/mug/', { action: 'add', product: '101', quantity: '2' })
  const to = (country: string, more = {}) =>
    visit('/cart/', { action: 'cart-estimate', 'fields.country': country, ...more })
  const nowhere = await to('')
  t.is(nowhere.status, 422)
  t.regex(nowhere.words, /Country: please fill this in/)
  t.is((await to('US', { 'fields.state': 'Ohio', 'fields.postalCode': '43004' })).status, 303)
  const ways = await visit('/cart/')
  t.regex(ways.words, /have been estimated for this location\..*Shipping methods/)
  t.regex(ways.html, /<option value="US"[^>]*selected/)
  const option = /name="storebridge\[option\]"[^>]*value="([^"]+)"/.exec(ways.html)?.[1] ?? ''
  t.is((await visit('/cart/', { action: 'cart-shipping', option })).status, 303)
  t.regex((await visit('/cart/')).words, /Shipping[^$]*\$\d+\.\d\d.*Total \$/)
  await to('CH')
  t.regex((await visit('/cart/')).words, /The shop does not ship to this location/)
  t.is(await wordpress.debugLog(), '')
})
