import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

type Store = Awaited<ReturnType<typeof startBigCommerce>>
type Fault = Parameters<Store['fault']>[0]

const failures: [string, Fault, number, string][] = [
  ['5xx', { kind: 'status', status: 500, times: null }, 502, 'upstream_failed'],
  ['5xx in HTML', { kind: 'status', status: 503, body: 'html', times: null }, 502, 'upstream_failed'],
  ['429 with a long wait', { kind: 'status', status: 429, retryAfter: 60, times: null }, 503, 'busy'],
  ['429 in HTML', { kind: 'status', status: 429, body: 'html', retryAfter: 60, times: null }, 503, 'busy'],
  ['a dropped connection', { kind: 'drop', times: null }, 502, 'upstream_failed'],
  ['half an answer', { kind: 'half_answer', times: null }, 502, 'upstream_failed'],
  ['an answer of another shape', { kind: 'wrong_shape', times: null }, 502, 'upstream_changed'],
]

for (const [name, fault, status, code] of failures) {
  test(`${name} of BigCommerce has its own code, and says when to come back`, async (t) => {
    const store = await startBigCommerce(t)
    const sidecar = await startSidecar(t, store)
    store.fault({ ...fault, match: { path: 'graphql' } })
    const answer = await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)
    t.is(answer.status, status)
    t.is(answer.body.error.code, code)
    t.regex(answer.headers.get('Retry-After') ?? '', /^[1-9]\d*$/)
  })
}

test('a store that is not there is told as such', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  await store.close()
  const answer = await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)
  t.is(answer.body.error.code, 'upstream_failed')
})

test('a read that fails once is repeated; nobody notices', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  store.fault({ kind: 'status', status: 502, match: { path: 'graphql' }, times: 2 })
  t.is((await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)).status, 200)
})

test('a write is never repeated, for its answer may be all that was lost', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  store.fault({ kind: 'status', status: 502, match: { operation: 'CreateCart' }, times: null })
  const answer = await sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
  })
  t.is(answer.body.error.code, 'upstream_failed')
  t.is(store.log().filter(({ operationName }) => operationName === 'CreateCart').length, 1)
})

test('a token that could not be minted at once is asked for again, also on the way to a write', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { now: store.now })
  await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)
  store.revokeTokens()
  store.advanceClock(61_000)
  store.fault({ kind: 'status', status: 502, match: { path: 'api-token-private' }, times: 2 })
  const answer = await sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
  })
  t.is(answer.status, 200)
})

test('a token that is refused is replaced once, also for a write, and the caller never knows', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { now: store.now })
  await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)
  store.advanceClock(61_000)
  store.clearLog()
  store.fault({ kind: 'status', status: 401, match: { operation: 'CreateCart' } })
  const answer = await sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
  })
  t.is(answer.status, 200)
  const writes = store.log().filter(({ operationName }) => operationName === 'CreateCart')
  t.deepEqual(
    writes.map(({ status }) => status),
    [401, 200],
  )
  t.is(pathsOf(store).filter((path) => path === 'api-token-private').length, 1)
})

const pathsOf = (store: Store) => store.log().map(({ path }) => path.split('/').at(-1))

test('a token BigCommerce keeps refusing is reported, not minted again and again', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { now: store.now })
  store.fault({ kind: 'status', status: 401, match: { path: 'graphql' }, times: null })
  const answer = await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)
  t.is(answer.body.error.code, 'upstream_refused')
  t.deepEqual(pathsOf(store), ['graphql'])
  store.advanceClock(61_000)
  await Promise.all([demo.simple, demo.sale].map((id) => sidecar.call('GET', `/v1/catalog/products/${id}`)))
  const asked = pathsOf(store).slice(1)
  t.is(asked.filter((path) => path === 'api-token-private').length, 1, 'once a minute')
  t.is(asked.length, 5)
})

test('a wrong access token is told in words an admin can act on, without the token', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { env: { BIGCOMMERCE_ACCESS_TOKEN: 'quite-the-wrong-one' } })
  const answer = await sidecar.call('GET', '/v1/status')
  t.is(answer.status, 200)
  const [check] = answer.body.checks
  t.like(check, { id: 'access_token', ok: false })
  t.regex(check.message, /BIGCOMMERCE_ACCESS_TOKEN/)
  t.notRegex(JSON.stringify(answer.body), /quite-the-wrong-one/)
})

test('no log line of any operation holds a secret', async (t) => {
  const lines: string[] = []
  const store = await startBigCommerce(t)
  const env = { BIGCOMMERCE_TRUSTED_PROXY_SECRET: 'the-proxy-secret-of-this-test' }
  const sidecar = await startSidecar(t, store, { env, onLog: (line) => lines.push(line) })
  const added = await sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
  })
  store.fault({ kind: 'drop', times: null })
  await sidecar.call('POST', '/v1/checkout/redirect', { session: added.session ?? '' })
  await sidecar.call('GET', '/v1/cart', { key: 'another-key-another-key-another-key-' })
  t.true(lines.length > 5)
  const secrets = [...Object.entries(sidecar.env), ...Object.entries(env)].filter(([name]) =>
    /KEY|TOKEN|SECRET/.test(name),
  )
  for (const [name, value] of secrets) t.false(lines.join().includes(value), name)
  t.false(lines.join().includes(added.session ?? 'none'))
  t.notRegex(lines.join(), /Bearer|eyJ/)
})

test('a store that reckons more dearly than we do is asked in smaller parts', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const tooComplex =
    'The query is too complex as it has a complexity score of 12230 out of 10000. Please remove some elements and try again'
  store.fault({ kind: 'status', status: 400, message: tooComplex, match: { path: 'graphql' } })
  const queries = { one: { kind: 'product', id: demo.simple }, other: { kind: 'product', id: demo.sale } }
  const { body } = await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries } })
  t.true(body.results.one.ok)
  t.true(body.results.other.ok)
  t.deepEqual(
    store.log().map(({ status }) => status),
    [400, 200, 200],
  )
})

test('through an outage, what was seen before is still answered, and BigCommerce is asked a few times, not by everybody', async (t) => {
  let time = Date.now()
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { now: () => time })
  const seen = (await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)).body
  store.fault({ kind: 'status', status: 503, body: 'html', match: { path: 'graphql' }, times: null })
  store.clearLog()
  time += 3_600_000
  for (let reader = 0; reader < 30; reader++) {
    const { status, body } = await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)
    t.is(status, 200)
    t.deepEqual(body, seen)
    const unseen = await sidecar.call('GET', `/v1/catalog/products/${demo.sale + reader}`)
    t.is(unseen.body.error.code, 'upstream_failed')
  }
  t.true(store.log().length <= 8, `${store.log().length} requests`)
})
