import test from 'ava'
import { startCatalogue } from '../../helpers/catalogue.ts'
import { generatedCatalog } from '../../helpers/generated-catalog.ts'

const all = { kind: 'listing', sort: 'a_to_z', limit: 24 }
const ids = ({ items }: { items: { id: number }[] }) => items.map(({ id }) => id)

test('the pages of a list hold each product once, in order, across many cursors', async (t) => {
  const { ask } = await startCatalogue(t, { catalog: generatedCatalog(230) })
  const first = await ask(all)
  t.like(first, { total: 230, page: 1, pages: 10, limit: 24 })
  const pages = [first]
  for (let page = 2; page <= first.pages; page++) pages.push(await ask({ ...all, page }))
  t.deepEqual(
    pages.map(({ page }) => page),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  )
  t.is(pages.at(-1).items.length, 230 - 9 * 24)
  const found = pages.flatMap(ids)
  t.is(new Set(found).size, 230)
  const fifties = await Promise.all([1, 2, 3, 4, 5].map((page) => ask({ ...all, limit: 50, page })))
  t.deepEqual(fifties.flatMap(ids), found)
})

test('page three cold is the way there and the page; warm nothing; page four the page alone', async (t) => {
  const { ask, cost } = await startCatalogue(t, { catalog: generatedCatalog(230) })
  const page = (number: number) => () => ask({ ...all, page: number })
  t.is(await cost(page(3)), 2)
  t.is(await cost(page(3)), 0)
  // Where it begins is not among the first fifty: one step more.
  t.is(await cost(page(4)), 2)
  t.is(await cost(page(5)), 1)
  // The way is the same whatever the currency, and page one brings its beginning along.
  t.is(await cost(() => ask({ ...all, page: 5 }, { currency: 'EUR' })), 1)
  const newest = { ...all, sort: 'newest' }
  t.is(await cost(() => ask(newest)), 1)
  t.is(await cost(() => ask({ ...newest, page: 3 })), 1)
})

test('a page that is not there is not found, and costs no walk past the end', async (t) => {
  const { ask, refusal, cost } = await startCatalogue(t, { catalog: generatedCatalog(60) })
  t.is((await ask({ ...all, page: 3 })).items.length, 12)
  for (const page of [4, 5, 2000]) t.is((await refusal({ ...all, page })).code, 'not_found', String(page))
  t.is(await cost(() => refusal({ ...all, page: 2000 })), 0)
  t.is((await ask({ ...all, term: 'xyzzy' })).pages, 1)
  t.is((await refusal({ ...all, term: 'xyzzy', page: 2 })).code, 'not_found')
  for (const page of [0, -1, 1.5, 2001, 'last'])
    t.is((await refusal({ ...all, page })).details[0].field, 'page')
})
