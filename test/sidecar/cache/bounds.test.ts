import test from 'ava'
import { createCache, type Loaded } from '../../../sidecar/cache/cache.ts'

const ages = { freshSeconds: 60, staleSeconds: 240, keepSeconds: 3600 }

const wanted = (...keys: string[]) => keys.map((key) => ({ key, ages }))

const loader = (value: (key: string) => Loaded<unknown>) => {
  const loaded: string[] = []
  const load = async (keys: string[]) => {
    loaded.push(...keys)
    return new Map(keys.map((key) => [key, value(key)]))
  }
  return { loaded, load }
}

const kilobyte = 'x'.repeat(1000)

test('what is read stays, what is not makes room', async (t) => {
  const cache = createCache({ maxBytes: 1e6, maxEntries: 100 })
  const { loaded, load } = loader((value) => ({ value }))
  await cache.wrapMany(wanted('loved'), load)
  for (let index = 0; index < 1000; index++) {
    await cache.wrapMany(wanted(`key${index}`), load)
    await cache.wrapMany(wanted('loved'), load)
  }
  t.is(loaded.filter((key) => key === 'loved').length, 1)
  t.true(cache.stats().entries <= 100)
  t.true(cache.stats().entries > 90, 'it is never emptied to make room')
  t.is(cache.stats().evictions, 1001 - cache.stats().entries)
})

test('values are bounded by their bytes, however few they are', async (t) => {
  const cache = createCache({ maxBytes: 100_000, maxEntries: 10_000 })
  const { load } = loader(() => ({ value: { name: kilobyte, list: [kilobyte] } }))
  for (let index = 0; index < 500; index++) await cache.wrapMany(wanted(`key${index}`), load)
  const { entries, bytes } = cache.stats()
  t.true(bytes <= 100_000, `${bytes} bytes`)
  t.true(entries > 25 && entries < 50, `${entries} entries`)
})

test('a value too large to be worth the room is answered, and pushes nothing out', async (t) => {
  const cache = createCache({ maxBytes: 100_000, maxEntries: 1000 })
  const { load } = loader((key) => ({ value: key === 'giant' ? kilobyte.repeat(90) : key }))
  await cache.wrapMany(wanted('a', 'b'), load)
  const [giant] = await cache.wrapMany(wanted('giant'), load)
  t.deepEqual(giant, { ok: true, value: kilobyte.repeat(90) })
  t.is(cache.stats().entries, 2)
})

test('addresses that somebody makes up push out one another, not what the store has', async (t) => {
  const cache = createCache({ maxBytes: 1e6, maxEntries: 200 })
  const { loaded, load } = loader((key) => ({ value: key.startsWith('/made-up') ? null : key }))
  const real = Array.from({ length: 150 }, (_, index) => `/real/${index}`)
  await cache.wrapMany(wanted(...real), load)
  for (let index = 0; index < 5000; index++) await cache.wrapMany(wanted(`/made-up/${index}`), load)
  const before = loaded.length
  await cache.wrapMany(wanted(...real), load)
  t.is(loaded.length, before)
  t.is(cache.stats().missingEntries, 10)
})

test('what the store had not and now has is held once, and the other way round', async (t) => {
  let time = 1_000_000
  const cache = createCache({ maxBytes: 1e6, maxEntries: 200, now: () => time })
  let value: string | null = null
  const { load } = loader(() => ({ value }))
  const counted = () => [cache.stats().entries, cache.stats().missingEntries]
  await cache.wrapMany(wanted('a'), load)
  t.deepEqual(counted(), [0, 1])
  value = 'a'
  time += 301_000
  await cache.wrapMany(wanted('a'), load)
  t.deepEqual(counted(), [1, 0])
  value = null
  time += 301_000
  t.deepEqual(await cache.wrapMany(wanted('a'), load), [{ ok: true, value: null }])
  t.deepEqual(counted(), [0, 1])
})

test('what nobody may be shown any more is loaded as if it had never been held', async (t) => {
  let time = 1_000_000
  const cache = createCache({ maxBytes: 1e6, maxEntries: 200, now: () => time })
  let failing = false
  const { load } = loader(() => (failing ? { error: new Error('down') } : { value: 'a' }))
  await cache.wrapMany(wanted('a'), load)
  failing = true
  time += 3_600_001
  const [outcome] = await cache.wrapMany(wanted('a'), load)
  t.false(outcome?.ok)
  t.is(cache.stats().entries, 0)
})

test('making room costs the same in a large cache as in a small one', async (t) => {
  const secondsFor = async (maxEntries: number): Promise<number> => {
    const cache = createCache({ maxBytes: 1e9, maxEntries })
    const { load } = loader((value) => ({ value, tags: [value] }))
    const fill = async (from: number, count: number) => {
      for (let index = from; index < from + count; index++) await cache.wrapMany(wanted(`key${index}`), load)
    }
    await fill(0, maxEntries)
    const started = performance.now()
    await fill(maxEntries, 20_000)
    return performance.now() - started
  }
  const [small, large] = [await secondsFor(2000), await secondsFor(100_000)]
  t.true(large < 5 * small, `${small} ms among 2,000 entries, ${large} ms among 100,000`)
})
