import test, { type ExecutionContext } from 'ava'
import { readSite } from '../../helpers/read-site.ts'

const names = '{ edges { node { name } } }'

const named = (...all: string[]) => ({ edges: all.map((name) => ({ node: { name } })) })

const search = test.macro({
  exec: async (t: ExecutionContext, filters: string, sort: string, expected: string[]) => {
    const { site } = await readSite(
      t,
      `search { searchProducts(filters: { ${filters} }${sort && `, sort: ${sort}`}) { products(first: 4) ${names} } }`,
    )
    t.deepEqual(site.search as object, { searchProducts: { products: named(...expected) } })
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

test(
  'what has a value of an option',
  search,
  'productAttributes: [{ attribute: "Size", values: ["L", "XL"] }]',
  '',
  ['Shirt'],
)

test(
  'only what has one of each of several attributes',
  search,
  'productAttributes: [{ attribute: "Size", values: ["L"] }, { attribute: "Glaze", values: ["Matte"] }]',
  '',
  [],
)

test('what is posted for free', search, 'isFreeShipping: true', '', ['Bowl'])

test('no hidden price by guessing at it', search, 'price: { minPrice: 100 }', '', [])

test('a secret price last, the dearest first or not', search, 'categoryEntityIds: [4]', 'HIGHEST_PRICE', [
  'Clock',
  'Set',
  'Book',
  'Engraved pen',
])

test('equals in the order of the shop', search, 'categoryEntityId: 4', 'BEST_REVIEWED', [
  'Engraved pen',
  'Card',
  'Seeds',
  'Table',
])
