import { randomBytes, randomUUID } from 'node:crypto'
import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { caller, startSidecar } from '../../helpers/sidecar.ts'

const minute = 60_000

test('a request signed with the live key is answered', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  t.is((await sidecar.call('GET', '/v1/cart')).status, 200)
})

test('a request with no signature, or one of another key, is refused and asks nothing of BigCommerce', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const unsigned = await fetch(`${sidecar.url}/v1/cart`)
  t.is(unsigned.status, 401)
  const forged = await sidecar.call('GET', '/v1/status', { key: randomBytes(32).toString('hex') })
  t.is(forged.status, 401)
  t.is(forged.body.error.code, 'unauthorized')
  t.deepEqual(store.log(), [])
})

test('what was signed cannot be changed on the way', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const changed = [
    { headers: { 'X-Storebridge-Shopper-Address': '203.0.113.9' } },
    { headers: { 'X-Storebridge-Session': 'another' } },
    { headers: { 'X-Storebridge-Locale': 'fr' } },
    { headers: { 'X-Correlation-Id': randomUUID() } },
    { headers: { 'X-Storebridge-Timestamp': String(Math.floor(Date.now() / 1000) - 1) } },
  ]
  for (const call of changed) t.is((await sidecar.call('GET', '/v1/cart', call)).status, 401)
})

test('a request made twice is refused the second time', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const nonce = randomUUID()
  t.is((await sidecar.call('GET', '/v1/cart', { nonce })).status, 200)
  const replayed = await sidecar.call('GET', '/v1/cart', { nonce })
  t.is(replayed.status, 401)
  t.is(replayed.body.error.code, 'replayed_request')
})

test('a request signed more than five minutes ago, or ahead, is stale, and hears the time', async (t) => {
  const now = Date.UTC(2026, 5, 1)
  const sidecar = await startSidecar(t, await startBigCommerce(t), { now: () => now })
  for (const [minutes, status] of [
    [-6, 401],
    [6, 401],
    [-4, 200],
    [4, 200],
  ] as const) {
    const timestamp = (now + minutes * minute) / 1000
    const answer = await sidecar.call('GET', '/v1/cart', { timestamp })
    t.is(answer.status, status, `${minutes} minutes`)
    if (status === 401) t.deepEqual(answer.body.error.details, { serverTime: now / 1000 })
  }
})

test('while a key is being changed both the new and the old one are accepted', async (t) => {
  const previous = randomBytes(32).toString('hex')
  const sidecar = await startSidecar(t, await startBigCommerce(t), {
    env: { STOREBRIDGE_KEY_PREVIOUS: previous },
  })
  t.is((await sidecar.call('GET', '/v1/cart')).status, 200)
  t.is((await caller(sidecar.url, previous)('GET', '/v1/cart')).status, 200)
})

test('a body that is not JSON, or far too large, is refused in words', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const large = await sidecar.call('POST', '/v1/catalog/lookup', { body: { filler: 'x'.repeat(300_000) } })
  t.is(large.status, 413)
  const empty = await sidecar.call('POST', '/v1/catalog/lookup', { body: {} })
  t.is(empty.status, 422)
  t.is(empty.body.error.details[0].field, 'queries')
})

test('the caller’s correlation id comes back; what is no UUID is replaced by one', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const id = randomUUID()
  t.is((await sidecar.call('GET', '/v1/cart', { correlationId: id })).headers.get('X-Correlation-Id'), id)
  const made = await sidecar.call('GET', '/v1/cart', { correlationId: 'rubbish' })
  t.regex(made.headers.get('X-Correlation-Id') ?? '', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})

test('an address that does not exist answers 404, a method that does not 405, both in the one shape', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const missing = await sidecar.call('GET', '/v1/nothing')
  t.deepEqual([missing.status, missing.body.error.code], [404, 'not_found'])
  const wrong = await sidecar.call('PUT', '/v1/cart')
  t.deepEqual([wrong.status, wrong.body.error.code], [405, 'method_not_allowed'])
})

test('the probes answer anybody', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  for (const probe of ['/livez', '/readyz']) t.is((await fetch(`${sidecar.url}${probe}`)).status, 200)
})
