import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { world } from '../customer/world.ts'

test('the link to the hosted checkout is minted at the click, in one mutation, and opens once', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const { session } = await sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
  })
  store.clearLog()
  const answer = await sidecar.call('POST', '/v1/checkout/redirect', { session: session ?? '' })
  t.is(answer.status, 200)
  t.is(answer.headers.get('Cache-Control'), 'no-store')
  t.deepEqual(
    store.log().map(({ operationName }) => operationName),
    ['CreateCartRedirectUrls'],
  )
  t.true(answer.body.url.startsWith(store.url))
  const opened = await fetch(answer.body.url, { redirect: 'manual' })
  t.true(opened.status < 400, String(opened.status))
  t.is((await fetch(answer.body.url, { redirect: 'manual' })).status, 410)
})

test('an empty cart has no checkout, and BigCommerce is not asked', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const answer = await sidecar.call('POST', '/v1/checkout/redirect')
  t.deepEqual([answer.status, answer.body.error.code], [409, 'empty_cart'])
  t.deepEqual(store.log(), [])
})

test('a cart the store no longer has is told as empty, and the session is dropped', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { now: store.now })
  const { session } = await sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
  })
  store.advanceClock(31 * 86_400_000)
  const answer = await sidecar.call('POST', '/v1/checkout/redirect', { session: session ?? '' })
  t.deepEqual([answer.status, answer.body.error.code, answer.session], [409, 'empty_cart', 'clear'])
})

async function withCart(t: ExecutionContext, { isSignedIn = false } = {}) {
  const shop = await world(t)
  const signedIn = isSignedIn ? await shop.session() : ''
  const made = await shop.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
    session: signedIn,
  })
  shop.store.clearLog()
  const ask = (road: string, body?: object) =>
    shop.call('POST', `/v1/checkout/${road}`, { session: made.session ?? '', body })
  return { ...shop, ask, cartId: made.body.cart.id as string }
}

const making = { match: { operation: 'CreateCartRedirectUrls' } }
const isMaking = (name: string): boolean => name === 'CreateCartRedirectUrls'

for (const fault of [
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, retryAfter: 0 },
  { kind: 'drop' },
  { kind: 'half_answer' },
  { kind: 'black_hole' },
] as const) {
  test(`a link whose making fails once (${JSON.stringify(fault)}) is made again, and the shopper hears nothing of it`, async (t) => {
    const { store, ask, operations } = await withCart(t)
    store.fault({ ...fault, ...making })
    const answer = await ask('redirect')
    t.is(answer.status, 200, JSON.stringify(answer.body))
    t.is(operations().filter(isMaking).length, 2)
    t.true((await fetch(answer.body.url, { redirect: 'manual' })).status < 400)
  })
}

test('a link that cannot be made twice is told, with the cart kept', async (t) => {
  const { store, ask, operations, opened, cartId } = await withCart(t)
  store.fault({ kind: 'status', status: 503, times: null, ...making })
  const answer = await ask('redirect')
  t.deepEqual([answer.status, answer.body.error.code], [502, 'upstream_failed'])
  t.is(operations().filter(isMaking).length, 2)
  t.is(answer.session, null)
  store.clearFaults()
  t.is((await opened((await ask('redirect')).session))?.cartId, cartId)
})

test('a refusal is no failure: it is asked for once', async (t) => {
  const { store, ask, operations } = await withCart(t)
  store.fault({ kind: 'status', status: 400, ...making })
  t.is((await ask('redirect')).status, 502)
  t.is(operations().filter(isMaking).length, 1)
})

test('the link for a frame is of the same cart, signs in who is signed in, and says that it is embedded', async (t) => {
  for (const isSignedIn of [false, true]) {
    const { store, ask, operations } = await withCart(t, { isSignedIn })
    const { status, body, headers } = await ask('embedded')
    t.deepEqual([status, headers.get('Cache-Control')], [200, 'no-store'])
    t.deepEqual(operations(), ['CreateCartRedirectUrls'])
    t.true(body.url.startsWith(store.url))
    t.is(isSignedIn, new URL(body.url).pathname.includes('session-sync'))
    if (!isSignedIn) t.is(new URL(body.url).searchParams.get('embedded'), '1')
  }
})

test('a frame without a cart has no link', async (t) => {
  const { call } = await world(t)
  const { status, body } = await call('POST', '/v1/checkout/embedded')
  t.deepEqual([status, body.error.code], [409, 'empty_cart'])
})
