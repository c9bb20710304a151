import test from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { readSite, siteShows } from '../../helpers/read-site.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const kinds =
  '__typename ... on ProductRedirect { path } ... on CategoryRedirect { path } ... on BrandRedirect { path } ... on ManualRedirect { url }'
const route = (path: string, behaviour = 'IGNORE') =>
  `route(path: "${path}", redirectBehavior: ${behaviour}) { node { __typename ... on Product { name } ... on Category { name } ... on Brand { name } } redirect { fromPath to { ${kinds} } } }`

test(
  'a path leads to a product, slash or no slash, query or no query',
  siteShows,
  `a: ${route('/mug/')} b: ${route('/Mug?colour=red')}`,
  {
    a: { node: { __typename: 'Product', name: 'Mug' }, redirect: null },
    b: { node: { __typename: 'Product', name: 'Mug' }, redirect: null },
  },
)

test(
  'a path leads to a category or a brand',
  siteShows,
  `a: ${route('/home/kitchen/')} b: ${route('/flint/')}`,
  {
    a: { node: { __typename: 'Category', name: 'Kitchen' }, redirect: null },
    b: { node: { __typename: 'Brand', name: 'Flint' }, redirect: null },
  },
)

test(
  'a path to nowhere, or to a hidden product, leads to nothing',
  siteShows,
  `a: ${route('/nowhere/')} b: ${route('/ghost/')}`,
  {
    a: { node: null, redirect: null },
    b: { node: null, redirect: null },
  },
)

const moved = { fromPath: '/old-mug/', to: { __typename: 'ProductRedirect', path: '/mug/' } }

test(
  'a product that has moved is found only by following',
  siteShows,
  `a: ${route('/old-mug/')} b: ${route('/old-mug/', 'FOLLOW')}`,
  {
    a: { node: null, redirect: moved },
    b: { node: { __typename: 'Product', name: 'Mug' }, redirect: moved },
  },
)

test('a redirect to elsewhere has no node, followed or not', siteShows, route('/blog/', 'FOLLOW'), {
  route: {
    node: null,
    redirect: { fromPath: '/blog/', to: { __typename: 'ManualRedirect', url: 'https://blog.example.com/' } },
  },
})

test(
  'a category or a brand that has moved is found by following too',
  siteShows,
  `a: ${route('/kitchenware', 'FOLLOW')} b: ${route('/ferns/', 'FOLLOW')}`,
  {
    a: {
      node: { __typename: 'Category', name: 'Kitchen' },
      redirect: { fromPath: '/kitchenware/', to: { __typename: 'CategoryRedirect', path: '/home/kitchen/' } },
    },
    b: {
      node: { __typename: 'Brand', name: 'Fern' },
      redirect: { fromPath: '/ferns/', to: { __typename: 'BrandRedirect', path: '/fern/' } },
    },
  },
)

test('an address written by hand is only told, even one that leads to a thing', async (t) => {
  const { site, store } = await readSite(
    t,
    `route(path: "/crockery/", redirectBehavior: FOLLOW) { node { id } redirect { toUrl to { ${kinds} } } }`,
  )
  t.deepEqual(site.route, {
    node: null,
    redirect: {
      toUrl: `${store.options.siteUrl}/home/kitchen/cups/`,
      to: { __typename: 'ManualRedirect', url: '/home/kitchen/cups/' },
    },
  })
})

test('a product leaves word of its new path, and of the one after that', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const read = async (path: string) => {
    const { data } = await ask(store, { query: `{ site { ${route(path, 'FOLLOW')} } }` })
    return (data as { site: { route: { node: unknown; redirect: { to: unknown } | null } } }).site.route
  }
  store.changeProduct(ids.mug, { path: '/cup/' })
  store.changeProduct(ids.mug, { path: '/beaker/' })
  for (const path of ['/mug/', '/cup', '/old-mug/'])
    t.deepEqual((await read(path)).redirect?.to, { __typename: 'ProductRedirect', path: '/beaker/' })
  store.changeProduct(ids.mug, { path: '/mug/' })
  t.is((await read('/mug/')).redirect, null)
  store.changeProduct(ids.mug, { visible: false })
  t.deepEqual(await read('/cup/'), { node: null, redirect: null })
})

test('a redirect and a thing at one path: both are told, and following leaves the thing', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  store.addRedirect({ from: '/mug/', to: { product: ids.shirt } })
  const query = `{ site { a: ${route('/mug/')} b: ${route('/mug/', 'FOLLOW')} } }`
  const { a, b } = (
    (await ask(store, { query })).data as { site: Record<string, { node: { name: string } }> }
  ).site
  t.deepEqual([a?.node.name, b?.node.name], ['Mug', 'Shirt'])
})

test("BigCommerce's trap: a fragment straight on the node loses options and picture", async (t) => {
  const fragment =
    'fragment Named on Product { name productOptions { edges { node { displayName } } } defaultImage { altText } }'
  const asked = `trapped: route(path: "/shirt/") { node { ...Named } }
    wary: route(path: "/shirt/") { node { ... on Product { ...Named } } }`
  const { trapped, wary } = (await readSite(t, asked, fragment)).site
  t.deepEqual(trapped, { node: { name: 'Shirt', productOptions: { edges: [] }, defaultImage: null } })
  t.like(wary, { node: { defaultImage: { altText: 'A shirt' } } })
  t.regex(JSON.stringify(wary), /Size.*Colour.*Hem/)
})
