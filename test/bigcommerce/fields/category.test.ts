import test from 'ava'
import { siteShows } from '../../helpers/read-site.ts'

const names = '{ edges { node { name } } }'
const named = (...all: string[]) => ({ edges: all.map((name) => ({ node: { name } })) })

test(
  'a category tells what it is, in words and to search engines',
  siteShows,
  `category(entityId: 1) { path description defaultImage { altText } seo { pageTitle metaDescription } }
   other: category(entityId: 3) { defaultImage { altText } seo { pageTitle metaDescription } }`,
  {
    category: {
      path: '/home/',
      description: '<p>For the house</p>',
      defaultImage: { altText: 'Home' },
      seo: { pageTitle: 'Home', metaDescription: 'For the house' },
    },
    other: { defaultImage: null, seo: { pageTitle: 'Cups and mugs', metaDescription: 'To hold' } },
  },
)

test(
  'its breadcrumbs lead down to it, as many of the last as asked for',
  siteShows,
  `category(entityId: 3) { all: breadcrumbs(depth: 9) ${names} two: breadcrumbs(depth: 2) ${names} none: breadcrumbs(depth: 0) ${names} }`,
  { category: { all: named('Home', 'Kitchen', 'Cups'), two: named('Kitchen', 'Cups'), none: named() } },
)

test(
  'its products come in the order the merchant chose, unless another is asked for',
  siteShows,
  `category(entityId: 4) { defaultProductSort own: products(first: 2) ${names} az: products(first: 2, sortBy: A_TO_Z) ${names} }
   search { searchProducts(filters: { categoryEntityId: 4 }) { products(first: 2) ${names} } }
   other: category(entityId: 1) { defaultProductSort }`,
  {
    category: { defaultProductSort: 'HIGHEST_PRICE', own: named('Clock', 'Set'), az: named('Book', 'Card') },
    search: { searchProducts: { products: named('Clock', 'Set') } },
    other: { defaultProductSort: 'DEFAULT' },
  },
)

test(
  'a brand tells what it is',
  siteShows,
  'brand(entityId: 21) { name path searchKeywords defaultImage { altText } seo { pageTitle metaDescription } }',
  {
    brand: {
      name: 'Fern',
      path: '/fern/',
      searchKeywords: ['green'],
      defaultImage: { altText: 'Fern' },
      seo: { pageTitle: 'Ferns', metaDescription: '' },
    },
  },
)
