import { setTimeout as delay } from 'node:timers/promises'
import test, { type ExecutionContext } from 'ava'
import { bulkhead } from 'cockatiel'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startForwarder } from '../../helpers/forwarder.ts'
import { type Answer, startSidecar } from '../../helpers/sidecar.ts'

type Fault = Parameters<BigCommerce['fault']>[0]

/** How much longer than a probe at the same moment a page seen before may take; on a machine at rest it is a few ms. */
const quicklyMs = 800

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
  const before = await Promise.all(seen.map((path) => bodyOf(sidecar, path)))
  aheadMs = 3_600_000
  store.clearLog()
  const read = async (path: string): Promise<Answer & { ms: number }> => {
    const started = performance.now()
    return { ...(await sidecar.call('GET', path)), ms: performance.now() - started }
  }
  return { store, way, sidecar, seen, before, read }
}

/** A busy machine may need another go before a shop is warm. */
async function bodyOf({ call }: Pick<Sidecar, 'call'>, path: string): Promise<unknown> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { status, body } = await call('GET', path)
    if (status === 200) return body
  }
  throw new Error(`${path} never came`)
}

type Sidecar = Awaited<ReturnType<typeof startSidecar>>

type Shop = Awaited<ReturnType<typeof startShop>>

/** Reads pages seen before, all at once, and tells how much longer the slowest took than the slowest of as many probes. */
async function readSeen(t: ExecutionContext, { seen, before, read }: Shop, count: number): Promise<number> {
  const [answers, probes] = await Promise.all([
    Promise.all(seen.slice(0, count).map(read)),
    Promise.all(seen.slice(0, count).map(() => read('/livez'))),
  ])
  for (const [index, { status, body }] of answers.entries()) {
    t.is(status, 200)
    t.deepEqual(body, before[index])
  }
  const slowest = (all: { ms: number }[]): number => Math.max(...all.map(({ ms }) => ms))
  return slowest(answers) - slowest(probes)
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

/** A few outages at a time: these tests are about time, and share one process. */
const inTurn = bulkhead(3, 100)

async function suffer(t: ExecutionContext, fault: Fault | 'refused'): Promise<void> {
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
  const started = performance.now()
  for (let round = 0; round < 25; round++) {
    const slowest = await readSeen(t, shop, 6)
    t.true(slowest < quicklyMs, `a page seen before took ${slowest} ms`)
    isTold(t, await read(page(910_000 + round)))
  }
  const seconds = (performance.now() - started) / 1000
  const most = 8 + 4 * seconds
  t.true(store.log().length <= most, `${store.log().length} requests in ${seconds} s for 175 readers`)

  store.changeProduct(demo.simple, { name: 'Renamed in the meantime' })
  store.clearFaults()
  if (fault === 'refused') await way.open()
  const noticed = await secondsUntil(
    async () => (await read(page(demo.simple))).body.name === 'Renamed in the meantime',
  )
  t.true(noticed < 12, `only readers of pages seen before: noticed after ${noticed} s`)
  t.is((await read(page(demo.lowStock))).status, 200)
  t.is((await sidecar.call('GET', '/livez')).status, 200)
}

const outage = test.macro({
  exec: async (t: ExecutionContext, fault: Fault | 'refused') => {
    t.timeout(180_000)
    await inTurn.execute(() => suffer(t, fault))
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

test('one request has one time budget, however many answers of BigCommerce it needs, and what came too late is kept', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  await sidecar.call('GET', page(demo.simple))
  store.fault({ kind: 'latency', ms: 2600, match: { path: 'graphql' }, times: null })
  // First the category of that name, then what is in it.
  const search = async () => {
    const started = performance.now()
    const body = { queries: { found: { kind: 'search', category: 'kitchen' } } }
    const answer = await sidecar.call('POST', '/v1/catalog/lookup', { body })
    return { ...answer.body.results.found, ms: performance.now() - started }
  }
  const first = await search()
  t.is(first.error?.code, 'upstream_timeout')
  t.true(first.ms < 5000, `the plugin waits five seconds, not ${first.ms} ms`)
  const second = await search()
  t.true(second.ok)
})

test('however many pages are asked for, few requests are under way, and a shopper’s cart does not wait for them', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { env: { BIGCOMMERCE_MAX_IN_FLIGHT: '8' } })
  await sidecar.call('GET', page(demo.simple))
  store.fault({ kind: 'latency', ms: 1000, match: { operation: 'Lookup' }, times: null })
  const reading = Promise.all(
    Array.from({ length: 60 }, (_, index) => sidecar.call('GET', page(800_000 + index))),
  )
  await secondsUntil(async () => store.mostInFlight('graphql') > 1)
  const body = { productId: demo.simple, quantity: 1 }
  const [added, answers] = await Promise.all([sidecar.call('POST', '/v1/cart/items', { body }), reading])
  t.is(added.status, 200)
  const asked = store.log().map(({ operationName }) => operationName)
  t.true(asked.lastIndexOf('Lookup') > asked.indexOf('CreateCart'))
  const busy = answers.filter(({ status }) => status === 503)
  for (const answer of busy) isTold(t, answer)
  t.true(store.mostInFlight('graphql') <= 8)
})

test('what stands at one of two paths is shown at once, though nobody can say any more what is at the other', async (t) => {
  const store = await startBigCommerce(t)
  let time = Date.now()
  const sidecar = await startSidecar(t, store, { now: () => time })
  const queries = {
    list: { kind: 'listing', path: ['/kitchen/', '/categories/kitchen/'] },
    product: { kind: 'product', path: ['/morning-cup/', '/products/morning-cup/'] },
  }
  const look = async () =>
    (await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries } })).body.results
  await look()
  store.fault({ kind: 'status', status: 503, match: { path: 'graphql' }, times: null })
  for (const seconds of [61, 400, 7200]) {
    time += seconds * 1000
    const { list, product } = await look()
    t.true(list.ok, `the list after ${seconds} more seconds`)
    t.true(product.ok, `the product after ${seconds} more seconds`)
  }
})
