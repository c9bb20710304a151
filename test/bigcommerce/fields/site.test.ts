import test, { type ExecutionContext } from 'ava'
import { readSite, siteShows } from '../../helpers/read-site.ts'
import { ids } from '../../helpers/specimen-catalog.ts'

const names = '{ edges { node { name } } }'

const named = (...all: string[]) => ({ edges: all.map((name) => ({ node: { name } })) })

const site = async (t: ExecutionContext, selection: string) => (await readSite(t, selection)).site

test(
  'products come by id, in the order of the shop, hidden ones left out',
  siteShows,
  `products(entityIds: [${ids.scarce}, ${ids.hidden}, ${ids.mug}]) ${names}`,
  {
    products: named('Mug', 'Bowl'),
  },
)

test('the newest products come first', siteShows, `newestProducts(first: 2) ${names}`, {
  newestProducts: named('Mug', 'Shirt'),
})

test('the best selling products come first', siteShows, `bestSellingProducts(first: 2) ${names}`, {
  bestSellingProducts: named('Mug', 'Card'),
})

test('featured products are only those', siteShows, `featuredProducts ${names}`, {
  featuredProducts: named('Mug'),
})

test(
  'what is out of stock can be left out',
  siteShows,
  `category(entityId: 1) { all: products ${names} some: products(hideOutOfStock: true) ${names} }`,
  {
    category: { all: named('Shirt', 'Lamp'), some: named('Shirt') },
  },
)

test(
  'a category that is not there is null, and so is a brand',
  siteShows,
  'category(entityId: 99) { name } brand(entityId: 99) { name }',
  {
    category: null,
    brand: null,
  },
)

test('a brand has its products', siteShows, `brand(entityId: 21) { name products ${names} }`, {
  brand: { name: 'Fern', products: named('Mug') },
})

test(
  'brands come all, by id or by product',
  siteShows,
  `brands ${names} a: brands(entityIds: [22]) ${names} b: brands(productEntityIds: [${ids.mug}]) ${names}`,
  {
    brands: named('Fern', 'Flint'),
    a: named('Flint'),
    b: named('Fern'),
  },
)

test(
  'the category tree nests',
  siteShows,
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
  siteShows,
  'categoryTree(rootEntityId: 2) { name children { name } } none: categoryTree(rootEntityId: 99) { name }',
  {
    categoryTree: [{ name: 'Kitchen', children: [{ name: 'Cups' }] }],
    none: [],
  },
)

test(
  'the settings tell who the store is',
  siteShows,
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

test('a list is read page by page, forwards and backwards', async (t) => {
  const page = (args: string) =>
    `products(${args}) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } collectionInfo { totalItems } edges { node { name } } }`
  type List = {
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
    collectionInfo: object
    edges: unknown[]
  }
  const { products: one } = (await site(t, page('first: 5'))) as { products: List }
  t.deepEqual(one.collectionInfo, { totalItems: 12 })
  t.like(one.pageInfo, { hasNextPage: true, hasPreviousPage: false })
  const { products: two } = (await site(t, page(`first: 50, after: "${one.pageInfo.endCursor}"`))) as {
    products: List
  }
  t.is(two.edges.length, 7)
  t.like(two.pageInfo, { hasNextPage: false, hasPreviousPage: true })
  const { products: back } = (await site(t, page(`last: 2, before: "${two.pageInfo.startCursor}"`))) as {
    products: List
  }
  t.deepEqual(back.edges, one.edges.slice(-2))
})

test('ten come where no number is asked for', async (t) => {
  const { products } = (await site(t, `products ${names}`)) as { products: { edges: unknown[] } }
  t.is(products.edges.length, 10)
})
