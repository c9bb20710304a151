import test, { type ExecutionContext } from 'ava'
import { ask, mintToken } from '../../helpers/ask-bigcommerce.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'
import type { FaultInput } from './faults.ts'

const query = 'query Names { site { settings { storeName } } }'
const healthy = { site: { settings: { storeName: 'Specimens' } } }

async function start(t: ExecutionContext, rule: FaultInput) {
  const store = await startBigCommerce(t, { catalog })
  const token = await mintToken(store)
  store.fault(rule)
  return { store, token, post: (signal?: AbortSignal) => post(store, token, signal) }
}

const post = (store: BigCommerce, token: string, signal?: AbortSignal) =>
  fetch(store.graphqlUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
    signal: signal ?? null,
  })

async function isHealthyAgain(t: ExecutionContext, store: BigCommerce, token: string) {
  t.deepEqual((await ask(store, { query }, { token })).data, healthy)
}

test('a throttled request is told in JSON how long to wait, once', async (t) => {
  const { store, token, post } = await start(t, { kind: 'status', status: 429, retryAfter: 7 })
  const answer = await post()
  t.is(answer.status, 429)
  t.is(answer.headers.get('Retry-After'), '7')
  t.deepEqual(await answer.json(), { errors: [{ message: 'Too many requests' }] })
  t.is(store.log().at(-1)?.fault, 'status')
  await isHealthyAgain(t, store, token)
})

test('a throttled request may tell what is left of the quota, as the management API does', async (t) => {
  const rate = { left: 0, resetMs: 12_000, retryAfter: 20 }
  const { post } = await start(t, { kind: 'status', status: 429, body: 'html', rate })
  const { headers } = await post()
  t.is(headers.get('X-Rate-Limit-Requests-Left'), '0')
  t.is(headers.get('X-Rate-Limit-Time-Reset-Ms'), '12000')
  t.is(headers.get('X-Retry-After'), '20')
  t.regex(headers.get('Content-Type') ?? '', /^text\/html/)
})

test('a gateway answers in HTML', async (t) => {
  const { post } = await start(t, { kind: 'status', status: 503, body: 'html' })
  const answer = await post()
  t.is(answer.status, 503)
  t.regex(answer.headers.get('Content-Type') ?? '', /^text\/html/)
})

test('a slow answer comes in the end', async (t) => {
  const { post } = await start(t, { kind: 'latency', ms: 60 })
  const begun = performance.now()
  t.is((await post()).status, 200)
  t.true(performance.now() - begun >= 59)
})

test('a dropped connection answers nothing', async (t) => {
  const { store, token, post } = await start(t, { kind: 'drop' })
  await t.throwsAsync(post())
  t.like(store.log().at(-1), { status: 0, fault: 'drop' })
  await isHealthyAgain(t, store, token)
})

test('half an answer breaks off', async (t) => {
  const { store, token, post } = await start(t, { kind: 'half_answer' })
  const answer = await post()
  t.is(answer.status, 200)
  await t.throwsAsync(answer.text())
  await isHealthyAgain(t, store, token)
})

test('an answer may stop in the middle and never end', async (t) => {
  const { store, token, post } = await start(t, { kind: 'stalled_answer' })
  const patience = new AbortController()
  const reader = (await post(patience.signal)).body?.getReader()
  t.false((await reader?.read())?.done)
  const rest = t.throwsAsync(reader?.read() ?? Promise.resolve(), { name: 'AbortError' })
  setTimeout(() => patience.abort(), 50)
  await rest
  await isHealthyAgain(t, store, token)
})

test('a store that does not listen refuses connections, until it does again', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const token = await mintToken(store)
  await store.close()
  // A connection kept alive ends first; only a new one is refused.
  await t.throwsAsync(post(store, token))
  const refused = await t.throwsAsync(post(store, token))
  t.like(refused?.cause, { code: 'ECONNREFUSED' })
  await store.reopen()
  await isHealthyAgain(t, store, token)
})

test('an answer of the wrong shape is JSON of something else', async (t) => {
  const { post } = await start(t, { kind: 'wrong_shape' })
  t.deepEqual(await (await post()).json(), { data: { site: 'unexpected', cart: [1, 2, 3] } })
})

test('a black hole never answers', async (t) => {
  const { store, token, post } = await start(t, { kind: 'black_hole' })
  await t.throwsAsync(post(AbortSignal.timeout(150)))
  await isHealthyAgain(t, store, token)
})

test('a fault happens as often as it should', async (t) => {
  const { store, post } = await start(t, { kind: 'status', status: 500, times: 2 })
  const statuses = [(await post()).status, (await post()).status, (await post()).status]
  t.deepEqual(statuses, [500, 500, 200])
  store.fault({ kind: 'status', status: 500, times: null })
  for (const _ of [1, 2, 3]) t.is((await post()).status, 500)
  store.clearFaults()
  t.is((await post()).status, 200)
})

const matching = test.macro({
  exec: async (t: ExecutionContext, match: object, expected: number) => {
    const { post } = await start(t, { kind: 'status', status: 500, match })
    t.is((await post()).status, expected)
  },
  title: (about = '') => `a fault is chosen ${about}`,
})

test('by the name of the operation', matching, { operation: '^Names$' }, 500)
test('by a field of the operation', matching, { operation: 'site.settings' }, 500)
test('by the path', matching, { path: '/graphql$' }, 500)
test('not for another operation', matching, { operation: 'Cart' }, 200)
test('not for another path', matching, { path: '^/rest' }, 200)
test('by both, or not at all', matching, { path: '/graphql', operation: 'Cart' }, 200)
