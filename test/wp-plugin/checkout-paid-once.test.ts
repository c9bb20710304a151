import test from 'ava'
import { refusal } from '../helpers/front.ts'
import { ids } from '../helpers/specimen-catalog.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'
import { card, startToldCheckout } from '../helpers/told-checkout.ts'

const at = (step: string) => `/checkout/?step=${step}`
const returnPage = /\/checkout\/\?storebridge_order=return$/

test('a payment that is open, taken or perhaps taken is not offered again, on no step and by no road', async (t) => {
  t.timeout(180_000)
  const { wordpress, front, state, visit } = await startToldCheckout(t)
  state.billing = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Winter', countryCode: 'US' }
  state.isShippingNeeded = false
  state.order = 215
  state.methods = [card]
  state.paying = { state: 'open', reference: 'a-reference' }
  t.regex((await visit(at('payment'))).words, /Pay with.*Pay on the store’s page/)

  for (const known of ['pending', 'paid']) {
    state.paying = { state: known, reference: 'a-reference' }
    for (const step of ['payment', 'review', 'address', '']) {
      const { status, headers } = await visit(at(step))
      t.is(status, 303, `${known}, ${step}`)
      t.regex(headers.get('location') ?? '', returnPage)
    }
  }

  state.paying = { state: 'duplicate', reference: 'a-reference' }
  const twice = await visit(at('payment'))
  t.regex(
    twice.words,
    /may have been charged already\. Please do not pay again.*Reference for support: a-reference/,
  )
  t.notRegex(twice.html, /value="checkout(-pay)?"/)

  const respond = front.respond
  front.respond = (asked) =>
    asked.path === '/v1/checkout/redirect' ? refusal(409, 'payment_pending') : respond(asked)
  state.paying = { state: 'pending', reference: 'a-reference' }
  const hosted = await visit(at('payment'), { action: 'checkout' })
  t.regex(hosted.headers.get('location') ?? '', returnPage, 'the button of a page from before')
  t.is(await wordpress.debugLog(), '')
})

test('words of the shop’s own logic, guesses, an order that was called off, and the count of another cart', async (t) => {
  t.timeout(180_000)
  const { wordpress, front, state, visit } = await startToldCheckout(t)
  await visit('/products/mug/', { action: 'add', product: '101', quantity: '2' })
  state.prefill = { notices: ['From Monday on we are <b>away</b>.'] }
  t.regex((await visit(at('address'))).html, /<p>From Monday on we are &lt;b&gt;away&lt;\/b&gt;\.<\/p>/)

  state.billing = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Winter', countryCode: 'US' }
  state.isShippingNeeded = false
  state.order = 215
  const certificate = {
    id: 'bigcommerce.gift_certificate',
    kind: 'gift_certificate',
    name: '',
    instruments: [],
  }
  state.methods = [card, certificate]
  state.payment = refusal(429, 'too_many_attempts')
  const guessed = {
    'storebridge-pay-code': 'stripe.card|sealed-visa',
    'storebridge-pay-certificate': certificate.id,
  }
  for (const [field, method] of Object.entries(guessed)) {
    const tried = await visit(at('payment'), {
      action: 'checkout-pay',
      method,
      verification: '000',
      certificate: 'X',
    })
    t.is(tried.status, 429)
    t.truthy(tried.headers.get('retry-after'))
    t.regex(tried.words, /Nothing was sent, and you have not been charged\..*Too many attempts\. Please wait/)
    t.regex(tried.html, new RegExp(`id="${field}"[^>]*aria-invalid="true"`))
  }

  const back = '/checkout/?storebridge_order=return'
  const found = { orderId: 215, order: null, isCartOpen: false, reference: null }
  const counts = ({ headers }: { headers: Headers }) =>
    headers.getSetCookie().filter((line) => line.startsWith('storebridge_cart_count='))
  state.found = { ...found, state: 'placed', hasCart: true }
  t.deepEqual(counts(await visit(back)), [], 'there is another cart, and its count stays')
  state.found = { ...found, state: 'closed', hasCart: true, isCartOpen: true }
  const off = await visit(back)
  t.regex(off.words, /Your order was not accepted.*Order 215.*Back to the checkout.*Continue shopping/)
  t.notRegex(off.words, /Thank you|Check again/)
  t.deepEqual(counts(off), [])
  state.found = { ...found, state: 'placed', hasCart: false }
  t.is(counts(await visit(back)).length, 1)

  const respond = front.respond
  front.respond = (asked) =>
    asked.path === '/v1/cart/items' ? refusal(409, 'payment_pending') : respond(asked)
  const added = await visit('/products/mug/', { action: 'add', product: '101', quantity: '1' })
  t.is(added.status, 409)
  t.regex(added.words, /A payment for this cart is in progress/)
  const endless = refusal(409, 'payment_pending', { details: { advice: 'empty_cart', providerCode: null } })
  front.respond = (asked) => (asked.path === '/v1/cart/items' ? endless : respond(asked))
  const held = await visit('/products/mug/', { action: 'add', product: '101', quantity: '1' })
  t.regex(held.words, /has had no result so far\. To start a new cart, remove the items from this one/)
  t.is(await wordpress.debugLog(), '')
})

test('downloads alone go through the steps by plain forms, without one for shipping', async (t) => {
  t.timeout(180_000)
  const { store, wordpress, visit } = await startSpecimenShop(t, {
    constants: { STOREBRIDGE_CHECKOUT_ROAD: 'headless' },
  })
  await visit('/products/pattern/', { action: 'add', product: String(ids.pattern), quantity: '1' })
  const first = await visit('/checkout/')
  t.regex(first.html, /aria-current="step">Your address</)
  t.notRegex(first.words, /Ship to/)
  const billed = await visit(at('address'), {
    action: 'checkout-address',
    'fields.email': 'guest@example.com',
    'fields.firstName': 'Gus',
    'fields.lastName': 'Guest',
    'fields.address1': '2 Glaze Row',
    'fields.city': 'Columbus',
    'fields.country': 'US',
    'fields.state': 'Ohio',
    'fields.postalCode': '43004',
  })
  t.is(billed.status, 303, billed.words)
  const review = await visit(billed.headers.get('location') ?? '')
  t.regex(review.html, /aria-current="step">Review your order</)
  t.notRegex(review.words, /Ship to/)
  const made = await visit(at('review'), { action: 'checkout-complete' })
  t.is(made.headers.get('location'), '/checkout/?step=payment')
  const paid = await visit(at('payment'), {
    action: 'checkout-pay',
    method: 'bigcommerce.gift_certificate',
    certificate: 'GIFT-HUNDREDS',
  })
  t.regex(paid.headers.get('location') ?? '', returnPage)
  t.regex((await visit('/checkout/?storebridge_order=return')).words, /Thank you for your order/)
  t.is(store.paymentsFor(store.orders()[0]?.number ?? 0), 1)
  t.is(await wordpress.debugLog(), '')
})
