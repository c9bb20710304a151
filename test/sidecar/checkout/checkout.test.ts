import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

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
