import test, { type ExecutionContext } from 'ava'
import { createCache, type Loaded } from '../../../sidecar/cache/cache.ts'
import { createRedis } from '../../../sidecar/cache/redis.ts'
import { createShared } from '../../../sidecar/cache/shared.ts'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startForwarder } from '../../helpers/forwarder.ts'
import { testWithRedis as shared, startRedis } from '../../helpers/redis.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const ages = { freshSeconds: 60, staleSeconds: 240, keepSeconds: 3600 }

const wanted = (...keys: string[]) => keys.map((key) => ({ key, ages }))

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('it never came to be')
}

type Options = {
  storeHash?: string
  version?: string
  now?: () => number
  value?: (key: string) => Loaded<unknown>
  timeoutMs?: number
}

/** One sidecar's cache, and what it loaded itself. */
async function startCache(t: ExecutionContext, url: string, options: Options = {}) {
  const {
    storeHash = 'abc',
    version = '1',
    now = Date.now,
    // As long as no test is about Redis being slow: the machine may be.
    timeoutMs = 3000,
    value = (key) => ({ value: key, tags: [key] }),
  } = options
  const states: boolean[] = []
  const redis = createRedis({ url, onState: (isUp) => states.push(isUp), timeoutMs })
  const cache = createCache({
    maxBytes: 1e6,
    maxEntries: 1000,
    now,
    shared: createShared({ redis, storeHash, version, now }),
  })
  t.teardown(cache.close)
  const loaded: string[] = []
  const load = async (keys: string[]) => {
    loaded.push(...keys)
    return new Map(keys.map((key) => [key, value(key)]))
  }
  const read = async (...keys: string[]) =>
    (await cache.wrapMany<unknown>(wanted(...keys), load)).map((one) => (one.ok ? one.value : one.error))
  await until(() => states.length > 0)
  return { cache, loaded, load, read, states, redis }
}

async function holdsSomething(url: string): Promise<boolean> {
  const redis = createRedis({ url, onState: () => {} })
  await until(async () => (await redis.attempt((open) => open.ping())) !== undefined)
  const keys = await redis.attempt((open) => open.keys('*:entry:*'))
  redis.close()
  return (keys?.length ?? 0) > 0
}

/** Writing to Redis is waited for by nobody, so a test must. */
const written = async (redis: ReturnType<typeof createRedis>, count: number) =>
  until(async () => {
    const keys = await redis.attempt((open) => open.keys('*:entry:*'))
    return (keys?.length ?? 0) >= count
  })

shared('what one sidecar has loaded, another need not load', async (t) => {
  const { url } = await startRedis(t)
  const product = { id: 1, name: 'Ceramic mug “夕凪”', price: { value: 12.5 }, images: [null, 'a.png'] }
  const value = () => ({ value: product, tags: ['product:1'] })
  const one = await startCache(t, url, { value })
  const other = await startCache(t, url, { value })
  await one.read('a')
  await written(one.redis, 1)
  t.deepEqual(await other.read('a', 'b'), [product, product])
  t.deepEqual(other.loaded, ['b'])
})

shared('what one forgets is forgotten by all, and the rest stays', async (t) => {
  const { url } = await startRedis(t)
  let price = 10
  const value = (key: string) => ({ value: `${key} at ${price}`, tags: [key] })
  const [one, other, late] = [
    await startCache(t, url, { value }),
    await startCache(t, url, { value }),
    await startCache(t, url, { value }),
  ]
  await one.read('a', 'b')
  await written(one.redis, 2)
  await other.read('a', 'b')
  price = 20
  one.cache.forget(['a'])
  await until(() => other.cache.stats().entries === 1)
  t.deepEqual(await other.read('a', 'b'), ['a at 20', 'b at 10'])
  t.deepEqual(other.loaded, ['a'])
  t.deepEqual(await late.read('b'), ['b at 10'], 'who held nothing of it yet finds what is left')
})

shared(
  'what one renews, all show once more and then load anew; what one clears is gone from all',
  async (t) => {
    const { url } = await startRedis(t)
    let price = 10
    const value = (key: string) => ({ value: price, tags: [key] })
    const [one, other] = [await startCache(t, url, { value }), await startCache(t, url, { value })]
    await one.read('a')
    await written(one.redis, 1)
    await other.read('a')
    price = 20
    one.cache.renew(['a'])
    await until(async () => (await other.read('a'))[0] === 20)
    t.deepEqual(other.loaded, ['a'])
    price = 30
    other.cache.clear()
    await until(() => one.cache.stats().entries === 0)
    t.deepEqual(await one.read('a'), [30])
  },
)

shared('what a sidecar forgets and renews as it stops is still told', async (t) => {
  const { url } = await startRedis(t)
  const [one, other] = [await startCache(t, url), await startCache(t, url)]
  await one.read('a', 'b')
  await written(one.redis, 2)
  await other.read('a', 'b')
  one.cache.forget(['a'])
  one.cache.renew(['b'])
  one.cache.close()
  await until(() => other.cache.stats().entries === 1)
  await until(async () => {
    await other.read('b')
    return other.loaded.includes('b')
  })
  t.deepEqual(other.loaded, ['b'])
})

shared('a load begun before something was forgotten is not shared either', async (t) => {
  const { url } = await startRedis(t)
  const [one, other] = [await startCache(t, url), await startCache(t, url)]
  const slow = Promise.withResolvers<void>()
  const started = Promise.withResolvers<void>()
  const reading = one.cache.wrapMany(wanted('a'), async () => {
    started.resolve()
    await slow.promise
    return new Map([['a', { value: 'old', tags: ['product:1'] }]])
  })
  await started.promise
  other.cache.forget(['product:1'])
  await until(async () => ((await one.redis.attempt((open) => open.keys('*:forget:*')))?.length ?? 0) > 0)
  slow.resolve()
  t.deepEqual(await reading, [{ ok: true, value: 'old' }])
  await written(one.redis, 1)
  t.deepEqual(await other.read('a'), ['a'])
  t.deepEqual(other.loaded, ['a'])
})

shared('a message that was never heard leaves nothing wrong in what is shared', async (t) => {
  const { url } = await startRedis(t)
  const [one, other] = [await startCache(t, url), await startCache(t, url)]
  await one.read('a')
  await written(one.redis, 1)
  // As if the message had been lost: the mark is made, nobody is told.
  await one.redis.attempt((open) => open.set('{storebridge:abc}:forget:a', String(Date.now() * 1000 + 1e6)))
  await other.read('a')
  t.deepEqual(other.loaded, ['a'])
})

shared('stores and versions keep apart', async (t) => {
  const { url } = await startRedis(t)
  const one = await startCache(t, url)
  await one.read('a')
  await written(one.redis, 1)
  for (const options of [{ storeHash: 'xyz' }, { version: '2' }]) {
    const other = await startCache(t, url, options)
    await other.read('a')
    t.deepEqual(other.loaded, ['a'])
  }
})

shared('what the far side fails to give is taken from what is shared, however old', async (t) => {
  const { url } = await startRedis(t)
  const one = await startCache(t, url)
  await one.read('a')
  await written(one.redis, 1)
  const later = () => Date.now() + 600_000
  const fresh = await startCache(t, url, { now: later, value: () => ({ error: new Error('down') }) })
  t.deepEqual(await fresh.read('a'), ['a'])
  t.deepEqual(fresh.loaded, ['a'])
})

shared(
  'killed and started again, Redis is missed by nobody; each change of its state is told once',
  async (t) => {
    t.timeout(60_000)
    const redis = await startRedis(t)
    let price = 10
    const value = (key: string) => ({ value: price, tags: [key] })
    const [one, other] = [
      await startCache(t, redis.url, { value }),
      await startCache(t, redis.url, { value }),
    ]
    await one.read('a')
    await written(one.redis, 1)
    await other.read('a')
    await redis.kill()
    const started = performance.now()
    for (let index = 0; index < 50; index++) t.deepEqual(await one.read(`cold${index}`, 'a'), [10, 10])
    t.true(performance.now() - started < 1000, 'nobody waits for what is not there')
    price = 20
    one.cache.forget(['a'])
    t.deepEqual(await one.read('a'), [20])
    await redis.start()
    await until(() => one.states.length === 3 && other.states.length === 3)
    t.deepEqual(one.states, [true, false, true])
    await until(async () => (await other.read('a'))[0] === 20)
    t.pass('it holds nothing that was forgotten meanwhile, though nobody could tell it')
  },
)

shared('what was forgotten out of Redis’s reach is told to it before it is believed again', async (t) => {
  const redis = await startRedis(t)
  const way = await startForwarder(t, redis.url)
  const [one, other] = [await startCache(t, way.url.replace('http', 'redis')), await startCache(t, redis.url)]
  await one.read('a', 'b')
  await written(one.redis, 2)
  await way.close()
  one.cache.forget(['a'])
  await way.open()
  await until(() => one.states.length === 3)
  one.loaded.length = 0
  await one.read('a', 'b')
  t.deepEqual(one.loaded, ['a'])
  await other.read('b')
  t.deepEqual(other.loaded, [])
})

shared('a Redis that hangs costs a reader a few tenths of a second at most, and soon nothing', async (t) => {
  t.timeout(60_000)
  const redis = await startRedis(t)
  const one = await startCache(t, redis.url, { timeoutMs: 100 })
  redis.hold()
  t.teardown(redis.letGo)
  const waits: number[] = []
  for (let index = 0; index < 20; index++) {
    const started = performance.now()
    t.deepEqual(await one.read(`cold${index}`), [`cold${index}`])
    waits.push(performance.now() - started)
  }
  t.true(Math.max(...waits) < 1500, `at worst ${Math.max(...waits)} ms`)
  t.true(waits.filter((ms) => ms > 80).length <= 4, waits.map(Math.round).join(' '))
  t.deepEqual(one.states, [true, false])
})

test('with a Redis that was never there a sidecar works by itself, and says so once', async (t) => {
  const { cache, read, loaded, states } = await startCache(t, 'redis://127.0.0.1:9')
  t.deepEqual(await read('a', 'b'), ['a', 'b'])
  cache.forget(['a'])
  await read('a', 'b')
  t.deepEqual(loaded, ['a', 'b', 'a'])
  await new Promise((resolve) => setTimeout(resolve, 400))
  t.deepEqual(states, [false])
})

shared('a page that one sidecar has shown, its twin shows without asking BigCommerce', async (t) => {
  const { url } = await startRedis(t)
  const store = await startBigCommerce(t)
  const env = { REDIS_URL: url }
  const lines: string[] = []
  const onLog = (line: string) => lines.push(line)
  const [one, twin] = [
    await startSidecar(t, store, { env, onLog }),
    await startSidecar(t, store, { env, onLog }),
  ]
  await until(() => lines.filter((line) => /shared cache is in use/.test(line)).length === 2)
  const path = `/v1/catalog/products/${demo.simple}`
  const first = await one.call('GET', path)
  await until(() => holdsSomething(url))
  store.clearLog()
  const second = await twin.call('GET', path)
  t.is(second.status, 200)
  t.deepEqual(second.body, first.body)
  t.deepEqual(store.log(), [])
})

test('a shared cache that is out of reach is logged in one line, without its password', async (t) => {
  const store = await startBigCommerce(t)
  const lines: string[] = []
  const env = { REDIS_URL: 'redis://:the-password-of-this-test@127.0.0.1:9' }
  const sidecar = await startSidecar(t, store, { env, onLog: (line) => lines.push(line) })
  t.is((await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)).status, 200)
  await until(() => lines.some((line) => /out of reach/.test(line)))
  await new Promise((resolve) => setTimeout(resolve, 500))
  t.is(lines.filter((line) => /shared cache/.test(line)).length, 1)
  t.notRegex(lines.join(), /the-password/)
})
