import test from 'ava'
import { readSite, siteShows } from '../../helpers/read-site.ts'

const route = (path: string, behaviour = 'IGNORE') =>
  `route(path: "${path}", redirectBehavior: ${behaviour}) { node { __typename ... on Product { name } ... on Category { name } ... on Brand { name } } redirect { fromPath to { __typename ... on ProductRedirect { path } ... on ManualRedirect { url } } } }`

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
