import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import test from 'ava'
import { createCache } from '../../../sidecar/cache/cache.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const heapMegabytes = (): number => {
  collectGarbage()
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

const distinct = 50_000
const ages = { freshSeconds: 60, staleSeconds: 240, keepSeconds: 3600 }

/** Repeatable, and even over the keys; every fourth key is one that the store has not. */
function createReader() {
  let time = 1_700_000_000_000
  let seed = 42
  const cache = createCache({ maxBytes: 8 * 1024 * 1024, maxEntries: distinct, now: () => time })
  const load = async (keys: string[]) =>
    new Map(
      keys.map((key) => {
        const id = key.slice(key.lastIndexOf(':') + 1)
        const value =
          Number(id) % 4 === 0 ? null : { id, name: `Mug ${id}`, price: { value: 12.5 }, images: [key] }
        return [key, { value, tags: [`product:${id}`, `category:${Number(id) % 50}`, 'lists'] }]
      }),
    )
  const read = async (lookups: number): Promise<void> => {
    for (let index = 0; index < lookups; index++) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      time += 2
      const key = `1:en:USD:guest:card:id:${(seed >>> 8) % distinct}`
      await cache.wrapMany([{ key, ages }], load)
      if (index % 5000 === 0) cache.forget([`category:${(seed >>> 8) % 50}`])
    }
  }
  return { cache, read }
}

test('a million look-ups of fifty thousand things leave the memory flat', async (t) => {
  t.timeout(120_000)
  const { cache, read } = createReader()
  const empty = heapMegabytes()
  await read(200_000)
  const early = heapMegabytes()
  await read(400_000)
  const midway = heapMegabytes()
  await read(400_000)
  const late = heapMegabytes()
  const { bytes, entries, missingEntries, evictions } = cache.stats()
  const grown = [early, midway, late].map((heap) => (heap - empty).toFixed(1))
  t.log(`heap grown by ${grown.join(', ')} MB after 200,000, 600,000 and 1,000,000 look-ups`)
  t.log(`${entries} entries and ${missingEntries} of nothing, ${bytes} bytes; ${evictions} left to make room`)
  t.true(evictions > 100_000, 'the cache was full all the while')
  t.true(bytes <= 8 * 1024 * 1024)
  t.true(late - empty < 3 * 8, 'all of it takes less than three times the bytes it counts')
  t.true(late - early < 3 && late - midway < 3, 'flat: no more than 3 MB above what it took early on')
  cache.clear()
  t.true(heapMegabytes() - empty < 3, 'and cleared, all of it is given back')
})
