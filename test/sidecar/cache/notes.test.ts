import test from 'ava'
import { createNotes } from '../../../sidecar/cache/notes.ts'
import { createRedis } from '../../../sidecar/cache/redis.ts'
import { startRedis, testWithRedis } from '../../helpers/redis.ts'

function kept({ most = 100 } = {}) {
  let time = 0
  const notes = createNotes({
    redis: undefined,
    storeHash: 's',
    kind: 'k',
    seconds: 10,
    most,
    now: () => time,
  })
  return { ...notes, pass: (seconds: number) => (time += seconds * 1000) }
}

test('a note is kept for its time, and a later one takes its place', async (t) => {
  const { set, get, pass } = kept()
  t.is(await get('a'), undefined)
  set('a', '1')
  t.is(await get('a'), '1')
  set('a', '2')
  pass(9)
  t.is(await get('a'), '2')
  pass(2)
  t.is(await get('a'), undefined)
})

test('of too many the oldest leaves first', async (t) => {
  const { set, get } = kept({ most: 2 })
  for (const name of ['a', 'b', 'a', 'c']) set(name, name)
  t.deepEqual(await Promise.all(['a', 'b', 'c'].map(get)), ['a', undefined, 'c'])
})

testWithRedis('what is shared stands under a hash, and each kind and store for itself', async (t) => {
  const server = await startRedis(t)
  let isUp = (): void => {}
  const ready = new Promise<void>((resolve) => {
    isUp = resolve
  })
  const redis = createRedis({ url: server.url, onState: (up) => up && isUp() })
  t.teardown(redis.close)
  await ready
  const notes = (kind: string, storeHash = 's') =>
    createNotes({ redis, storeHash, kind, seconds: 60, most: 10, now: Date.now })
  notes('order').set('a-cart-id', '77')
  t.is(await notes('order').get('a-cart-id'), '77')
  t.is(await notes('other').get('a-cart-id'), undefined)
  t.is(await notes('order', 'another').get('a-cart-id'), undefined)
  const keys = await redis.attempt((open) => open.keys('*'))
  t.is(keys?.length, 1)
  t.notRegex(keys?.join() ?? '', /a-cart-id/)
})
