import test, { type ExecutionContext } from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

const item = 'isSelected productCount'
const categories = `{ edges { node { entityId name ${item}`
const everyFacet = `filters(first: 20) { edges { node {
  __typename displayName isCollapsedByDefault
  ... on BrandSearchFilter { displayProductCount brands { edges { node { entityId name ${item} } } } }
  ... on CategorySearchFilter { categories(first: 5) ${categories}
    subCategories(first: 3) ${categories} subCategories(first: 3) ${categories} } } } } } } } } } }
  ... on ProductAttributeSearchFilter { filterKey attributes { edges { node { value ${item} } } } }
  ... on PriceSearchFilter { selected { minPrice maxPrice } }
  ... on RatingSearchFilter { ratings { edges { node { value ${item} } } } }
  ... on OtherSearchFilter { freeShipping { ${item} } isFeatured { ${item} } isInStock { ${item} } }
} } }`

type Counted = { productCount: number; isSelected: boolean }
type Facet = { __typename: string; displayName: string; filterKey?: string; [list: string]: unknown }
type Found = { products: { collectionInfo: { totalItems: number } }; filters: { edges: { node: Facet }[] } }

async function search(t: ExecutionContext, filters: string, overrides = {}) {
  const store = await startBigCommerce(t, { catalog, ...overrides })
  const query = `{ site { search { searchProducts(filters: { ${filters} }) { products { collectionInfo { totalItems } } ${everyFacet} } } } }`
  const { data, errors, status } = await ask(store, { query })
  t.is(errors, undefined, JSON.stringify(errors))
  t.is(status, 200)
  const found = (data as { site: { search: { searchProducts: Found } } }).site.search.searchProducts
  return {
    total: found.products.collectionInfo.totalItems,
    facets: found.filters.edges.map(({ node }) => node),
    store,
  }
}

// What can be chosen in a facet, as "name count", with a star where it is chosen.
function told(facets: Facet[], type: string, list: string, key?: string) {
  const facet = facets.find(({ __typename, filterKey }) => __typename === type && filterKey === key)
  const nodes = (facet?.[list] as { edges: { node: Counted & Record<string, unknown> }[] } | undefined)?.edges
  return nodes?.map(
    ({ node }) => `${node.name ?? node.value} ${node.productCount}${node.isSelected ? '*' : ''}`,
  )
}

const brandsOf = (facets: Facet[]) => told(facets, 'BrandSearchFilter', 'brands')
const attribute = (facets: Facet[], key: string) =>
  told(facets, 'ProductAttributeSearchFilter', 'attributes', key)

test('everything that can be filtered by is told with what it holds', async (t) => {
  const { facets, total } = await search(t, 'searchSubCategories: true')
  t.is(total, 12)
  t.deepEqual(
    facets.map(({ displayName }) => displayName),
    ['Category', 'Brand', 'Glaze', 'Origin', 'Size', 'Colour', 'Rating', 'Price', 'Other'],
  )
  t.deepEqual(brandsOf(facets), ['Fern 1', 'Flint 1'])
  t.deepEqual(attribute(facets, 'Glaze'), ['Gloss 1', 'Matte 1'])
  t.deepEqual(attribute(facets, 'Size'), ['L 1', 'S 1'])
  t.deepEqual(told(facets, 'RatingSearchFilter', 'ratings'), ['4 1', '3 1', '2 1', '1 1'])
  t.like(facets.at(-2), { __typename: 'PriceSearchFilter', selected: null })
  t.like(facets.at(-1), {
    freeShipping: { productCount: 1, isSelected: false },
    isFeatured: { productCount: 1 },
    isInStock: { productCount: 11 },
  })
})

test('a facet counts under what the others choose, and as if it chose nothing itself', async (t) => {
  const chosen = `productAttributes: [{ attribute: "Glaze", values: ["Matte"] }], brandEntityIds: [21, 22]`
  const { facets, total } = await search(t, chosen)
  t.is(total, 1)
  t.deepEqual(attribute(facets, 'Glaze'), ['Matte 1*'])
  t.deepEqual(brandsOf(facets), ['Fern 1*', 'Flint 0*'])
  const glazeAlone = await search(t, 'productAttributes: [{ attribute: "Glaze", values: ["Matte"] }]')
  t.deepEqual(attribute(glazeAlone.facets, 'Glaze'), ['Gloss 1', 'Matte 1*'])
  t.deepEqual(attribute(glazeAlone.facets, 'Origin'), ['Portugal 1'])
  t.is(attribute(glazeAlone.facets, 'Size'), undefined)
})

test('what is chosen is shown as chosen even where it finds nothing', async (t) => {
  const { facets, total } = await search(
    t,
    'searchTerm: "mug", price: { minPrice: 100 }, rating: { minRating: 5 }, hideOutOfStock: true, isFreeShipping: true',
  )
  t.is(total, 0)
  t.like(
    facets.find(({ displayName }) => displayName === 'Price'),
    { selected: { minPrice: 100, maxPrice: null } },
  )
  t.deepEqual(told(facets, 'RatingSearchFilter', 'ratings'), ['5 0*'])
  t.like(facets.at(-1), {
    freeShipping: { productCount: 0, isSelected: true },
    isInStock: { productCount: 0, isSelected: true },
    isFeatured: null,
  })
})

type Branch = { node: Counted & { name: string; subCategories?: { edges: Branch[] } } }
const tree = (facets: Facet[]) => {
  const toLine = ({ node }: Branch): unknown[] => [
    `${node.name} ${node.productCount}${node.isSelected ? '*' : ''}`,
    ...(node.subCategories?.edges ?? []).map(toLine),
  ]
  const facet = facets.find(({ __typename }) => __typename === 'CategorySearchFilter')
  return (facet?.categories as { edges: Branch[] } | undefined)?.edges.map(toLine)
}

test('categories nest, and hold what their subcategories hold where those are searched', async (t) => {
  const whole = await search(t, 'searchSubCategories: true, categoryEntityIds: [4]')
  t.deepEqual(tree(whole.facets), [['Home 4', ['Kitchen 2', ['Cups 1']]], ['Paper 8*']])
  t.is(whole.total, 8)
  const plain = await search(t, '')
  t.deepEqual(tree(plain.facets), [['Home 2', ['Kitchen 1', ['Cups 1']]], ['Paper 8']])
})

test('on the page of a category, only what is below it can be chosen', async (t) => {
  const all = await search(t, 'categoryEntityId: 1, searchSubCategories: true')
  t.deepEqual([all.total, tree(all.facets)], [4, [['Kitchen 2', ['Cups 1']]]])
  const some = await search(t, 'categoryEntityId: 1, categoryEntityIds: [3], searchSubCategories: true')
  t.deepEqual([some.total, tree(some.facets)], [1, [['Kitchen 2', ['Cups 1*']]]])
})

test('the merchant says which attributes are offered, in which order, and which wait folded up', async (t) => {
  const filters = [{ attribute: 'Size', isCollapsed: true }, { attribute: 'Glaze' }]
  const { facets } = await search(t, '', { catalog: { ...catalog, filters } })
  t.deepEqual(
    facets
      .filter(({ filterKey }) => filterKey)
      .map(({ filterKey, isCollapsedByDefault }) => [filterKey, isCollapsedByDefault]),
    [
      ['Size', true],
      ['Glaze', false],
    ],
  )
})

const ignored =
  'rating: { minRating: 4 }, productAttributes: [{ attribute: "Glaze", values: ["Matte"] }], hideOutOfStock: true'

test('a plan without product filtering has no facets and quietly ignores what needs them', async (t) => {
  const off = { productFilteringEnabled: false }
  const { facets, total, store } = await search(t, ignored, off)
  t.deepEqual([facets, total], [[], 12])
  const rest = 'brandEntityIds: [21, 22], categoryEntityIds: [1, 3], price: { maxPrice: 20 }'
  t.is((await search(t, `${rest}, ${ignored}`, off)).total, 1)
  const query = `{ site { settings { search { productFilteringEnabled } }
    category(entityId: 1) { products(hideOutOfStock: true) { collectionInfo { totalItems } } } } }`
  const { data } = await ask(store, { query })
  t.deepEqual(data, {
    site: {
      settings: { search: { productFilteringEnabled: false } },
      category: { products: { collectionInfo: { totalItems: 2 } } },
    },
  })
})
