import { setTimeout as delay } from 'node:timers/promises'
import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startForwarder } from '../../helpers/forwarder.ts'
import { type Answer, startSidecar } from '../../helpers/sidecar.ts'

type Fault = Parameters<BigCommerce['fault']>[0]

/** How long a page seen before may take while the machine is busy with other tests; unburdened it is a few ms. */
const quicklyMs = 900

const page = (id: number): string => `/v1/catalog/products/${id}`

/** A shop with a few pages seen an hour ago, and a way to break and mend what is behind it. */
async function startShop(t: ExecutionContext) {
  let aheadMs = 0
  const store = await startBigCommerce(t)
  const way = await startForwarder(t, store.url)
  const urls = {
    apiUrl: store.apiUrl.replace(store.url, way.url),
    graphqlUrl: store.graphqlUrl.replace(store.url, way.url),
  }
  const sidecar = await startSidecar(t, urls, { now: () => Date.now() + aheadMs })
  const seen = [demo.simple, demo.sale, demo.swatches, demo.preorder, demo.greek, demo.polish].map(page)
  const before = await Promise.all(seen.map(async (path) => (await sidecar.call('GET', path)).body))
  aheadMs = 3_600_000
  store.clearLog()
  const read = async (path: string): Promise<Answer & { ms: number }> => {
    const started = performance.now()
    return { ...(await sidecar.call('GET', path)), ms: performance.now() - started }
  }
  return { store, way, sidecar, seen, before, read }
}

type Shop = Awaited<ReturnType<typeof startShop>>

async function readSeen(t: ExecutionContext, { seen, before, read }: Shop, count: number): Promise<number> {
  const answers = await Promise.all(seen.slice(0, count).map(read))
  for (const [index, { status, body }] of answers.entries()) {
    t.is(status, 200)
    t.deepEqual(body, before[index])
  }
  return Math.max(...answers.map(({ ms }) => ms))
}

function isTold(t: ExecutionContext, { status, headers, body }: Answer): void {
  t.true([502, 503, 504].includes(status), String(status))
  const seconds = Number(headers.get('Retry-After'))
  t.true(seconds >= 1, 'Retry-After says when to come back')
  t.is(body.error.retryAfterSeconds, seconds)
  t.regex(body.error.code, /^(upstream_(failed|timeout|changed)|busy)$/)
}

async function secondsUntil(isSo: () => Promise<boolean>): Promise<number> {
  const started = performance.now()
  while (!(await isSo()) && performance.now() - started < 30_000) await delay(100)
  return (performance.now() - started) / 1000
}

const outage = test.macro({
  exec: async (t: ExecutionContext, fault: Fault | 'refused') => {
    t.timeout(120_000)
    const shop = await startShop(t)
    const { store, way, sidecar, read } = shop
    if (fault === 'refused') await way.close()
    else store.fault({ ...fault, match: { path: 'graphql' }, times: null })

    const first = await readSeen(t, shop, 4)
    t.true(
      first < 2000,
      `the first to find out waits a second (and the machine a second more), not ${first} ms`,
    )
    const next = await readSeen(t, shop, 6)
    t.true(next < quicklyMs, `and who comes after, not at all: ${next} ms`)
    const unseen = Array.from({ length: 12 }, (_, index) => page(900_000 + index))
    for (const answer of await Promise.all(unseen.map(read))) isTold(t, answer)

    store.clearLog()
    for (let round = 0; round < 25; round++) {
      const slowest = await readSeen(t, shop, 6)
      t.true(slowest < quicklyMs, `a page seen before took ${slowest} ms`)
      isTold(t, await read(page(910_000 + round)))
    }
    t.true(store.log().length <= 8, `${store.log().length} requests for 175 readers`)

    store.changeProduct(demo.simple, { name: 'Renamed in the meantime' })
    store.clearFaults()
    if (fault === 'refused') await way.open()
    const seconds = await secondsUntil(
      async () => (await read(page(demo.simple))).body.name === 'Renamed in the meantime',
    )
    t.true(seconds < 12, `only readers of pages seen before: noticed after ${seconds} s`)
    t.is((await read(page(demo.lowStock))).status, 200)
    t.is((await sidecar.call('GET', '/livez')).status, 200)
  },
  title: (name = '') =>
    `${name}: pages seen before answer at once, others say when to come back, few requests go out, recovery is noticed`,
})

test('nothing listens', outage, 'refused')
test('a black hole', outage, { kind: 'black_hole' })
test('dropped connections', outage, { kind: 'drop' })
test('5xx', outage, { kind: 'status', status: 500 })
test('5xx in HTML with a wait', outage, { kind: 'status', status: 503, body: 'html', retryAfter: 2 })
test('429 in HTML', outage, { kind: 'status', status: 429, body: 'html', retryAfter: 2 })
test('429 that names no wait', outage, { kind: 'status', status: 429, body: 'html' })
test('429 with the rate window used up', outage, {
  kind: 'status',
  status: 429,
  rate: { left: 0, resetMs: 2000 },
})
test('an answer that stalls', outage, { kind: 'stalled_answer' })
test('half an answer', outage, { kind: 'half_answer' })
test('an answer of another shape', outage, { kind: 'wrong_shape' })
test('an answer that comes too late', outage, { kind: 'latency', ms: 6000 })

test('however many pages are asked for, few requests are under way, and a shopper’s cart does not wait for them', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { env: { BIGCOMMERCE_MAX_IN_FLIGHT: '8' } })
  await sidecar.call('GET', page(demo.simple))
  store.fault({ kind: 'latency', ms: 1000, match: { operation: 'Lookup' }, times: null })
  const readers = Array.from({ length: 60 }, (_, index) => sidecar.call('GET', page(800_000 + index)))
  await secondsUntil(async () => store.mostInFlight('graphql') > 1)
  const started = performance.now()
  const added = await sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
  })
  t.is(added.status, 200)
  t.true(performance.now() - started < 1000, `${performance.now() - started} ms`)
  const answers = await Promise.all(readers)
  const busy = answers.filter(({ status }) => status === 503)
  t.true(busy.length > 0)
  for (const answer of busy) isTold(t, answer)
  t.true(answers.filter(({ status }) => status === 404).length >= 12)
  t.true(store.mostInFlight('graphql') <= 8)
})
