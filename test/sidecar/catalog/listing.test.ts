import test from 'ava'
import { startCatalogue } from '../../helpers/catalogue.ts'

type Item = { id: number; name: string }
const ids = (items: Item[]) => items.map(({ id }) => id)

test('a category tells what stands around its products', async (t) => {
  const { ask } = await startCatalogue(t)
  const { subject, items, total, sort } = await ask({ kind: 'listing', path: '/kitchen/cookware/' })
  t.like(subject, { kind: 'category', id: 21, name: 'Cookware', path: '/kitchen/cookware/' })
  t.deepEqual(subject.breadcrumbs, [
    { name: 'Kitchen', path: '/kitchen/' },
    { name: 'Cookware', path: '/kitchen/cookware/' },
  ])
  t.like(subject.children[0], { id: 31, name: 'Pans', path: '/kitchen/cookware/pans/', productCount: 1 })
  t.true(subject.image.url.includes('{:size}'))
  t.is(sort, 'featured')
  // All of them are in the two below it.
  t.is(items.length, 2)
  t.is(total, 2)
})

test('a brand, the whole catalogue and a search are listings too', async (t) => {
  const { ask } = await startCatalogue(t)
  const brand = await ask({ kind: 'listing', path: ['/brackenforge/', '/brands/brackenforge/'] })
  t.like(brand.subject, { kind: 'brand', id: 43, seo: { title: 'Brackenforge ironware' }, children: [] })
  t.true(brand.items.length > 0)
  t.false(brand.facets.some(({ kind }: { kind: string }) => kind === 'brand'))
  const all = await ask({ kind: 'listing', limit: 50 })
  t.is(all.subject, null)
  t.true(all.total > brand.total)
  const search = await ask({ kind: 'listing', term: 'teapot' })
  t.like(search, { subject: null, sort: 'relevance' })
  t.regex(search.items[0].name, /Teapot/)
  t.deepEqual(await ask({ kind: 'listing', term: 'xyzzy' }), {
    ...search,
    ...{ items: [], total: 0, pages: 1, page: 1, facets: [] },
  })
})

test('a listing is the same by path, id or name, and one the store has not is told by how it was named', async (t) => {
  const { ask, refusal } = await startCatalogue(t)
  const byPath = await ask({ kind: 'listing', path: '/kitchen/' })
  for (const category of [11, '11', 'kitchen', 'Kitchen'])
    t.deepEqual(await ask({ kind: 'listing', category }), byPath, String(category))
  for (const kind of ['listing', 'search'])
    for (const field of ['category', 'brand'])
      for (const written of [999_999, 'no-such-thing'])
        t.like(await refusal({ kind, [field]: written }), {
          code: 'invalid_input',
          details: [{ field, code: `unknown_${field}` }],
        })
  t.is((await refusal({ kind: 'listing', path: '/no-such-place/' })).code, 'not_found')
  t.is((await refusal({ kind: 'listing', category: 11, brand: 43 })).details[0].field, 'brand')
})

test('what is not chosen is in the order the merchant set for the category', async (t) => {
  const { ask } = await startCatalogue(t)
  const paper = await ask({ kind: 'listing', category: 15 })
  t.is(paper.sort, 'lowest_price')
  t.deepEqual(
    ids(paper.items),
    ids((await ask({ kind: 'listing', category: 15, sort: 'lowest_price' })).items),
  )
  // By relevance without words there is none.
  t.is((await ask({ kind: 'listing', category: 15, sort: 'relevance' })).sort, 'lowest_price')
  t.false(paper.sorts.includes('relevance'))
})

test('each of nine orders is its own', async (t) => {
  const { ask, refusal } = await startCatalogue(t)
  const { sorts } = await ask({ kind: 'listing', term: 'mug' })
  t.is(sorts.length, 9)
  const found = await Promise.all(
    sorts.map(async (sort: string) => [
      sort,
      (await ask({ kind: 'listing', category: 11, term: 'o', sort })).items,
    ]),
  )
  const items: Record<string, (Item & { price: { price: { value: number } } })[]> = Object.fromEntries(found)
  const names = (sort: string) => items[sort]?.map(({ name }) => name) ?? []
  const prices = (sort: string) => items[sort]?.map(({ price }) => price.price.value) ?? []
  const { compare } = new Intl.Collator('en')
  t.true(names('a_to_z').length > 5)
  t.deepEqual(names('a_to_z'), names('a_to_z').toSorted(compare))
  t.deepEqual(names('z_to_a'), names('a_to_z').toReversed())
  t.deepEqual(
    prices('lowest_price'),
    prices('lowest_price').toSorted((one, other) => one - other),
  )
  t.deepEqual(
    prices('highest_price'),
    prices('highest_price').toSorted((one, other) => other - one),
  )
  for (const sort of sorts)
    t.deepEqual(ids(items[sort] ?? []).toSorted(), ids(items.a_to_z ?? []).toSorted(), sort)
  t.is(new Set(sorts.map((sort: string) => String(ids(items[sort] ?? [])))).size, 9)
  t.is((await refusal({ kind: 'listing', sort: 'random' })).details[0].field, 'sort')
})

test('a cold listing is two requests, another order or page one, and a warm one none', async (t) => {
  const { ask, cost } = await startCatalogue(t)
  const kitchen = { kind: 'listing', path: '/kitchen/', limit: 4 }
  t.is(await cost(() => ask(kitchen)), 2)
  t.is(await cost(() => ask(kitchen)), 0)
  t.is(await cost(() => ask({ ...kitchen, sort: 'newest' })), 1)
  t.is(await cost(() => ask({ ...kitchen, page: 2 })), 1)
  t.is(await cost(() => ask({ ...kitchen, filters: { inStock: true } })), 1)
  // Of what has no price, every currency's reader has use.
  t.is(await cost(() => ask(kitchen, { currency: 'EUR' })), 1)
  t.is(await cost(() => ask({ kind: 'listing' })), 1)
})

test('listings whose facets do not fit one request together travel in several', async (t) => {
  const { store, call, cost } = await startCatalogue(t)
  const queries = Object.fromEntries(
    [11, 12, 13].map((category) => [`c${category}`, { kind: 'listing', category }]),
  )
  let results: Record<string, { ok: boolean; data: { subject: { id: number }; facets: unknown[] } }> = {}
  const requests = await cost(async () => {
    results = (await call('POST', '/v1/catalog/lookup', { body: { queries } })).body.results
  })
  for (const category of [11, 12, 13]) {
    t.is(results[`c${category}`]?.data.subject.id, category)
    t.true((results[`c${category}`]?.data.facets.length ?? 0) > 3)
  }
  t.true(requests > 3)
  t.true(store.log().every(({ status }: { status: number }) => status === 200))
})

test('lists have addresses of their own, in the words of a query string', async (t) => {
  const { ask, call } = await startCatalogue(t)
  const filters = {
    brands: [43, 48],
    attributes: { Material: ['Steel', 'Cast iron'] },
    price: { min: 20 },
    inStock: true,
  }
  const { body } = await call(
    'GET',
    '/v1/catalog/search?category=kitchen&limit=2&sort=a_to_z&brands=43&brands=48&attributes%5BMaterial%5D=Steel&attributes%5BMaterial%5D=Cast+iron&minPrice=20&inStock=true&currency=EUR',
  )
  t.deepEqual(
    body,
    await ask({ kind: 'listing', category: 11, limit: 2, sort: 'a_to_z', filters }, { currency: 'EUR' }),
  )
  t.true(body.total > 0)
  t.is(body.items[0].price.price.currencyCode, 'EUR')
  t.deepEqual((await call('GET', '/v1/catalog/categories')).body, await ask({ kind: 'categories' }))
  t.deepEqual((await call('GET', '/v1/catalog/brands')).body, await ask({ kind: 'brands' }))
  for (const [query, field] of [
    ['limit=many', 'limit'],
    ['page=1&page=2', 'page'],
    ['colour=blue', 'body'],
    ['minPrice=9&maxPrice=1', 'filters.price'],
  ]) {
    const { status, body } = await call('GET', `/v1/catalog/search?${query}`)
    t.is(status, 422)
    t.is(body.error.details[0].field, field)
  }
})
