import { randomUUID } from 'node:crypto'
import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const graphqlRequests = (store: { log: () => { path: string }[] }) =>
  store.log().filter(({ path }) => path.endsWith('/graphql'))

const page = {
  grid: { kind: 'collection', source: 'newest', limit: 12 },
  first: { kind: 'product', id: demo.simple },
  second: { kind: 'product', id: demo.swatches },
  third: { kind: 'product', id: demo.everyModifier },
}

test('a cold page of a grid of twelve and three single products is one GraphQL request, and warm none', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const cold = await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries: page } })
  t.is(cold.status, 200)
  for (const [name, result] of Object.entries(cold.body.results)) t.like(result, { ok: true }, name)
  t.is(cold.body.results.grid.data.items.length, 12)
  t.is(graphqlRequests(store).length, 1)
  const warm = await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries: page } })
  t.deepEqual(warm.body, cold.body)
  t.is(graphqlRequests(store).length, 1)
})

test('products come in the order asked for, and those the store has not are named', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const ids = [demo.sale, 999_999, demo.simple]
  const { body } = await sidecar.call('POST', '/v1/catalog/lookup', {
    body: { queries: { row: { kind: 'products', ids } } },
  })
  t.deepEqual(
    body.results.row.data.items.map(({ id }: { id: number }) => id),
    [demo.sale, demo.simple],
  )
  t.deepEqual(body.results.row.data.missing, [999_999])
})

test('one query that cannot be answered leaves the others standing', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const queries = {
    good: { kind: 'product', id: demo.simple },
    gone: { kind: 'product', id: 999_999 },
    nowhere: { kind: 'search', category: 'no-such-category' },
  }
  const { body } = await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries } })
  t.true(body.results.good.ok)
  t.is(body.results.gone.error.code, 'not_found')
  t.is(body.results.nowhere.error.details[0].field, 'category')
})

test('two hundred readers of one cold product cost one GraphQL request', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const readers = Array.from({ length: 200 }, () =>
    sidecar.call('GET', `/v1/catalog/products/${demo.simple}`),
  )
  const answers = await Promise.all(readers)
  t.true(answers.every(({ status }) => status === 200))
  t.is(graphqlRequests(store).length, 1)
})

test('more than fits one request’s complexity travels in several, and all of it arrives', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const grids = Array.from({ length: 6 }, (_, index) => [
    `grid${index}`,
    { kind: 'collection', source: 'newest', limit: 40 + index },
  ])
  const { body } = await sidecar.call('POST', '/v1/catalog/lookup', {
    body: { queries: Object.fromEntries(grids) },
  })
  t.true(Object.values(body.results as Record<string, { ok: boolean }>).every(({ ok }) => ok))
  t.true(graphqlRequests(store).length > 1)
})

test('with a proxy secret every request carries both headers and the one correlation id, whatever was forwarded', async (t) => {
  const store = await startBigCommerce(t, { trustedProxySecret: 'a-trusted-proxy-secret' })
  const sidecar = await startSidecar(t, store, {
    env: { BIGCOMMERCE_TRUSTED_PROXY_SECRET: 'a-trusted-proxy-secret' },
    isWarm: false,
  })
  const correlationId = randomUUID()
  await sidecar.call('POST', '/v1/catalog/lookup', {
    body: { queries: page },
    correlationId,
    shopperAddress: '::ffff:203.0.113.7',
    headers: { 'X-Forwarded-For': '198.51.100.1, 10.0.0.1' },
  })
  t.true(store.log().length >= 2)
  for (const entry of store.log()) {
    t.like(entry, { correlationId, trueClientIp: '203.0.113.7', clientIp: '203.0.113.7', forwardedFor: null })
  }
})

test('categories and brands are found by id, path, last part of it, or name', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const tree = await sidecar.call('POST', '/v1/catalog/lookup', {
    body: { queries: { tree: { kind: 'categories' } } },
  })
  const [{ id, path, name }] = tree.body.results.tree.data.items
  const written = [id, String(id), path, path.replaceAll('/', ''), name, name.toUpperCase()]
  const queries = Object.fromEntries(
    written.map((category, index) => [`q${index}`, { kind: 'search', category, limit: 3 }]),
  )
  const { body } = await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries } })
  for (const result of Object.values(body.results)) t.deepEqual(result, body.results.q0)
  t.true(body.results.q0.data.items.length > 0)
})

test('a search on sale gives only what is on sale', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const { body } = await sidecar.call('POST', '/v1/catalog/lookup', {
    body: { queries: { s: { kind: 'search', sale: true, limit: 50 } } },
  })
  const items = body.results.s.data.items as {
    id: number
    price: { sale: { value: number }; base: { value: number } }
  }[]
  t.true(items.some(({ id }) => id === demo.sale))
  t.true(items.every(({ price }) => price.sale.value < price.base.value))
})

test('a query that makes no sense is named by its field, and its neighbours are answered', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const queries = {
    a: { kind: 'collection', source: 'oldest' },
    b: { kind: 'products', ids: [0] },
    c: { kind: 'search', limit: 51 },
    d: { kind: 'product' },
    good: { kind: 'product', path: `/${'long/'.repeat(80)}` },
    better: { kind: 'product', id: demo.simple },
  }
  const { status, body } = await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries } })
  t.is(status, 200)
  const fields = ['a', 'b', 'c', 'd'].map((name) => body.results[name].error.details[0].field)
  t.deepEqual(fields, ['source', 'ids.0', 'limit', 'id'])
  t.is(body.results.good.error.code, 'not_found')
  t.true(body.results.better.ok)
})

test('a look-up of nothing, or of too much, is refused as a whole', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const many = Object.fromEntries(
    Array.from({ length: 51 }, (_, index) => [`q${index}`, { kind: 'categories' }]),
  )
  for (const queries of [{}, many, null]) {
    const { status, body } = await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries } })
    t.is(status, 422)
    t.is(body.error.details[0].field, 'queries')
  }
  t.deepEqual(store.log(), [])
})

test('what fails inside a look-up is in the log', async (t) => {
  const lines: string[] = []
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { onLog: (line) => lines.push(line) })
  store.fault({ kind: 'wrong_shape', match: { path: 'graphql' } })
  const queries = { one: { kind: 'product', id: demo.simple } }
  const { body } = await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries } })
  t.is(body.results.one.error.code, 'upstream_changed')
  t.true(lines.some((line) => line.includes('"code":"upstream_changed"')))
})
