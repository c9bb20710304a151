import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { type Caller, createCaller, readyToOrder, readyToPay, savedCard } from '../../helpers/checkout.ts'
import { environment, startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'

const certificate = (giftCertificateCode: string) => ({
  methodId: 'bigcommerce.gift_certificate',
  giftCertificateCode,
})

const pay = (caller: Caller, body: unknown) => caller.call('POST', '/v1/checkout/payments', body)

test('a gift certificate pays a part, once however often it is sent, and a card the rest', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  const { order, reference } = await readyToPay(ben)
  const first = await pay(ben, certificate('GIFT-TWELVE'))
  t.deepEqual(first.body, { state: 'partly_paid', order, reference })
  t.is((await pay(ben, certificate('gift-twelve'))).body.state, 'partly_paid')
  t.is(store.paymentsFor(order.id), 1)
  const second = await pay(ben, await savedCard(ben, '1111'))
  t.deepEqual(second.body, { state: 'paid', order, reference })
  t.is(store.paymentsFor(order.id), 2)
  t.true(store.paymentAttempts().every(({ correlationId }) => correlationId === reference))
})

test('a guest pays with a gift certificate that covers all', async (t) => {
  const store = await startBigCommerce(t)
  const guest = createCaller(await startSidecar(t, store))
  const { order } = await readyToPay(guest)
  t.is((await pay(guest, certificate('GIFT-NONE'))).body.error.code, 'payment_details_refused')
  t.is((await pay(guest, certificate('GIFT-HUNDREDS'))).body.state, 'paid')
  t.is(store.paymentsFor(order.id), 1)
  t.is((await guest.call('GET', '/v1/checkout')).body.placed.state, 'paid')
})

test('a certificate sent twice at once, by two sidecars, pays once', async (t) => {
  const store = await startBigCommerce(t)
  const env = environment(store)
  const [one, other] = [await startSidecar(t, store, { env }), await startSidecar(t, store, { env })]
  const caller = createCaller(one)
  const { order } = await readyToPay(caller)
  store.fault({ kind: 'latency', ms: 200, match: { path: '/payments/stores/' } })
  const both = [caller.at(one), caller.at(other)].map((each) => pay(each, certificate('GIFT-TWELVE')))
  t.deepEqual(
    (await Promise.all(both)).map(({ body }) => body.state),
    ['partly_paid', 'partly_paid'],
  )
  t.is(store.paymentsFor(order.id), 1)
})

test('a part whose answer was lost is found to be paid', async (t) => {
  const store = await startBigCommerce(t)
  const guest = createCaller(await startSidecar(t, store))
  const { order } = await readyToPay(guest)
  store.paymentFault({ kind: 'answer_lost' })
  t.is((await pay(guest, certificate('GIFT-TWELVE'))).body.state, 'partly_paid')
  t.is((await pay(guest, certificate('GIFT-HUNDREDS'))).body.state, 'paid')
  t.is(store.paymentsFor(order.id), 2)
})

test('a payment the provider calls pending stays so, is not sent again, and is paid when it lands', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  const { order } = await readyToPay(ben)
  store.paymentFault({ kind: 'pending' })
  const card = await savedCard(ben, '1111')
  t.is((await pay(ben, card)).body.state, 'pending')
  t.is((await ben.call('GET', '/v1/checkout/payments')).body.state, 'pending')
  const again = pay(ben, card)
  store.landPayments()
  t.is((await again).body.state, 'paid')
  t.is(store.paymentsFor(order.id), 1)
})

test('turned away for the pace of all, a payment waits its turn and is taken once', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  const { order } = await readyToPay(ben)
  store.fault({ kind: 'status', status: 429, retryAfter: 1, match: { path: '/payments/stores/' } })
  t.is((await pay(ben, await savedCard(ben, '1111'))).body.state, 'paid')
  t.is(store.paymentsFor(order.id), 1)
})

test('turned away for long, it says that nothing was sent, and can be tried again', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  const { order } = await readyToPay(ben)
  const card = await savedCard(ben, '1111')
  store.fault({ kind: 'status', status: 429, retryAfter: 60, match: { path: '/payments/stores/' } })
  const busy = await pay(ben, card)
  t.deepEqual([busy.status, busy.body.error.code], [503, 'busy'])
  t.is((await pay(ben, card)).body.state, 'paid')
  t.is(store.paymentsFor(order.id), 1)
})

test('a cart that costs more than was agreed is not paid for until it was looked at again', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  await readyToPay(ben)
  const card = await savedCard(ben, '1111')
  const [line] = (await ben.call('GET', '/v1/cart')).body.cart.items
  await ben.call('PATCH', `/v1/cart/items/${line.id}`, { quantity: 3 })
  await ben.call('GET', '/v1/checkout')
  const refused = await pay(ben, card)
  t.deepEqual([refused.status, refused.body.error.code], [409, 'order_changed'], JSON.stringify(refused.body))
  t.is(store.paymentAttempts().length, 0)
  const again = await ben.call('POST', '/v1/checkout/complete')
  const paid = await pay(ben, card)
  t.deepEqual([paid.body.state, paid.body.order], ['paid', again.body.order])
})

test('what certificates cover wholly is placed with its completion', async (t) => {
  const store = await startBigCommerce(t)
  const guest = createCaller(await startSidecar(t, store))
  await readyToOrder(guest)
  const applied = await guest.call('POST', '/v1/cart/gift-certificates', { code: 'GIFT-HUNDREDS' })
  t.is(applied.status, 200, JSON.stringify(applied.body))
  const { body } = await guest.call('POST', '/v1/checkout/complete')
  t.is(body.state, 'paid')
})

test('the ways to pay are those of the shopper; saved ones come as handles that only they can open', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const kinds = async (caller: Caller): Promise<string[]> => {
    await readyToOrder(caller)
    const { body } = await caller.call('GET', '/v1/checkout/payment-methods')
    t.true(body.outstanding.value > 0)
    const tokens = [101, 102, 103].flatMap((id) => store.instrumentsOf(id).map(({ token }) => token))
    t.false(tokens.some((token) => JSON.stringify(body).includes(token)))
    return body.methods.map(({ kind }: { kind: string }) => kind)
  }
  t.deepEqual(await kinds(createCaller(sidecar)), ['hosted', 'gift_certificate'])
  const cleo = createCaller(sidecar, await signedIn(store, sidecar, 'cleo@example.com'))
  t.deepEqual(await kinds(cleo), ['hosted', 'store_credit', 'gift_certificate'])
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  t.deepEqual(await kinds(ben), ['stored_card', 'hosted', 'stored_paypal', 'gift_certificate'])
  await cleo.call('POST', '/v1/checkout/complete')
  t.regex((await pay(cleo, { methodId: 'bigcommerce.store_credit' })).body.state, /^(partly_)?paid$/)
})

test('the rest of an order is paid once, though two sidecars are told to, and the cart is gone', async (t) => {
  const store = await startBigCommerce(t)
  const env = environment(store)
  const [one, other] = [await startSidecar(t, store, { env }), await startSidecar(t, store, { env })]
  const ben = createCaller(one, await signedIn(store, one, 'ben@example.com'))
  const { order } = await readyToPay(ben)
  await pay(ben, certificate('GIFT-TWELVE'))
  const card = await savedCard(ben, '1111')
  store.fault({ kind: 'latency', ms: 200, match: { path: '/payments/stores/' } })
  const answers = await Promise.all([ben.at(one), ben.at(other)].map((each) => pay(each, card)))
  t.deepEqual(
    answers.map(({ body }) => body.state),
    ['paid', 'paid'],
  )
  t.is(store.paymentsFor(order.id), 2)
})

test('what is left to pay of an order is told as the store writes it, in the store’s currencies', async (t) => {
  const store = await startBigCommerce(t)
  const guest = createCaller(await startSidecar(t, store))
  const { order } = await readyToPay(guest)
  const left = async () => (await guest.call('GET', '/v1/checkout/payment-methods')).body.outstanding
  const whole = await left()
  await pay(guest, certificate('GIFT-TWELVE'))
  const cents = Math.round(whole.value * 100) - 1250
  const value = cents / 100
  t.deepEqual(await left(), { value, currencyCode: 'USD', formatted: `$${value.toFixed(2)}` })
  store.fault({ kind: 'status', status: 500, times: null, match: { path: '/payments/access_tokens' } })
  t.is(await left(), null)
  store.clearFaults()
  t.is((await pay(guest, certificate('GIFT-HUNDREDS'))).body.state, 'paid')
  t.is(store.paymentsFor(order.id), 2)
})

test('certificates are guessed at no more often by paying than in the cart; a right one is taken as often as it is', async (t) => {
  const store = await startBigCommerce(t)
  const guest = createCaller(await startSidecar(t, store))
  await readyToPay(guest)
  for (let tries = 0; tries < 9; tries++)
    t.is((await pay(guest, certificate(`GUESS-${tries}`))).body.error.code, 'payment_details_refused')
  t.is((await pay(guest, certificate('GIFT-TWELVE'))).body.state, 'partly_paid')
  t.is((await pay(guest, certificate('GUESS-9'))).body.error.code, 'payment_details_refused')
  const sent = store.paymentAttempts().length
  const slowed = await pay(guest, certificate('GUESS-10'))
  t.deepEqual([slowed.status, slowed.body.error.code], [429, 'too_many_attempts'])
  t.true(Number(slowed.headers.get('Retry-After')) > 60)
  t.is((await guest.call('POST', '/v1/cart/coupons', { code: 'TENPERCENT' })).status, 429)
  t.is(store.paymentAttempts().length, sent)
})
