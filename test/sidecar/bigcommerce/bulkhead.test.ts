import test from 'ava'
import { createBulkhead } from '../../../sidecar/bigcommerce/bulkhead.ts'
import { isAppError } from '../../../sidecar/errors.ts'

const patient = new AbortController().signal

/** A call that ends when it is told to. */
function endless() {
  const end = Promise.withResolvers<string>()
  return { call: () => end.promise, end: () => end.resolve('done') }
}

test('no more are under way than may be, and the others take their turn', async (t) => {
  const bulkhead = createBulkhead(4)
  const calls = Array.from({ length: 6 }, endless)
  const running = calls.map(({ call }) => bulkhead.run('catalogue', patient, call))
  t.is(bulkhead.inFlight().catalogue, 3)
  t.false(bulkhead.hasRoom('catalogue'))
  for (const { end } of calls) end()
  t.deepEqual(await Promise.all(running), Array(6).fill('done'))
  t.is(bulkhead.inFlight().catalogue, 0)
})

test('a shopper’s call does not wait behind the catalogue', async (t) => {
  const bulkhead = createBulkhead(4)
  const stuck = Array.from({ length: 10 }, endless)
  const running = stuck.map(({ call }) => bulkhead.run('catalogue', patient, call))
  t.is(await bulkhead.run('shopper', patient, async () => 'at once'), 'at once')
  for (const { end } of stuck) end()
  await Promise.all(running)
})

test('more than can wait are turned away as busy, at once', async (t) => {
  const bulkhead = createBulkhead(4)
  const stuck = endless()
  const running = Array.from({ length: 15 }, () => bulkhead.run('catalogue', patient, stuck.call))
  const error = await t.throwsAsync(bulkhead.run('catalogue', patient, stuck.call))
  t.true(isAppError(error, 'busy'))
  stuck.end()
  await Promise.all(running)
})

test('who has no time left leaves the queue, and is never called', async (t) => {
  const bulkhead = createBulkhead(2)
  const stuck = endless()
  const running = bulkhead.run('catalogue', patient, stuck.call)
  const leaving = new AbortController()
  let called = false
  const waiting = bulkhead.run('catalogue', leaving.signal, async () => {
    called = true
  })
  leaving.abort()
  t.true(isAppError(await t.throwsAsync(waiting), 'busy'))
  stuck.end()
  await running
  await bulkhead.run('catalogue', patient, async () => {})
  t.false(called)
})

test('time that runs out during a call is the call’s own affair', async (t) => {
  const bulkhead = createBulkhead(2)
  const slow = endless()
  const leaving = new AbortController()
  const running = bulkhead.run('catalogue', leaving.signal, slow.call)
  leaving.abort()
  slow.end()
  t.is(await running, 'done')
})
