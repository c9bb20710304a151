import test, { type ExecutionContext } from 'ava'
import { createAttempts } from '../../sidecar/attempts.ts'
import { type CarefulRedis, createRedis } from '../../sidecar/cache/redis.ts'
import { startRedis, testWithRedis } from '../helpers/redis.ts'

const limit = { name: 'tries', most: 2, seconds: 60 }
const refusal = { code: 'too_many_attempts' }

test('one attempt too many is refused, with the seconds to wait; another key is not', async (t) => {
  const counter = createAttempts().counterOf(limit)
  await counter.take('one')
  await counter.take('one')
  const error = (await t.throwsAsync(counter.take('one'))) as { code?: string; retryAfterSeconds?: number }
  t.is(error.code, 'too_many_attempts')
  t.true((error.retryAfterSeconds ?? 0) > 50 && (error.retryAfterSeconds ?? 0) <= 60)
  await t.notThrowsAsync(counter.take('other'))
})

test('an attempt given back does not count, and those forgotten begin anew', async (t) => {
  const counter = createAttempts().counterOf(limit)
  for (const _ of [1, 2, 3, 4]) {
    await counter.take('good')
    await counter.giveBack('good')
  }
  await counter.take('good')
  await counter.take('good')
  await counter.forget('good')
  await t.notThrowsAsync(counter.take('good'))
})

test('a hundred at once do not slip through', async (t) => {
  const counter = createAttempts().counterOf(limit)
  const outcomes = await Promise.allSettled(Array.from({ length: 100 }, () => counter.take('one')))
  t.is(outcomes.filter(({ status }) => status === 'fulfilled').length, 2)
})

/** Connected by the time it is given. */
function connect(t: ExecutionContext, url: string): Promise<CarefulRedis> {
  return new Promise((resolve) => {
    const redis = createRedis({ url, onState: (isUp) => isUp && resolve(redis) })
    t.teardown(redis.close)
  })
}

testWithRedis('sidecars that share a server count together, and keep no key in the clear', async (t) => {
  const { url } = await startRedis(t)
  const shared = await Promise.all([connect(t, url), connect(t, url)])
  const [one, other] = shared.map((redis) => createAttempts({ shared: redis }).counterOf(limit))
  await one?.take('ada@example.com')
  await one?.take('ada@example.com')
  await t.throwsAsync(other?.take('ada@example.com') ?? Promise.resolve(), refusal)
  const keys = await shared[0]?.attempt((redis) => redis.keys('*'))
  t.is(keys?.length, 1)
  t.false(keys?.join().includes('ada'))
})

test('with the shared server gone, each sidecar goes on counting for itself', async (t) => {
  const redis = createRedis({ url: 'redis://127.0.0.1:1', onState: () => {} })
  t.teardown(redis.close)
  const counter = createAttempts({ shared: redis }).counterOf(limit)
  await counter.take('one')
  await counter.take('one')
  await t.throwsAsync(counter.take('one'), refusal)
})
