import test from 'ava'
import { byId, productShows, readProduct } from '../../helpers/read-site.ts'
import { ids } from '../../helpers/specimen-catalog.ts'

test('is found by its node id', productShows, `id: "${btoa('Product:101')}"`, 'name id', {
  name: 'Mug',
  id: btoa('Product:101'),
})

test('is found by its SKU', productShows, 'sku: "MUG"', 'name sku', { name: 'Mug', sku: 'MUG' })

test('that is hidden is null', productShows, byId(ids.hidden), 'name', null)

test('that is unknown is null', productShows, byId(999_999), 'name', null)

test(
  'tells its text without marks',
  productShows,
  byId(ids.mug),
  'plainTextDescription short: plainTextDescription(characterLimit: 7)',
  {
    plainTextDescription: 'A plain thing & nothing more.',
    short: 'A plain',
  },
)

test(
  'to be released says when',
  productShows,
  byId(ids.preorder),
  'availabilityV2 { __typename status description ... on ProductPreOrder { message willBeReleasedAt { utc } } }',
  {
    availabilityV2: {
      __typename: 'ProductPreOrder',
      status: 'Preorder',
      description: 'Ships in May',
      message: 'Ships in May',
      willBeReleasedAt: { utc: '2027-05-01T00:00:00Z' },
    },
  },
)

test(
  'not to be had says so',
  productShows,
  byId(ids.unavailable),
  'showCartAction availabilityV2 { __typename status }',
  {
    showCartAction: false,
    availabilityV2: { __typename: 'ProductUnavailable', status: 'Unavailable' },
  },
)

test('tells its limits', productShows, byId(ids.limited), 'minPurchaseQuantity maxPurchaseQuantity', {
  minPurchaseQuantity: 2,
  maxPurchaseQuantity: 6,
})

test(
  'leads to its categories from the top',
  productShows,
  byId(ids.mug),
  'categories { edges { node { name breadcrumbs(depth: 2) { edges { node { name path } } } } } }',
  {
    categories: {
      edges: [
        {
          node: {
            name: 'Cups',
            breadcrumbs: {
              edges: [
                { node: { name: 'Kitchen', path: '/home/kitchen/' } },
                { node: { name: 'Cups', path: '/home/kitchen/cups/' } },
              ],
            },
          },
        },
      ],
    },
  },
)

test(
  'leads to its brand and its visible relations',
  productShows,
  byId(ids.mug),
  'brand { name path } relatedProducts { edges { node { name } } } inStock: relatedProducts(hideOutOfStock: true) { edges { node { name } } }',
  {
    brand: { name: 'Fern', path: '/fern/' },
    relatedProducts: { edges: [{ node: { name: 'Shirt' } }, { node: { name: 'Lamp' } }] },
    inStock: { edges: [{ node: { name: 'Shirt' } }] },
  },
)

test(
  'tells what its reviewers say',
  productShows,
  byId(ids.mug),
  'reviewSummary { numberOfReviews summationOfRatings averageRating } reviews(sort: LOWEST_RATING) { edges { node { rating author { name } } } } good: reviews(filters: { rating: { minRating: 5 } }) { edges { node { rating } } }',
  {
    reviewSummary: { numberOfReviews: 2, summationOfRatings: 9, averageRating: 4.5 },
    reviews: {
      edges: [
        { node: { rating: 4, author: { name: 'Bo' } } },
        { node: { rating: 5, author: { name: 'Ana' } } },
      ],
    },
    good: { edges: [{ node: { rating: 5 } }] },
  },
)

test(
  'tells its extra fields, all or by name',
  productShows,
  byId(ids.mug),
  'customFields { edges { node { name value } } } one: customFields(names: ["Origin"]) { edges { node { value } } }',
  {
    customFields: {
      edges: [{ node: { name: 'Glaze', value: 'Matte' } }, { node: { name: 'Origin', value: 'Portugal' } }],
    },
    one: { edges: [{ node: { value: 'Portugal' } }] },
  },
)

test(
  'can be gift wrapped',
  productShows,
  byId(ids.mug),
  'giftWrappingOptions { edges { node { name allowComments } } } weight { value unit }',
  {
    giftWrappingOptions: {
      edges: [
        { node: { name: 'Gift box with ribbon', allowComments: true } },
        { node: { name: 'Plain paper', allowComments: false } },
      ],
    },
    weight: { value: 0.4, unit: 'KGS' },
  },
)

test('a product has pictures of any size by one template', async (t) => {
  const selection =
    'defaultImage { urlTemplate altText isDefault url(width: 320) square: url(width: 64, height: 64) urlOriginal }'
  const { product, store } = await readProduct(
    t,
    byId(ids.mug),
    `${selection} images(first: 1) { pageInfo { hasNextPage } }`,
  )
  const at = (size: string) => `${store.url}/images/stencil/${size}/products/101/1/mug.svg?c=1`
  t.deepEqual(product, {
    defaultImage: {
      urlTemplate: at('{:size}'),
      altText: 'A mug',
      isDefault: true,
      url: at('320w'),
      square: at('64x64'),
      urlOriginal: at('original'),
    },
    images: { pageInfo: { hasNextPage: true } },
  })
  const answer = await fetch(at('320w'))
  t.is(answer.headers.get('Content-Type'), 'image/svg+xml')
  t.regex(await answer.text(), /<svg[^>]*320/)
})

test(
  'a product without pictures has no default one',
  productShows,
  byId(ids.scarce),
  'defaultImage { url(width: 1) } images { edges { cursor } }',
  {
    defaultImage: null,
    images: { edges: [] },
  },
)
