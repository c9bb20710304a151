import test from 'ava'
import { createTokens } from '../../../sidecar/bigcommerce/tokens.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const hour = 3_600_000
const mints = (store: { log: () => { path: string }[] }) =>
  store.log().filter(({ path }) => path.endsWith('/api-token-private')).length

test('one token with both scopes serves every call until its last quarter, then a new one takes over', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { now: store.now, isWarm: false })
  const read = () => sidecar.call('GET', '/v1/status')
  const scopes = (await read()).body.checks.filter(({ id }: { id: string }) => id.startsWith('scope_'))
  t.true(scopes.every(({ ok }: { ok: boolean }) => ok))
  t.is(mints(store), 1)
  store.advanceClock(17 * hour)
  await read()
  t.is(mints(store), 1)
  store.advanceClock(2 * hour)
  await read()
  t.is(mints(store), 2)
})

test('a renewal that fails leaves the old token in service', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { now: store.now, isWarm: false })
  await sidecar.call('GET', '/v1/status')
  store.advanceClock(20 * hour)
  store.fault({ kind: 'status', status: 500, match: { path: 'api-token-private' }, times: null })
  const { body } = await sidecar.call('GET', '/v1/status')
  t.like(body.store, { name: 'Fern & Flint' })
})

test('many calls without a token wait for one mint', async (t) => {
  let minted = 0
  const send = async () => {
    minted++
    await new Promise((resolve) => setTimeout(resolve, 20))
    return { status: 200, headers: {}, body: '{"data":{"token":"t"},"meta":{}}' }
  }
  const tokens = createTokens({ send, apiUrl: '', storeHash: 'x', channelId: 1, accessToken: 'x' })
  const operation = { correlationId: 'x', clientAddress: '', locale: 'en', deadline: Date.now() + 1000 }
  const got = await Promise.all(Array.from({ length: 50 }, () => tokens.get(operation)))
  t.is(minted, 1)
  t.deepEqual(new Set(got), new Set(['t']))
})

test('a mint is given its own time, however little the first who asks for it has', async (t) => {
  const patience: number[] = []
  const send = async (_: unknown, { deadline }: { deadline: number }) => {
    patience.push(deadline - Date.now())
    await new Promise((resolve) => setTimeout(resolve, 50))
    return { status: 200, headers: {}, body: '{"data":{"token":"t"},"meta":{}}' }
  }
  const tokens = createTokens({ send, apiUrl: '', storeHash: 'x', channelId: 1, accessToken: 'x' })
  const operation = { correlationId: 'x', clientAddress: '', locale: 'en' }
  const hasty = tokens.get({ ...operation, deadline: Date.now() + 5 })
  const patient = tokens.get({ ...operation, deadline: Date.now() + 30_000 })
  await t.throwsAsync(hasty, { message: /no time left/ })
  t.is(await patient, 't')
  t.is(patience.length, 1)
  t.true((patience[0] ?? 0) > 3000, String(patience[0]))
})

for (const [status, words] of [
  [401, /BIGCOMMERCE_ACCESS_TOKEN/],
  [403, /store_storefront_api/],
  [404, /BIGCOMMERCE_STORE_HASH/],
  [422, /BIGCOMMERCE_CHANNEL_ID/],
] as const) {
  test(`a mint refused with ${status} says which setting to look at`, async (t) => {
    const store = await startBigCommerce(t)
    const sidecar = await startSidecar(t, store, { isWarm: false })
    store.fault({ kind: 'status', status, match: { path: 'api-token-private' }, times: null })
    const { body } = await sidecar.call('GET', '/v1/status')
    t.like(body.checks[0], { id: 'access_token', ok: false })
    t.regex(body.checks[0].message, words)
  })
}
