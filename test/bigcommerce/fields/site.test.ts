import test, { type ExecutionContext } from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

async function readSite(t: ExecutionContext, selection: string, fragment = '') {
  const store = await startBigCommerce(t, { catalog })
  const { data, errors } = await ask(store, { query: `{ site { ${selection} } } ${fragment}` })
  t.is(errors, undefined, JSON.stringify(errors))
  return (data as { site: Record<string, unknown> }).site
}

const shows = test.macro({
  exec: async (t: ExecutionContext, selection: string, expected: object) => {
    t.deepEqual(await readSite(t, selection), expected as Record<string, unknown>)
  },
  title: (about = '') => about,
})

const names = '{ edges { node { name } } }'
const named = (...all: string[]) => ({ edges: all.map((name) => ({ node: { name } })) })

test(
  'products come by id, in the order of the shop, hidden ones left out',
  shows,
  `products(entityIds: [${ids.scarce}, ${ids.hidden}, ${ids.mug}]) ${names}`,
  {
    products: named('Mug', 'Bowl'),
  },
)
test('the newest products come first', shows, `newestProducts(first: 2) ${names}`, {
  newestProducts: named('Mug', 'Shirt'),
})
test('the best selling products come first', shows, `bestSellingProducts(first: 2) ${names}`, {
  bestSellingProducts: named('Mug', 'Card'),
})
test('featured products are only those', shows, `featuredProducts ${names}`, {
  featuredProducts: named('Mug'),
})
test(
  'what is out of stock can be left out',
  shows,
  `category(entityId: 1) { all: products ${names} some: products(hideOutOfStock: true) ${names} }`,
  {
    category: { all: named('Shirt', 'Lamp'), some: named('Shirt') },
  },
)
test(
  'a category that is not there is null, and so is a brand',
  shows,
  'category(entityId: 99) { name } brand(entityId: 99) { name }',
  {
    category: null,
    brand: null,
  },
)
test('a brand has its products', shows, `brand(entityId: 21) { name products ${names} }`, {
  brand: { name: 'Fern', products: named('Mug') },
})
test(
  'brands come all, by id or by product',
  shows,
  `brands ${names} a: brands(entityIds: [22]) ${names} b: brands(productEntityIds: [${ids.mug}]) ${names}`,
  {
    brands: named('Fern', 'Flint'),
    a: named('Flint'),
    b: named('Fern'),
  },
)
test(
  'the category tree nests',
  shows,
  'categoryTree { name hasChildren productCount children { path children { name children { name } } } }',
  {
    categoryTree: [
      {
        name: 'Home',
        hasChildren: true,
        productCount: 2,
        children: [{ path: '/home/kitchen/', children: [{ name: 'Cups', children: [] }] }],
      },
      { name: 'Paper', hasChildren: false, productCount: 8, children: [] },
    ],
  },
)
test(
  'the category tree can begin below',
  shows,
  'categoryTree(rootEntityId: 2) { name children { name } } none: categoryTree(rootEntityId: 99) { name }',
  {
    categoryTree: [{ name: 'Kitchen', children: [{ name: 'Cups' }] }],
    none: [],
  },
)
test(
  'the settings tell who the store is',
  shows,
  'settings { storeName storeHash channelId status currency { defaultCurrency } tax { pdp } }',
  {
    settings: {
      storeName: 'Specimens',
      storeHash: 'demo5tore',
      channelId: 1,
      status: 'LAUNCHED',
      currency: { defaultCurrency: 'USD' },
      tax: { pdp: 'EX' },
    },
  },
)
test(
  'there is one currency',
  shows,
  'currencies { edges { node { code isDefault isTransactional display { symbol } } } } currency(currencyCode: EUR) { code }',
  {
    currencies: {
      edges: [{ node: { code: 'USD', isDefault: true, isTransactional: true, display: { symbol: '$' } } }],
    },
    currency: null,
  },
)

test('a list is read page by page, forwards and backwards', async (t) => {
  const page = (args: string) =>
    `products(${args}) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } collectionInfo { totalItems } edges { node { name } } }`
  type List = {
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
    collectionInfo: object
    edges: unknown[]
  }
  const { products: one } = (await readSite(t, page('first: 5'))) as { products: List }
  t.deepEqual(one.collectionInfo, { totalItems: 12 })
  t.like(one.pageInfo, { hasNextPage: true, hasPreviousPage: false })
  const { products: two } = (await readSite(t, page(`first: 50, after: "${one.pageInfo.endCursor}"`))) as {
    products: List
  }
  t.is(two.edges.length, 7)
  t.like(two.pageInfo, { hasNextPage: false, hasPreviousPage: true })
  const { products: back } = (await readSite(t, page(`last: 2, before: "${two.pageInfo.startCursor}"`))) as {
    products: List
  }
  t.deepEqual(back.edges, one.edges.slice(-2))
})

test('ten come where no number is asked for', async (t) => {
  const { products } = (await readSite(t, `products ${names}`)) as { products: { edges: unknown[] } }
  t.is(products.edges.length, 10)
})

const search = test.macro({
  exec: async (t: ExecutionContext, filters: string, sort: string, expected: string[]) => {
    const site = await readSite(
      t,
      `search { searchProducts(filters: { ${filters} }${sort && `, sort: ${sort}`}) { products(first: 4) ${names} filters { edges { cursor } } } }`,
    )
    t.deepEqual(site.search as object, {
      searchProducts: { products: named(...expected), filters: { edges: [] } },
    })
  },
  title: (about = '') => `search finds ${about}`,
})

test('what has every word, the name weighing most', search, 'searchTerm: "mug"', '', ['Mug'])
test('what has a variant of that SKU', search, 'searchTerm: "shirt-l"', '', ['Shirt'])
test('by brand and keyword together', search, 'searchTerm: "FERN tasse"', '', ['Mug'])
test('without regard to accents', search, 'searchTerm: "creme brulee"', '', ['Crème brûlée pattern'])
test('nothing where nothing matches', search, 'searchTerm: "zeppelin"', '', [])
test('what is in a category', search, 'categoryEntityId: 1', '', ['Shirt', 'Lamp'])
test('what is in its subcategories too', search, 'categoryEntityId: 1, searchSubCategories: true', 'A_TO_Z', [
  'Bowl',
  'Lamp',
  'Mug',
  'Shirt',
])
test('what is in any of several categories', search, 'categoryEntityIds: [2, 3]', 'A_TO_Z', ['Bowl', 'Mug'])
test(
  'what is in all of several categories',
  search,
  'categoryIdsFilter: { entityIds: [2, 3], matchBehavior: AND }',
  '',
  [],
)
test('what is of a brand', search, 'brandEntityIds: [22]', '', ['Shirt'])
test('what is featured', search, 'isFeatured: true', '', ['Mug'])
test('what is in stock', search, 'categoryEntityId: 1, hideOutOfStock: true', '', ['Shirt'])
test('what has a price within bounds', search, 'price: { minPrice: 50, maxPrice: 100 }', 'HIGHEST_PRICE', [
  'Lamp',
  'Clock',
])
test('what is rated well', search, 'rating: { minRating: 4 }', '', ['Mug'])
test('what has an attribute', search, 'productAttributes: [{ attribute: "Glaze", values: ["Matte"] }]', '', [
  'Mug',
])
test('the cheapest first', search, '', 'LOWEST_PRICE', ['Card', 'Seeds', 'Crème brûlée pattern', 'Mug'])
test('the last of the alphabet first', search, 'categoryEntityId: 1', 'Z_TO_A', ['Shirt', 'Lamp'])
test('the newest first', search, '', 'NEWEST', ['Mug', 'Shirt', 'Engraved pen', 'Card'])
test('the best reviewed first', search, 'categoryEntityIds: [1, 3]', 'BEST_REVIEWED', [
  'Mug',
  'Shirt',
  'Lamp',
])

const route = (path: string, behaviour = 'IGNORE') =>
  `route(path: "${path}", redirectBehavior: ${behaviour}) { node { __typename ... on Product { name } ... on Category { name } ... on Brand { name } } redirect { fromPath to { __typename ... on ProductRedirect { path } ... on ManualRedirect { url } } } }`

test(
  'a path leads to a product, slash or no slash, query or no query',
  shows,
  `a: ${route('/mug/')} b: ${route('/Mug?colour=red')}`,
  {
    a: { node: { __typename: 'Product', name: 'Mug' }, redirect: null },
    b: { node: { __typename: 'Product', name: 'Mug' }, redirect: null },
  },
)
test('a path leads to a category or a brand', shows, `a: ${route('/home/kitchen/')} b: ${route('/flint/')}`, {
  a: { node: { __typename: 'Category', name: 'Kitchen' }, redirect: null },
  b: { node: { __typename: 'Brand', name: 'Flint' }, redirect: null },
})
test(
  'a path to nowhere, or to a hidden product, leads to nothing',
  shows,
  `a: ${route('/nowhere/')} b: ${route('/ghost/')}`,
  {
    a: { node: null, redirect: null },
    b: { node: null, redirect: null },
  },
)

const moved = { fromPath: '/old-mug/', to: { __typename: 'ProductRedirect', path: '/mug/' } }
test(
  'a product that has moved is found only by following',
  shows,
  `a: ${route('/old-mug/')} b: ${route('/old-mug/', 'FOLLOW')}`,
  {
    a: { node: null, redirect: moved },
    b: { node: { __typename: 'Product', name: 'Mug' }, redirect: moved },
  },
)
test('a redirect to elsewhere has no node, followed or not', shows, route('/blog/', 'FOLLOW'), {
  route: {
    node: null,
    redirect: { fromPath: '/blog/', to: { __typename: 'ManualRedirect', url: 'https://blog.example.com/' } },
  },
})

test("BigCommerce's trap: a fragment straight on the node loses options and picture", async (t) => {
  const fragment =
    'fragment Named on Product { name productOptions { edges { node { displayName } } } defaultImage { altText } }'
  const asked = `trapped: route(path: "/shirt/") { node { ...Named } }
    wary: route(path: "/shirt/") { node { ... on Product { ...Named } } }`
  const { trapped, wary } = await readSite(t, asked, fragment)
  t.deepEqual(trapped, { node: { name: 'Shirt', productOptions: { edges: [] }, defaultImage: null } })
  t.like(wary, { node: { defaultImage: { altText: 'A shirt' } } })
  t.regex(JSON.stringify(wary), /Size.*Colour.*Hem/)
})
