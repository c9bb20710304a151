import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startRedis, testWithRedis } from '../../helpers/redis.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { until } from '../../helpers/until.ts'

const mug = { queries: { one: { kind: 'collection', source: 'featured', limit: 3 } } }

test('the status tells how full the cache is; what is dropped is asked of BigCommerce again', async (t) => {
  const store = await startBigCommerce(t)
  const { call } = await startSidecar(t, store)
  const look = () => call('POST', '/v1/catalog/lookup', { body: mug })
  const asked = () => store.log().filter(({ operationName }) => operationName === 'Lookup').length
  await look()
  await look()
  t.is(asked(), 1)
  const { cache } = (await call('GET', '/v1/status')).body
  t.true(cache.entries >= 1 && cache.bytes > 0 && cache.hits >= 1)
  t.like(cache, { maxBytes: 256 * 1024 * 1024, isShared: null, upstream: 'closed' })

  const dropped = await call('POST', '/v1/cache/drop', { body: {} })
  t.is(dropped.status, 200)
  t.is(dropped.headers.get('cache-control'), 'no-store')
  t.true(dropped.body.dropped >= cache.entries)
  await look()
  t.is(asked(), 2)
})

test('nothing is dropped while BigCommerce is away, for it is all there is to sell from', async (t) => {
  const store = await startBigCommerce(t)
  const { call } = await startSidecar(t, store)
  await call('POST', '/v1/catalog/lookup', { body: mug })
  await store.close()
  for (let index = 0; index < 6; index++)
    await call('POST', '/v1/catalog/lookup', {
      body: { queries: { one: { kind: 'product', sku: `NONE-${index}` } } },
    })
  const refused = await call('POST', '/v1/cache/drop', { body: {} })
  t.is(refused.status, 409)
  t.is(refused.body.error.code, 'conflict')
  t.true((await call('POST', '/v1/catalog/lookup', { body: mug })).body.results.one.ok)
})

test('only the plugin may drop it', async (t) => {
  const { url } = await startSidecar(t, await startBigCommerce(t))
  t.is((await fetch(`${url}/v1/cache/drop`, { method: 'POST' })).status, 401)
})

testWithRedis('what one sidecar drops, the others drop as well', async (t) => {
  const store = await startBigCommerce(t)
  const redis = await startRedis(t)
  const env = { REDIS_URL: redis.url }
  const one = await startSidecar(t, store, { env })
  const two = await startSidecar(t, store, { env })
  await two.call('POST', '/v1/catalog/lookup', { body: mug })
  const held = async () => (await two.call('GET', '/v1/status')).body.cache
  await until(async () => (await held()).isShared === true)
  t.true((await held()).entries > 0)
  const before = (await held()).misses
  await one.call('POST', '/v1/cache/drop', { body: {} })
  await until(async () => {
    await two.call('POST', '/v1/catalog/lookup', { body: mug })
    return (await held()).misses > before
  })
  t.pass()
})
