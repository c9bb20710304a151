import type { ExecutionContext } from 'ava'
import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { createCaller, readyToPay } from '../../helpers/checkout.ts'
import { buyer } from '../../helpers/pay.ts'
import { startRedis, testWithRedis } from '../../helpers/redis.ts'
import { cookieOf, visit } from '../../helpers/visit-checkout.ts'
import { ada } from '../customer/world.ts'
import { startHookedTo } from '../webhooks/world.ts'

const withoutOrders = ['store_storefront_api']

type Start = { scopes?: string[]; env?: Record<string, string> }

async function start(t: ExecutionContext, { scopes, env }: Start = {}) {
  const store = await startBigCommerce(t, { hookRetryScale: 0, ...(scopes && { accountScopes: scopes }) })
  const sidecar = await startHookedTo(t, store, env)
  return { store, ...sidecar, ...shopping(store, sidecar) }
}

type Sidecar = Awaited<ReturnType<typeof startHookedTo>>

function shopping(store: Awaited<ReturnType<typeof startBigCommerce>>, { call, services }: Sidecar) {
  const fill = async (session = '') => {
    const body = { productId: demo.simple, quantity: 1 }
    return (await call('POST', '/v1/cart/items', { body, session })).session ?? ''
  }
  const leave = async (session: string) => {
    const { body, session: left } = await call('POST', '/v1/checkout/redirect', { session })
    return { url: body.url as string, session: left ?? '' }
  }
  const order = async (url: string) => {
    const cookie = cookieOf(await visit(url))
    await visit(`${store.url}/checkout-site/checkout`, cookie, buyer)
    return store.orders().at(-1)?.number ?? 0
  }
  return {
    fill,
    leave,
    order,
    /** From the cart to the order, and the session with which they left the site. */
    buy: async (signedIn = '') => {
      const left = await leave(await fill(signedIn))
      return { session: left.session, number: await order(left.url) }
    },
    signIn: async () => (await call('POST', '/v1/customer/login', { body: ada })).session ?? '',
    back: (session: string, query = '') => call('GET', `/v1/checkout/return${query}`, { session }),
    opened: async (token: string | null) => (await services.seal.open(token ?? ''))?.session,
  }
}

test('who comes back with an order is shown it, and their cart is gone', async (t) => {
  const { buy, back, opened } = await start(t)
  const { session, number } = await buy()
  const answer = await back(session)
  t.like(answer, { status: 200, body: { state: 'placed', orderId: number, isCartOpen: false } })
  t.is(answer.headers.get('Cache-Control'), 'no-store')
  t.like(answer.body.order, { id: number, billingAddress: { email: buyer.email } })
  t.truthy(answer.body.order.total.formatted)
  const after = await opened(answer.session)
  t.deepEqual([after?.cartId, after?.leftAt], [undefined, undefined])
  t.like(after?.order, { id: number, isPlaced: true })
})

test('the page may be loaded anew, and the order stands though another cart was begun', async (t) => {
  const { buy, back, fill, leave, opened } = await start(t)
  const { session, number } = await buy()
  const once = (await back(session)).session ?? ''
  t.like((await back(once)).body, { state: 'placed', orderId: number })
  const next = await fill(once)
  const again = await back(next)
  t.like(again.body, { state: 'placed', orderId: number })
  t.truthy((await opened(again.session ?? next))?.cartId)
  const left = await leave(next)
  t.like((await back(left.session)).body, { state: 'waiting', isCartOpen: true, order: null })
})

test('who was never at the checkout is told so, and BigCommerce is not asked', async (t) => {
  const { store, back } = await start(t)
  store.clearLog()
  t.deepEqual((await back('')).body, {
    state: 'none',
    orderId: null,
    order: null,
    isCartOpen: null,
    reference: null,
    hasCart: false,
  })
  t.false(store.log().some(({ path }) => /graphql|orders/.test(path)))
})

test('a webhook tells which order a cart became: nothing else is needed', async (t) => {
  const { store, register, next, buy, back } = await start(t, {
    scopes: [...withoutOrders, 'store_cart_read_only', 'store_v2_products', 'store_v2_information'],
  })
  await register()
  const told = next('a cart has become an order')
  const { session, number } = await buy()
  t.is((await told).orderId, number)
  t.like((await back(session)).body, { state: 'placed', orderId: number, order: { id: number } })
  t.deepEqual(
    store.log().filter(({ path }) => path.includes('/v2/orders')),
    [],
  )
})

test('a channel’s own webhook names the cart otherwise, and is understood too', async (t) => {
  const { store, register, next, buy, back } = await start(t, { scopes: withoutOrders })
  const { session, number } = await buy()
  await register()
  const cartId = store.orders().at(-1)?.cartId ?? ''
  const told = next('a cart has become an order')
  await store.sendWebhook({
    scope: `store/channel/${store.options.channelId}/cart/converted`,
    data: { cart_id: cartId, orderId: number },
  })
  await told
  t.like((await back(session)).body, { state: 'placed', orderId: number })
})

test('another channel’s order, a webhook without an order and odd ones are passed over', async (t) => {
  const { store, register, buy, back } = await start(t, { scopes: withoutOrders })
  const { session } = await buy()
  await register()
  const id = store.orders().at(-1)?.cartId ?? ''
  const odd: [string, Record<string, string | number | object>][] = [
    ['store/channel/77/cart/converted', { cart_id: id, orderId: 1 }],
    ['store/cart/converted', { id }],
    ['store/cart/converted', { id, orderId: 'x' }],
    ['store/cart/converted', { id: { a: 1 }, orderId: 900 }],
    ['store/cart/updated', { id, orderId: 900 }],
  ]
  for (const [scope, data] of odd) await store.sendWebhook({ scope, data: { type: 'cart', ...data } })
  await store.settled()
  t.true(store.deliveries().every(({ status }) => status === 200))
  t.like((await back(session)).body, { state: 'waiting', orderId: null, isCartOpen: false })
})

test('a webhook that tells a wrong order shows nobody that order', async (t) => {
  const { store, register, next, buy, back } = await start(t, { scopes: withoutOrders })
  const { session } = await buy()
  await register()
  const told = next('a cart has become an order')
  await store.sendWebhook({
    scope: 'store/cart/converted',
    data: { type: 'cart', id: store.orders().at(-1)?.cartId ?? '', orderId: 900 },
  })
  await told
  t.like((await back(session)).body, { state: 'placed', order: null })
})

test('without webhook and scope a guest waits, and a customer is shown what they have ordered since', async (t) => {
  const { buy, back, signIn } = await start(t, { scopes: withoutOrders })
  const guest = await buy()
  t.like((await back(guest.session)).body, { state: 'waiting', order: null, isCartOpen: false })
  const customer = await buy(await signIn())
  t.like((await back(customer.session)).body, { state: 'placed', orderId: customer.number })
})

test('a customer whose cart is still there has ordered nothing, whatever they have ordered before', async (t) => {
  const { buy, back, signIn, fill, leave } = await start(t, { scopes: withoutOrders })
  const first = await buy(await signIn())
  const placed = (await back(first.session)).session ?? ''
  const left = await leave(await fill(placed))
  t.like((await back(left.session)).body, { state: 'waiting', isCartOpen: true, orderId: null })
})

test('the number a frame tells opens the order together with the session’s cart, and no other order', async (t) => {
  const { buy, back } = await start(t, { scopes: withoutOrders })
  const one = await buy()
  const other = await buy()
  t.like((await back(one.session, `?orderId=${other.number}`)).body, { state: 'waiting', order: null })
  t.like((await back(one.session, '?orderId=900')).body, { state: 'waiting', order: null })
  t.like((await back(one.session, `?orderId=${one.number}`)).body, { state: 'placed', orderId: one.number })
  t.is((await back(one.session, '?orderId=x')).status, 422)
})

test('a number in the address takes no cart from a customer who has ordered before', async (t) => {
  const { back, signIn, fill, leave, opened } = await start(t)
  const left = await leave(await fill(await signIn()))
  const answer = await back(left.session, '?orderId=900')
  t.like(answer.body, { state: 'waiting', isCartOpen: true, orderId: null })
  t.truthy((await opened(answer.session ?? left.session))?.cartId)
})

test('an order whose payment has not come is waited for', async (t) => {
  const { store, fill, leave, back, opened } = await start(t)
  const left = await leave(await fill())
  const cart = store.cart((await opened(left.session))?.cartId ?? '')
  if (cart === undefined) return t.fail('no cart')
  store.beginOrder(cart, { address: buyer, customerId: undefined, shelf: store.shelf })
  t.like((await back(left.session)).body, { state: 'waiting', isCartOpen: true })
})

test('an outage of BigCommerce takes away no order that is known', async (t) => {
  const { store, buy, back } = await start(t)
  const { session, number } = await buy()
  store.fault({ kind: 'status', status: 400, match: { operation: '^Order$' }, times: null })
  t.like((await back(session)).body, { state: 'placed', orderId: number, order: null })
})

test('the checkout asked for again with a cart that was ordered leads to the order', async (t) => {
  const { call, buy, back } = await start(t)
  const { session, number } = await buy()
  const again = await call('POST', '/v1/checkout/redirect', { session })
  t.is(again.body.error.code, 'empty_cart')
  t.like((await back(again.session ?? '')).body, { state: 'placed', orderId: number })
})

test('what was bought at once is shown too, and the cart beside it stays', async (t) => {
  const { call, fill, order, back, opened } = await start(t)
  const session = await fill()
  const body = { productId: demo.simple, quantity: 1 }
  const now = await call('POST', '/v1/cart/buy-now', { body, session })
  const left = now.session ?? ''
  t.like((await back(left)).body, { state: 'waiting', isCartOpen: true })
  const number = await order(now.body.url)
  const answer = await back(left)
  t.like(answer.body, { state: 'placed', orderId: number })
  const [before, after] = [await opened(session), await opened(answer.session)]
  t.is(after?.cartId, before?.cartId)
  t.is(after?.asides, undefined)
})

function setStatus(store: BigCommerce, number: number, status: 'DECLINED' | 'CANCELLED'): void {
  const order = store.orders().find((one) => one.number === number)
  if (order === undefined) throw new Error(`There is no order ${number}`)
  store.setOrderStatus(order, status)
}

test('an order that was declined or called off is not thanked for', async (t) => {
  const { store, buy, back, fill, leave, opened } = await start(t)
  for (const status of ['DECLINED', 'CANCELLED'] as const) {
    const { session, number } = await buy()
    setStatus(store, number, status)
    const answer = await back(session)
    t.like(answer.body, { state: 'closed', orderId: number, isCartOpen: false, hasCart: false }, status)
    const after = answer.session ?? ''
    t.like((await back(after)).body, { state: 'closed', orderId: number }, 'and again')
    const left = await leave(await fill(after))
    t.like((await back(left.session)).body, { state: 'waiting', isCartOpen: true })
    t.truthy((await opened(left.session))?.cartId)
  }
})

test('an order of the site’s own that was called off is told as such, too', async (t) => {
  const { store, call, back } = await start(t)
  const guest = createCaller({ call })
  const { order } = await readyToPay(guest)
  setStatus(store, order.id, 'CANCELLED')
  t.like((await back(guest.session())).body, { state: 'closed', orderId: order.id, hasCart: true })
})

test('whether there is a cart still, or anew, is told with the order', async (t) => {
  const { call, fill, order, buy, back } = await start(t)
  const bought = await buy()
  const once = await back(bought.session)
  t.like(once.body, { state: 'placed', hasCart: false })
  t.like((await back(await fill(once.session ?? ''))).body, { state: 'placed', hasCart: true })
  const body = { productId: demo.simple, quantity: 1 }
  const now = await call('POST', '/v1/cart/buy-now', { body, session: await fill() })
  await order(now.body.url)
  t.like((await back(now.session ?? '')).body, { state: 'placed', hasCart: true })
})

test('what was bought at once in the first of two tabs is found as well', async (t) => {
  const { call, order, back } = await start(t)
  const body = { productId: demo.simple, quantity: 1 }
  const one = await call('POST', '/v1/cart/buy-now', { body })
  const two = await call('POST', '/v1/cart/buy-now', { body, session: one.session ?? '' })
  t.like((await back(two.session ?? '')).body, { state: 'waiting', isCartOpen: true })
  const number = await order(one.body.url)
  t.like((await back(two.session ?? '')).body, { state: 'placed', orderId: number })
})

test('who bought at once in vain is thanked for the order they then paid on the site', async (t) => {
  const { call, back } = await start(t)
  const now = await call('POST', '/v1/cart/buy-now', { body: { productId: demo.simple, quantity: 1 } })
  const guest = createCaller({ call }, now.session ?? '')
  const { order } = await readyToPay(guest)
  const certificate = { methodId: 'bigcommerce.gift_certificate', giftCertificateCode: 'GIFT-HUNDREDS' }
  t.is((await guest.call('POST', '/v1/checkout/payments', certificate)).body.state, 'paid')
  t.like((await back(guest.session())).body, { state: 'placed', orderId: order.id })
  const later = await call('POST', '/v1/cart/buy-now', {
    body: { productId: demo.simple, quantity: 1 },
    session: guest.session(),
  })
  const asked = createCaller({ call }, later.session ?? '')
  t.is((await asked.call('GET', '/v1/checkout/payments')).body.state, 'paid')
  t.like(
    (await back(asked.session())).body,
    { state: 'waiting' },
    'the order before is no thanks for this one',
  )
})

testWithRedis('what one sidecar is told of an order, another knows', async (t) => {
  const redis = await startRedis(t)
  const store = await startBigCommerce(t, { hookRetryScale: 0, accountScopes: withoutOrders })
  const keys = { REDIS_URL: redis.url, SESSION_KEY: Buffer.alloc(32, 7).toString('base64') }
  const one = await startHookedTo(t, store, keys)
  const other = await startHookedTo(t, store, { ...keys, STOREBRIDGE_KEY: one.env.STOREBRIDGE_KEY })
  await Promise.all(
    [one, other].map(({ lines, next }) =>
      lines.some(({ msg }) => msg === 'the shared cache is in use')
        ? undefined
        : next('the shared cache is in use'),
    ),
  )
  await one.register()
  const told = one.next('a cart has become an order')
  const { session, number } = await shopping(store, one).buy()
  await told
  t.like((await shopping(store, other).back(session)).body, { state: 'placed', orderId: number })
})
