import test from 'ava'
import { specimenCatalog } from '../../helpers/specimen-catalog.ts'
import { specimenProducts } from '../../helpers/specimen-products.ts'
import { defaultOptions } from '../options.ts'
import { createShelf } from '../shelf.ts'
import { countAttributes, countBrands, countCategories, countOthers, countRatings } from './facets.ts'
import { searchProducts } from './search.ts'

const many = (copies: number) =>
  Array.from({ length: copies }, (_, copy) =>
    specimenProducts.map((product) => ({
      ...product,
      id: product.id + copy * 1000,
      sku: `${product.sku}-${copy}`,
      path: `/${copy}${product.path}`,
      variants: product.variants.map((each) => ({
        ...each,
        id: each.id + copy * 10_000,
        sku: each.sku + copy,
      })),
    })),
  ).flat()

test('thousands of products are searched, sorted and counted in one walk each', (t) => {
  const shelf = createShelf({ ...specimenCatalog, products: many(800) }, defaultOptions)
  const filters = { searchTerm: 'mug', searchSubCategories: true, brandEntityIds: [21] }
  const startedAt = performance.now()
  for (const sort of ['RELEVANCE', 'A_TO_Z', 'LOWEST_PRICE', 'NEWEST'] as const) {
    const found = searchProducts(shelf, filters, sort)
    t.is(found.products.length, 800)
    t.deepEqual(countBrands(found, filters), [{ value: 21, count: 800, isSelected: true }])
    t.is(countCategories(found, filters, shelf).get(1), 800)
    t.is(countAttributes(found, filters, shelf).length, 2)
    t.is(countRatings(found, filters).length, 4)
    t.is(countOthers(found, filters).isFeatured?.count, 800)
  }
  // A walk for every product would take minutes; this bound is for slow machines.
  t.true(performance.now() - startedAt < 5000)
})

test('a change is seen by the next search, by id, path, SKU and category', (t) => {
  const shelf = createShelf(specimenCatalog, defaultOptions)
  const named = () => searchProducts(shelf, { searchTerm: 'tumbler' }).products.map(({ id }) => id)
  t.deepEqual(named(), [])
  shelf.change(101, { name: 'Tumbler', sku: 'TUM', path: '/tumbler/', categoryIds: [4] })
  t.deepEqual(named(), [101])
  t.is(shelf.productBySku('TUM')?.id, 101)
  t.like(shelf.at('/TUMBLER'), { product: { id: 101 } })
  t.true(shelf.inCategory(4).some(({ id }) => id === 101))
  t.is(shelf.in('de').product(101)?.name, 'Becher')
  shelf.changeCategory(4, { name: 'Stationery', path: '/stationery/' })
  t.is(shelf.category(4)?.name, 'Stationery')
  t.deepEqual(shelf.redirect('/paper/')?.to, { category: 4 })
})
