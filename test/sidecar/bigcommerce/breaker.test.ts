import test from 'ava'
import { createBreaker } from '../../../sidecar/bigcommerce/breaker.ts'
import { NotAskedError } from '../../../sidecar/bigcommerce/upstream-error.ts'
import { AppError } from '../../../sidecar/errors.ts'

const down = () => new AppError('upstream_failed', 'down')
const failing = async (): Promise<string> => {
  throw down()
}
const well = async (): Promise<string> => 'well'

/** A breaker that has just opened, and a rest so short that a test may wait for it: the library's clock is the machine's. */
async function startOpen() {
  const breaker = createBreaker({ restMs: 40 })
  for (let count = 0; count < 5; count++) await breaker.read(failing).catch(() => {})
  return { breaker, rest: () => new Promise((resolve) => setTimeout(resolve, 50)) }
}

const isTurnedAway = { instanceOf: NotAskedError }

test('after a row of failures nobody is let through, reader or writer', async (t) => {
  const { breaker } = await startOpen()
  t.is(breaker.state(), 'open')
  t.false(breaker.hasRoom())
  await t.throwsAsync(breaker.read(well), isTurnedAway)
  await t.throwsAsync(breaker.write(well), isTurnedAway)
})

test('when it has rested one read finds out, and no other waits for it', async (t) => {
  const { breaker, rest } = await startOpen()
  await rest()
  t.true(breaker.hasRoom())
  const probe = Promise.withResolvers<string>()
  const finding = breaker.read(() => probe.promise)
  t.is(breaker.state(), 'half_open')
  t.false(breaker.hasRoom())
  await t.throwsAsync(breaker.read(well), isTurnedAway)
  probe.resolve('back')
  t.is(await finding, 'back')
  t.is(breaker.state(), 'closed')
  t.is(await breaker.read(well), 'well')
})

test('a write may find out too, and readers do not wait for it', async (t) => {
  const { breaker, rest } = await startOpen()
  await rest()
  const slow = Promise.withResolvers<string>()
  const writing = breaker.write(() => slow.promise)
  await t.throwsAsync(breaker.write(well), isTurnedAway, 'one write at a time')
  t.is(await breaker.read(well), 'well')
  t.is(breaker.state(), 'closed')
  slow.resolve('written')
  t.is(await writing, 'written')
})

test('what a write finds counts: it closes the breaker, or has it rest again', async (t) => {
  const { breaker, rest } = await startOpen()
  await rest()
  await t.throwsAsync(breaker.write(failing), { message: 'down' })
  t.is(breaker.state(), 'open')
  await t.throwsAsync(breaker.read(well), isTurnedAway)
  await rest()
  t.is(await breaker.write(well), 'well')
  t.is(breaker.state(), 'closed')
})

test('a write that succeeds while the breaker rests again has still succeeded', async (t) => {
  const { breaker, rest } = await startOpen()
  await rest()
  const slow = Promise.withResolvers<string>()
  const writing = breaker.write(() => slow.promise)
  await breaker.read(failing).catch(() => {})
  slow.resolve('written')
  t.is(await writing, 'written')
  t.is(breaker.state(), 'open')
})

test('a try that never asked anybody does not count as BigCommerce being back', async (t) => {
  const { breaker, rest } = await startOpen()
  await rest()
  const unasked = async () => {
    throw new NotAskedError('busy', 'no room')
  }
  await t.throwsAsync(breaker.read(unasked), isTurnedAway)
  t.is(breaker.state(), 'open')
})

test('refusals, oddities and our own haste are no failures of BigCommerce', async (t) => {
  const breaker = createBreaker()
  for (const error of [
    new AppError('upstream_refused', 'no'),
    new AppError('upstream_changed', 'odd'),
    new AppError('busy', 'slow down'),
    new NotAskedError('upstream_timeout', 'no time'),
  ]) {
    for (let count = 0; count < 6; count++) {
      await breaker
        .read(async () => {
          throw error
        })
        .catch(() => {})
    }
  }
  t.is(breaker.state(), 'closed')
})
