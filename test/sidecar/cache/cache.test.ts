import test from 'ava'
import { createCache, type Loaded } from '../../../sidecar/cache/cache.ts'

const ages = { freshSeconds: 60, staleSeconds: 240, keepSeconds: 3600 }

const ask = (...keys: string[]) => keys.map((key) => ({ key, ages }))

const loader = (value: (key: string) => Loaded<string> = (key) => ({ value: key.toUpperCase() })) => {
  const calls: string[][] = []
  const load = async (keys: string[]) => {
    calls.push(keys)
    await new Promise((resolve) => setImmediate(resolve))
    return new Map(keys.map((key) => [key, value(key)]))
  }
  return { calls, load }
}

test('what is missing is loaded together, and what is held is not loaded again', async (t) => {
  const cache = createCache({ maxBytes: 1e6, maxEntries: 10 })
  const { calls, load } = loader()
  await cache.wrapMany(ask('a', 'b'), load)
  const outcomes = await cache.wrapMany<string>(ask('c', 'a', 'd'), load)
  t.deepEqual(calls, [
    ['a', 'b'],
    ['c', 'd'],
  ])
  t.deepEqual(outcomes, [
    { ok: true, value: 'C' },
    { ok: true, value: 'A' },
    { ok: true, value: 'D' },
  ])
})

test('a thousand readers of one cold key cost one load', async (t) => {
  const cache = createCache({ maxBytes: 1e6, maxEntries: 10 })
  const { calls, load } = loader()
  const readers = Array.from({ length: 1000 }, () => cache.wrapMany<string>(ask('a'), load))
  const outcomes = (await Promise.all(readers)).flat()
  t.is(calls.length, 1)
  t.true(outcomes.every((outcome) => outcome.ok && outcome.value === 'A'))
})

test('a failure reaches all who wait for it, and is not kept', async (t) => {
  const cache = createCache({ maxBytes: 1e6, maxEntries: 10 })
  let failing = true
  const { load } = loader((key) => (failing ? { error: new Error('down') } : { value: key }))
  const waiting = await Promise.all([cache.wrapMany(ask('a'), load), cache.wrapMany(ask('a'), load)])
  t.deepEqual(
    waiting.flat().map(({ ok }) => ok),
    [false, false],
  )
  failing = false
  t.deepEqual(await cache.wrapMany(ask('a'), load), [{ ok: true, value: 'a' }])
})

test('one key that fails leaves its neighbours standing', async (t) => {
  const cache = createCache({ maxBytes: 1e6, maxEntries: 10 })
  const { load } = loader((key) => (key === 'b' ? { error: new Error('down') } : { value: key }))
  const outcomes = await cache.wrapMany(ask('a', 'b', 'c'), load)
  t.deepEqual(
    outcomes.map(({ ok }) => ok),
    [true, false, true],
  )
})

test('a full cache gives up what was read longest ago and never throws', async (t) => {
  const cache = createCache({ maxBytes: 1e6, maxEntries: 20 })
  const { calls, load } = loader()
  for (let index = 0; index < 100; index++) await cache.wrapMany(ask(`key${index}`), load)
  await cache.wrapMany(ask('key99'), load)
  t.is(calls.length, 100)
  await cache.wrapMany(ask('key0'), load)
  t.is(calls.length, 101)
})

test('what one reader gets, another cannot have changed', async (t) => {
  const cache = createCache({ maxBytes: 1e6, maxEntries: 10 })
  const load = async () => new Map([['a', { value: { inner: { price: 1 } } }]])
  const [outcome] = await cache.wrapMany<{ inner: { price: number } }>(ask('a'), load)
  if (!outcome?.ok) return t.fail()
  t.throws(() => {
    outcome.value.inner.price = 2
  })
})

test('what is stale is served at once while one load renews it', async (t) => {
  let time = 1_000_000
  const cache = createCache({ maxBytes: 1e6, maxEntries: 10, now: () => time })
  let version = 1
  const { calls, load } = loader(() => ({ value: `version ${version}` }))
  await cache.wrapMany(ask('a'), load)
  version = 2
  time += 61_000
  const readers = await Promise.all(Array.from({ length: 20 }, () => cache.wrapMany<string>(ask('a'), load)))
  t.true(readers.flat().every((outcome) => outcome.ok && outcome.value === 'version 1'))
  while (cache.stats().underWay > 0) await new Promise((resolve) => setImmediate(resolve))
  t.deepEqual(await cache.wrapMany(ask('a'), load), [{ ok: true, value: 'version 2' }])
  t.is(calls.length, 2)
})

test('what is too old to be served is waited for, but served all the same when it cannot be renewed', async (t) => {
  let time = 1_000_000
  const cache = createCache({ maxBytes: 1e6, maxEntries: 10, now: () => time })
  let failing = false
  const { calls, load } = loader(() => (failing ? { error: new Error('down') } : { value: `at ${time}` }))
  await cache.wrapMany(ask('a'), load)
  time += 301_000
  failing = true
  t.deepEqual(await cache.wrapMany(ask('a'), load), [{ ok: true, value: 'at 1000000' }])
  t.deepEqual(await cache.wrapMany(ask('a'), load), [{ ok: true, value: 'at 1000000' }])
  t.is(calls.length, 2, 'a failure is given a rest')
  failing = false
  time += 6000
  await cache.wrapMany(ask('a'), load)
  while (cache.stats().underWay > 0) await new Promise((resolve) => setImmediate(resolve))
  t.deepEqual(await cache.wrapMany(ask('a'), load), [{ ok: true, value: `at ${time}` }])
})

test('who has no more time is answered so, and the load goes on for those to come', async (t) => {
  const cache = createCache({ maxBytes: 1e6, maxEntries: 10 })
  const slow = Promise.withResolvers<void>()
  const load = async () => {
    await slow.promise
    return new Map([['a', { value: 'A' }]])
  }
  const hasty = await cache.wrapMany<string>(ask('a'), load, Date.now() + 20)
  t.false(hasty[0]?.ok)
  const patient = cache.wrapMany<string>(ask('a'), load, Date.now() + 60_000)
  slow.resolve()
  t.deepEqual(await patient, [{ ok: true, value: 'A' }])
})
