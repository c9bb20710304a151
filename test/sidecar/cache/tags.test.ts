import test from 'ava'
import { createCache, type Loaded } from '../../../sidecar/cache/cache.ts'

const ages = { freshSeconds: 60, staleSeconds: 240, keepSeconds: 3600 }

const wanted = (...keys: string[]) => keys.map((key) => ({ key, ages }))

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A far side whose answers are given by hand, so that things may happen while a load is under way. */
function farSide() {
  const asked: { keys: string[]; answer: (value: string, tags?: string[]) => void }[] = []
  const load = (keys: string[]) =>
    new Promise<Map<string, Loaded<string>>>((resolve) => {
      asked.push({
        keys,
        answer: (value, tags = []) => resolve(new Map(keys.map((key) => [key, { value, tags }]))),
      })
    })
  const answer = async (index: number, value: string, tags?: string[]) => {
    while (asked[index] === undefined) await turn()
    asked[index].answer(value, tags)
    await turn()
  }
  return { asked, load, answer }
}

const tagged = (tags: Record<string, string[]>, version = () => '') => {
  const calls: string[][] = []
  const load = async (keys: string[]) => {
    calls.push(keys)
    return new Map(keys.map((key) => [key, { value: `${key}${version()}`, tags: tags[key] ?? [] }]))
  }
  return { calls, load }
}

const start = (now?: () => number) =>
  createCache({ maxBytes: 1e6, maxEntries: 100, ...(now === undefined ? {} : { now }) })

test('a tag forgotten takes with it what carries it, and leaves the rest warm', async (t) => {
  const cache = start()
  const { calls, load } = tagged({ a: ['product:1', 'lists'], b: ['product:2', 'lists'], c: ['product:1'] })
  await cache.wrapMany(wanted('a', 'b', 'c'), load)
  t.is(cache.forget(['product:1', 'product:7']), 2)
  await cache.wrapMany(wanted('a', 'b', 'c'), load)
  t.deepEqual(calls[1], ['a', 'c'])
  t.is(cache.forget(['lists', 'product:1']), 3)
  t.is(cache.stats().entries, 0)
  t.is(cache.stats().tags, 0)
  t.is(cache.stats().bytes, 0)
})

test('what is renewed is shown once more while it is loaded anew', async (t) => {
  let version = 1
  const cache = start()
  const { load } = tagged({ a: ['prices'] }, () => String(version))
  await cache.wrapMany(wanted('a', 'b'), load)
  version = 2
  t.is(cache.renew(['prices']), 1)
  t.deepEqual(await cache.wrapMany<string>(wanted('a', 'b'), load), [
    { ok: true, value: 'a1' },
    { ok: true, value: 'b1' },
  ])
  await turn()
  t.deepEqual(await cache.wrapMany<string>(wanted('a', 'b'), load), [
    { ok: true, value: 'a2' },
    { ok: true, value: 'b1' },
  ])
})

test('what was asked for before it was forgotten answers those who waited, and is not remembered', async (t) => {
  const cache = start()
  const { asked, load, answer } = farSide()
  const before = cache.wrapMany<string>(wanted('a'), load)
  await turn()
  cache.forget(['product:1'])
  await answer(0, 'old', ['product:1'])
  t.deepEqual(await before, [{ ok: true, value: 'old' }])
  const after = cache.wrapMany<string>(wanted('a'), load)
  await answer(1, 'new', ['product:1'])
  t.deepEqual(await after, [{ ok: true, value: 'new' }])
  t.is(asked.length, 2)
})

test('who comes after something was forgotten is never given what was asked for before', async (t) => {
  const cache = start()
  const { asked, load, answer } = farSide()
  const before = cache.wrapMany<string>(wanted('a'), load)
  await turn()
  cache.forget(['product:1'])
  const after = Promise.all([1, 2, 3].map(() => cache.wrapMany<string>(wanted('a'), load)))
  await answer(0, 'old', ['product:1'])
  await answer(1, 'new', ['product:1'])
  t.deepEqual(await before, [{ ok: true, value: 'old' }])
  t.deepEqual((await after).flat(), Array(3).fill({ ok: true, value: 'new' }))
  t.is(asked.length, 2)
})

test('what was forgotten beside a load under way concerns it not', async (t) => {
  const cache = start()
  const { asked, load, answer } = farSide()
  const before = cache.wrapMany<string>(wanted('a'), load)
  await turn()
  cache.forget(['product:2'])
  const after = cache.wrapMany<string>(wanted('a'), load)
  await answer(0, 'it', ['product:1'])
  t.deepEqual([...(await before), ...(await after)], Array(2).fill({ ok: true, value: 'it' }))
  t.deepEqual(await cache.wrapMany<string>(wanted('a'), load), [{ ok: true, value: 'it' }])
  t.is(asked.length, 1)
})

test('cleared, it is empty, and nothing that was under way comes back into it', async (t) => {
  const cache = start()
  const { load, answer } = farSide()
  const before = cache.wrapMany<string>(wanted('a'), load)
  await turn()
  cache.clear()
  await answer(0, 'old')
  await before
  t.is(cache.stats().entries, 0)
})

test('what was renewed while it was being loaded is remembered, but not taken for fresh', async (t) => {
  const cache = start()
  const { asked, load, answer } = farSide()
  const before = cache.wrapMany<string>(wanted('a'), load)
  await turn()
  cache.renew(['product:1'])
  await answer(0, 'old', ['product:1'])
  await before
  t.deepEqual(await cache.wrapMany<string>(wanted('a'), load), [{ ok: true, value: 'old' }])
  await answer(1, 'new', ['product:1'])
  t.deepEqual(await cache.wrapMany<string>(wanted('a'), load), [{ ok: true, value: 'new' }])
  t.is(asked.length, 2)
})

test('ten thousand things forgotten while one load is under way are not all kept in mind', async (t) => {
  const cache = start()
  const { load, answer } = farSide()
  const before = cache.wrapMany<string>(wanted('a'), load)
  await turn()
  for (let id = 0; id < 30_000; id++) cache.forget([`product:${id}`])
  await answer(0, 'old', ['product:1'])
  await before
  t.is(cache.stats().entries, 0)
})

test('a tag that a newer value no longer carries takes nothing with it', async (t) => {
  let time = 1_000_000
  const cache = start(() => time)
  let tags = ['product:1', 'product:2']
  const load = async () => new Map([['a', { value: 'a', tags }]])
  await cache.wrapMany(wanted('a'), load)
  tags = ['product:1']
  time += 61_000
  await cache.wrapMany(wanted('a'), load)
  await turn()
  t.is(cache.forget(['product:2']), 0)
  t.is(cache.forget(['product:1']), 1)
})
