import test from 'ava'
import { createBundle, type Tags } from '../../../sidecar/webhooks/bundle.ts'

/** What has been applied, and the wait for as many. */
function listen() {
  const applied: Tags[] = []
  let told = (): void => {}
  const apply = (tags: Tags): void => {
    applied.push(tags)
    told()
  }
  const until = async (count: number): Promise<void> => {
    while (applied.length < count) await new Promise<void>((resolve) => (told = resolve))
  }
  // The bundle's own timers keep no process alive.
  const awake = setInterval(() => {}, 1000)
  return { applied, apply, until, stop: () => clearInterval(awake) }
}

test('a thousand events at once take effect together, each tag once', async (t) => {
  const { applied, apply, until, stop } = listen()
  t.teardown(stop)
  const bundle = createBundle({ apply })
  for (let event = 0; event < 1000; event++)
    bundle.add({ forget: [`product:${event % 500}`], renew: ['lists'] })
  t.is(applied.length, 0)
  await until(1)
  t.is(applied[0]?.forget.length, 500)
  t.deepEqual(applied[0]?.renew, ['lists'])
})

test('what is dropped is dropped at once, what all pages share is read anew now and then', async (t) => {
  const { applied, apply, until, stop } = listen()
  t.teardown(stop)
  const bundle = createBundle({ apply, gatherMs: 1, renewEveryMs: 1500 })
  const began = performance.now()
  for (let event = 1; event <= 3; event++) {
    bundle.add({ forget: [`product:${event}`], renew: ['lists'] })
    await until(event)
  }
  t.deepEqual(applied[0], { forget: ['product:1'], renew: ['lists'] })
  await until(4)
  t.true(performance.now() - began >= 1490)
  t.is(applied.filter(({ renew }) => renew.includes('lists')).length, 2)
  t.deepEqual(
    applied.flatMap(({ forget }) => forget),
    ['product:1', 'product:2', 'product:3'],
  )
})

test('what has been gathered takes effect when it is closed', (t) => {
  const { applied, apply, stop } = listen()
  t.teardown(stop)
  const bundle = createBundle({ apply })
  bundle.add({ forget: ['product:1'], renew: ['lists'] })
  bundle.close()
  t.deepEqual(applied, [{ forget: ['product:1'], renew: ['lists'] }])
})
