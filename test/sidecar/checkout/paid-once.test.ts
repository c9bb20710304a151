import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { address, billing, type Caller, createCaller, readyToPay, savedCard } from '../../helpers/checkout.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'
import { until } from '../../helpers/until.ts'

const roads = ['redirect', 'embedded'] as const

async function start(t: ExecutionContext, now = Date.now) {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { now })
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  const made = await readyToPay(ben)
  const links = () => store.log().filter(({ operationName }) => operationName === 'CreateCartRedirectUrls')
  return { store, sidecar, ben, ...made, card: await savedCard(ben, '1111'), links }
}

const pay = (caller: Caller, body: unknown) => caller.call('POST', '/v1/checkout/payments', body)

const refusalOf = async (caller: Caller, road: string) => {
  const { status, body } = await caller.call('POST', `/v1/checkout/${road}`)
  return [status, body.error?.code, body.error?.details?.advice, body.error?.details?.reference]
}

test('while a payment is open the store’s page is no way to pay again, and the checkout says why', async (t) => {
  const { store, sidecar, ben, order, reference, card, links } = await start(t)
  store.paymentFault({ kind: 'lands_later' })
  const paying = pay(ben.at(sidecar), card)
  await until(() => store.paymentsUnderWay() === 1)
  for (const road of roads)
    t.deepEqual(await refusalOf(ben, road), [409, 'payment_pending', 'do_not_repeat', reference])
  t.deepEqual((await ben.call('GET', '/v1/checkout')).body.checkout.payment, { state: 'pending', reference })
  t.deepEqual(links(), [])
  store.landPayments()
  t.is((await paying).body.state, 'paid')
  t.is((await ben.call('GET', '/v1/checkout/payments')).body.state, 'paid')
  t.deepEqual((await refusalOf(ben, 'redirect')).slice(0, 2), [409, 'empty_cart'])
  t.is(store.paymentsFor(order.id), 1)
})

test('nothing is added to a cart while it is being paid for, since it would go with it', async (t) => {
  const { store, sidecar, ben, order, card } = await start(t)
  const add = () => ben.call('POST', '/v1/cart/items', { productId: demo.simple, quantity: 1 })
  store.paymentFault({ kind: 'lands_later' })
  const paying = pay(ben.at(sidecar), card)
  await until(() => store.paymentsUnderWay() === 1)
  const refused = await add()
  t.deepEqual([refused.status, refused.body.error.code], [409, 'payment_pending'])
  store.landPayments()
  t.is((await paying).body.state, 'paid')
  t.is(store.orders().find(({ number }) => number === order.id)?.lines.length, 1)
  t.like(await add(), { status: 200, body: { cart: { totalQuantity: 1 } } })
  t.like((await ben.call('GET', '/v1/checkout/return')).body, { state: 'placed', hasCart: true })
})

test('nor is the cart changed or emptied meanwhile, which would take along what is known of the payment', async (t) => {
  const { store, sidecar, ben, order, card } = await start(t)
  store.paymentFault({ kind: 'lands_later' })
  const paying = pay(ben.at(sidecar), card)
  await until(() => store.paymentsUnderWay() === 1)
  const { items } = (await ben.call('GET', '/v1/cart')).body.cart
  const line = `/v1/cart/items/${items[0].id}`
  for (const answer of [
    await ben.call('PATCH', line, { quantity: 3 }),
    await ben.call('DELETE', line),
    await ben.call('DELETE', '/v1/cart'),
    await ben.call('POST', `${line}/save-for-later`, {}),
  ])
    t.deepEqual([answer.status, answer.body.error?.code], [409, 'payment_pending'])
  t.false(store.log().some(({ operationName }) => /Wishlist/.test(operationName ?? '')))
  store.landPayments()
  t.is((await paying).body.state, 'paid')
  t.is(store.paymentsFor(order.id), 1)
})

test('a payment that never ends holds the cart; after a day it may be emptied, and whoever is refused is told so', async (t) => {
  let nowMs = Date.now()
  const { store, ben, order, reference, card } = await start(t, () => nowMs)
  store.paymentFault({ kind: 'pending', staysIncomplete: true })
  t.is((await pay(ben, card)).body.state, 'pending')
  const { items } = (await ben.call('GET', '/v1/cart')).body.cart
  const writes: [string, string, object?][] = [
    ['POST', '/v1/cart/items', { productId: demo.simple, quantity: 1 }],
    ['POST', '/v1/cart/coupons', { code: 'SPRING10' }],
    ['DELETE', '/v1/cart/coupons/SPRING10'],
    ['POST', '/v1/cart/gift-certificates', { code: 'GIFT-TWELVE' }],
    ['PUT', '/v1/cart/message', { message: 'Ring twice' }],
    ['PUT', `/v1/cart/items/${items[0].id}/gift-wrapping`, { wrappingId: null }],
    ['POST', '/v1/checkout/redirect'],
  ]
  const refusals = async (advice: string) => {
    for (const write of writes) {
      const { status, body } = await ben.call(...write)
      t.deepEqual([status, body.error?.code], [409, 'payment_pending'], write.join(' '))
      t.deepEqual(body.error.details, { advice, providerCode: null, reference })
    }
  }
  await refusals('do_not_repeat')
  t.is((await ben.call('DELETE', '/v1/cart')).status, 409)
  nowMs += 25 * 3_600_000
  await refusals('empty_cart')
  t.is((await ben.call('DELETE', '/v1/cart')).status, 200)
  const { order: next } = await readyToPay(ben)
  t.is((await pay(ben, await savedCard(ben, '1111'))).body.state, 'paid')
  t.deepEqual([store.paymentsFor(order.id), store.paymentsFor(next.id)], [0, 1])
})

test('an order that was called off with its payment open gives way to the next, which is paid on the site', async (t) => {
  const { store, sidecar, ben, order, card } = await start(t)
  store.paymentFault({ kind: 'pending', staysIncomplete: true })
  t.is((await pay(ben, card)).body.state, 'pending')
  store.setOrderStatus(store.orders()[0] ?? t.fail(), 'DECLINED')
  const refused = await pay(ben, card)
  t.deepEqual(
    [refused.body.error.code, refused.body.error.details.advice],
    ['payment_order_closed', 'start_over'],
  )
  const { body } = await ben.call('POST', '/v1/checkout/complete')
  t.is(body.state, 'open')
  t.not(body.order.id, order.id)
  const elsewhere = createCaller(sidecar)
  await elsewhere.call('POST', '/v1/customer/login', { email: 'ben@example.com', password: 'Teapot-2026' })
  t.deepEqual((await elsewhere.call('GET', '/v1/checkout/payments')).body.order, body.order)
  t.is((await pay(elsewhere, await savedCard(elsewhere, '1111'))).body.state, 'paid')
  t.deepEqual([store.paymentsFor(order.id), store.paymentsFor(body.order.id)], [0, 1])
})

test('a duplicate is paid by no other road, not after a reload either', async (t) => {
  const { store, ben, reference, card, links } = await start(t)
  store.paymentFault({ kind: 'refuse', code: 30105 })
  t.is((await pay(ben, card)).body.error.code, 'payment_duplicate')
  for (const road of roads)
    t.deepEqual(await refusalOf(ben, road), [402, 'payment_duplicate', 'do_not_repeat', reference])
  t.deepEqual((await ben.call('GET', '/v1/checkout')).body.checkout.payment, {
    state: 'duplicate',
    reference,
  })
  t.deepEqual(links(), [])
})

test('who signs in elsewhere, where nothing is known of the payment, cannot pay again either', async (t) => {
  const { store, sidecar, ben, reference, card } = await start(t)
  store.paymentFault({ kind: 'lands_later' })
  void pay(ben, card).catch(() => undefined)
  await until(() => store.paymentsUnderWay() === 1)
  const other = createCaller(sidecar)
  const { body } = await other.call('POST', '/v1/customer/login', {
    email: 'ben@example.com',
    password: 'Teapot-2026',
  })
  t.truthy(body.cart?.id, JSON.stringify(body))
  const refused = await refusalOf(other, 'redirect')
  t.deepEqual(refused, [409, 'payment_pending', 'do_not_repeat', reference])
})

test('an order that waits for its payment may be paid on the store’s page; its payment is told as open', async (t) => {
  const { ben, reference } = await start(t)
  t.deepEqual((await ben.call('GET', '/v1/checkout')).body.checkout.payment, { state: 'open', reference })
  for (const road of roads) t.is((await ben.call('POST', `/v1/checkout/${road}`)).status, 200)
})

test('only a cart that was taken to the steps costs a look at its payment', async (t) => {
  const store = await startBigCommerce(t)
  const guest = createCaller(await startSidecar(t, store))
  const asked = async () => {
    store.clearLog()
    t.is((await guest.call('POST', '/v1/checkout/redirect')).status, 200)
    return store.log().map(({ operationName }) => operationName)
  }
  await guest.call('POST', '/v1/cart/items', { productId: demo.simple, quantity: 1 })
  t.deepEqual(await asked(), ['CreateCartRedirectUrls'])
  await guest.call('PUT', '/v1/cart/currency', { currencyCode: 'EUR' })
  t.deepEqual(await asked(), ['CreateCartRedirectUrls'])
  t.is((await guest.call('GET', '/v1/checkout')).body.checkout.payment, null)
  await guest.call('PUT', '/v1/checkout/billing-address', { address: { ...address, email: billing.email } })
  t.deepEqual(await asked(), ['PaymentLedger', 'CreateCartRedirectUrls'])
})
