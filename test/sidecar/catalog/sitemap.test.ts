import { setTimeout as wait } from 'node:timers/promises'
import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { generatedCatalog } from '../../helpers/generated-catalog.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

type Overrides = Parameters<typeof startBigCommerce>[1]

async function startSitemap(t: ExecutionContext, overrides: Overrides = {}) {
  const store = await startBigCommerce(t, { restQuota: 1000, ...overrides })
  let ahead = 0
  const sidecar = await startSidecar(t, store, { now: () => Date.now() + ahead })
  const get = (path: string) => sidecar.call('GET', `/v1/catalog/${path}`)
  return {
    store,
    get,
    pages: async () => (await get('sitemap')).body.pages,
    page: (kind: string, page: number) => get(`sitemap/page?kind=${kind}&page=${page}`),
    later: (seconds: number) => {
      ahead += seconds * 1000
    },
    /** How many requests some work makes of BigCommerce. */
    cost: async (work: () => Promise<unknown>) => {
      store.clearLog()
      await work()
      return store.log().length
    },
  }
}

type Items = { path: string; changedAt: string | null }[]
const pathsOf = (items: Items) => items.map(({ path }) => path)

test('ten thousand products stand in twenty pages, each once, with the day of their last change', async (t) => {
  const { store, pages, page, cost } = await startSitemap(t, { catalog: generatedCatalog(10_000) })
  t.deepEqual(await pages(), { products: 20, categories: 1, brands: 1 })
  // What the count needs is the first page, and it is kept.
  t.is(await cost(pages), 0)
  const items: Items = []
  for (let number = 1; number <= 20; number++) {
    const { status, body } = await page('products', number)
    t.is(status, 200)
    t.is(body.items.length, 500)
    t.true(JSON.stringify(body).length < 100_000)
    items.push(...body.items)
  }
  t.is(new Set(pathsOf(items)).size, 10_000)
  t.is(items[0]?.changedAt, store.shelf.products()[0]?.created)
  t.is(await cost(() => page('products', 20)), 0)
  t.is(await cost(async () => t.is((await page('products', 21)).body.error.code, 'not_found')), 0)
})

test('the last page of a large catalogue is walked to once, for all who ask, and by whoever comes back', async (t) => {
  const { store, page, cost } = await startSitemap(t, { catalog: generatedCatalog(3000) })
  const walk = await cost(async () => {
    const answers = await Promise.all([page('products', 6), page('products', 6), page('products', 5)])
    t.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    )
  })
  // Sixty steps of fifty, two requests for the dates of each page; categories and brands are not asked.
  t.is(walk, 60 + 12)
  t.is(await cost(() => page('products', 3)), 0)
  t.true(store.log().every(({ status }) => status === 200))
})

test('a walk that takes longer than its caller waits goes on without them', async (t) => {
  const { store, page, cost } = await startSitemap(t, { catalog: generatedCatalog(1500) })
  store.fault({ kind: 'latency', match: { path: '/graphql' }, ms: 220, times: null })
  const first = await page('products', 3)
  t.is(first.body.error.code, 'upstream_timeout')
  store.clearFaults()
  while ((await page('products', 3)).status !== 200) await wait(50)
  t.is(await cost(() => page('products', 3)), 0)
})

test('an outage is answered with the last good list, however old; without one, as an outage', async (t) => {
  const { store, pages, page, later } = await startSitemap(t, { catalog: generatedCatalog(600) })
  t.is((await page('products', 1)).status, 200)
  store.fault({ kind: 'status', match: { path: '/graphql' }, status: 503, times: null })
  later(5 * 86_400)
  t.is((await page('products', 1)).body.items.length, 500)
  t.is((await page('products', 2)).body.error.code, 'upstream_failed')
  t.is((await page('brands', 1)).body.error.code, 'upstream_failed')
  t.not((await pages())?.products, 0)
})

test('an account that may not read products has the list without dates, and is not asked again', async (t) => {
  const { store, page, cost } = await startSitemap(t, {
    catalog: generatedCatalog(600),
    accountScopes: ['store_storefront_api'],
  })
  const { items } = (await page('products', 1)).body as { items: Items }
  t.is(items.length, 500)
  t.true(items.every(({ changedAt }) => changedAt === null))
  t.is(await cost(() => page('products', 2)), 2)
  t.true(store.log().every(({ path }) => path.endsWith('/graphql')))
})

test('categories and brands are listed too; another kind or page zero is told to be wrong', async (t) => {
  const catalog = generatedCatalog(400)
  const { page } = await startSitemap(t, { catalog })
  t.deepEqual(
    new Set(pathsOf((await page('categories', 1)).body.items)),
    new Set(catalog.categories.map(({ path }) => path)),
  )
  t.deepEqual(
    new Set(pathsOf((await page('brands', 1)).body.items)),
    new Set(catalog.brands.map(({ path }) => path)),
  )
  t.is((await page('orders', 1)).status, 422)
  t.is((await page('products', 0)).status, 422)
  t.is((await page('categories', 2)).status, 404)
})

test('the latest changes come first, with what the store no longer shows left out', async (t) => {
  const { store, get } = await startSitemap(t, { catalog: generatedCatalog(60) })
  const [one, other] = store.shelf.products().slice(10)
  store.changeProduct(one?.id ?? 0, { name: 'Renamed Mug' })
  const { items } = (await get('changes?limit=5')).body
  t.is(items.length, 5)
  t.is(items[0].product.name, 'Renamed Mug')
  t.is(items[0].createdAt, one?.created)
  t.true(items[0].changedAt > items[1].changedAt)
  store.changeProduct(other?.id ?? 0, { visible: false })
  t.false(JSON.stringify((await get('changes?limit=50')).body).includes(other?.sku ?? '-'))
  t.is((await get('changes?limit=51')).status, 422)
})

test('without the scope for dates of change, the feed tells of the newest', async (t) => {
  const { store, get } = await startSitemap(t, {
    catalog: generatedCatalog(60),
    accountScopes: ['store_storefront_api'],
  })
  const { items } = (await get('changes?limit=3')).body
  const newest = store.shelf
    .products()
    .map(({ created }) => created)
    .toSorted()
    .at(-1)
  t.is(Date.parse(items[0].createdAt), Date.parse(newest ?? ''))
})
