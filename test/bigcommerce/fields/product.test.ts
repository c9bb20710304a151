import test, { type ExecutionContext } from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { optionFields } from '../../helpers/selections.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

async function readProduct(t: ExecutionContext, selector: string, selection: string) {
  const store = await startBigCommerce(t, { catalog })
  const { data, errors } = await ask(store, { query: `{ site { product(${selector}) { ${selection} } } }` })
  t.is(errors, undefined, JSON.stringify(errors))
  return { product: (data as { site: { product: unknown } }).site.product, store }
}

const shows = test.macro({
  exec: async (t: ExecutionContext, selector: string, selection: string, expected: unknown) => {
    t.deepEqual((await readProduct(t, selector, selection)).product, expected)
  },
  title: (about = '') => `a product ${about}`,
})

const byId = (id: number) => `entityId: ${id}`
const value = '{ value }'

test('is found by its node id', shows, `id: "${btoa('Product:101')}"`, 'name id', {
  name: 'Mug',
  id: btoa('Product:101'),
})
test('is found by its SKU', shows, 'sku: "MUG"', 'name sku', { name: 'Mug', sku: 'MUG' })
test(
  "is found by a variant's SKU, chosen",
  shows,
  'sku: "SHIRT-L-M"',
  'name sku prices { price { value } }',
  {
    name: 'Shirt',
    sku: 'SHIRT-L-M',
    prices: { price: { value: 33 } },
  },
)
test('is found by a variant, chosen', shows, 'variantEntityId: 1023', 'sku', { sku: 'SHIRT-L-M' })
test('that is hidden is null', shows, byId(ids.hidden), 'name', null)
test('that is unknown is null', shows, byId(999_999), 'name', null)
test(
  'on sale tells both prices',
  shows,
  byId(ids.mug),
  `prices { price { value currencyCode formattedV2 } basePrice ${value} salePrice ${value} retailPrice ${value} saved ${value} }`,
  {
    prices: {
      price: { value: 9.99, currencyCode: 'USD', formattedV2: '$9.99' },
      basePrice: { value: 12.5 },
      salePrice: { value: 9.99 },
      retailPrice: { value: 15 },
      saved: { value: 5.01 },
    },
  },
)
test(
  'not on sale has no sale price',
  shows,
  byId(ids.scarce),
  `prices { price ${value} salePrice ${value} saved ${value} }`,
  {
    prices: { price: { value: 18 }, salePrice: null, saved: null },
  },
)
test(
  'whose price is hidden has none',
  shows,
  byId(ids.hiddenPrice),
  `prices { price ${value} } showCartAction`,
  {
    prices: null,
    showCartAction: false,
  },
)
test(
  'with dearer variants has a range',
  shows,
  byId(ids.shirt),
  `prices { priceRange { min ${value} max ${value} } }`,
  {
    prices: { priceRange: { min: { value: 30 }, max: { value: 33 } } },
  },
)
test(
  'tells its bulk tiers',
  shows,
  byId(ids.tiered),
  `prices { bulkPricing {
  __typename minimumQuantity maximumQuantity
  ... on BulkPricingPercentageDiscount { percentOff }
  ... on BulkPricingRelativePriceDiscount { priceAdjustment }
  ... on BulkPricingFixedPriceDiscount { price }
} }`,
  {
    prices: {
      bulkPricing: [
        {
          __typename: 'BulkPricingPercentageDiscount',
          minimumQuantity: 5,
          maximumQuantity: 9,
          percentOff: 12.5,
        },
        {
          __typename: 'BulkPricingRelativePriceDiscount',
          minimumQuantity: 10,
          maximumQuantity: 19,
          priceAdjustment: 0.5,
        },
        {
          __typename: 'BulkPricingFixedPriceDiscount',
          minimumQuantity: 20,
          maximumQuantity: null,
          price: 1.2,
        },
      ],
    },
  },
)
test(
  'tells its text without marks',
  shows,
  byId(ids.mug),
  'plainTextDescription short: plainTextDescription(characterLimit: 7)',
  {
    plainTextDescription: 'A plain thing & nothing more.',
    short: 'A plain',
  },
)
test(
  'that nobody counts is in stock, at no level',
  shows,
  byId(ids.mug),
  'inventory { isInStock hasVariantInventory aggregated { availableToSell } }',
  {
    inventory: { isInStock: true, hasVariantInventory: false, aggregated: null },
  },
)
test(
  'that is sold out is not in stock',
  shows,
  byId(ids.soldOut),
  'inventory { isInStock aggregated { availableToSell } }',
  {
    inventory: { isInStock: false, aggregated: { availableToSell: 0 } },
  },
)
test(
  'adds up the stock of its variants',
  shows,
  byId(ids.shirt),
  'inventory { isInStock hasVariantInventory aggregated { availableToSell warningLevel } }',
  {
    inventory: {
      isInStock: true,
      hasVariantInventory: true,
      aggregated: { availableToSell: 9, warningLevel: 2 },
    },
  },
)
test(
  'to be released says when',
  shows,
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
  shows,
  byId(ids.unavailable),
  'showCartAction availabilityV2 { __typename status }',
  {
    showCartAction: false,
    availabilityV2: { __typename: 'ProductUnavailable', status: 'Unavailable' },
  },
)
test('tells its limits', shows, byId(ids.limited), 'minPurchaseQuantity maxPurchaseQuantity', {
  minPurchaseQuantity: 2,
  maxPurchaseQuantity: 6,
})
test(
  'leads to its categories from the top',
  shows,
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
  shows,
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
  shows,
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
  shows,
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
  shows,
  byId(ids.mug),
  'giftWrappingOptions { edges { node { name allowComments } } } weight { value unit }',
  {
    giftWrappingOptions: { edges: [{ node: { name: 'Gift box with ribbon', allowComments: true } }] },
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
  shows,
  byId(ids.scarce),
  'defaultImage { url(width: 1) } images { edges { cursor } }',
  {
    defaultImage: null,
    images: { edges: [] },
  },
)

const chosen =
  '[{ optionEntityId: 11, valueEntityId: 1 }, { optionEntityId: 12, valueEntityId: 4 }, { optionEntityId: 13, valueEntityId: 6 }]'

test('what was chosen decides price, SKU, stock and picture', async (t) => {
  const selector = `entityId: ${ids.shirt}, optionValueIds: ${chosen}`
  const { product, store } = await readProduct(
    t,
    selector,
    `sku prices { price ${value} basePrice ${value} } inventory { isInStock } defaultImage { url(width: 8) altText }`,
  )
  t.deepEqual(product, {
    sku: 'SHIRT-S-W',
    prices: { price: { value: 34.25 }, basePrice: { value: 30 } },
    inventory: { isInStock: false },
    defaultImage: {
      url: `${store.url}/images/stencil/8w/attribute_rule_images/shirt-weave.svg?c=1`,
      altText: '',
    },
  })
})

const selected =
  'productOptions { edges { node { ... on MultipleChoiceOption { values { edges { node { label isSelected } } } } } } }'
const labels = (product: unknown) =>
  [...JSON.stringify(product).matchAll(/"label":"(\w+)","isSelected":true/g)].map(([, label]) => label)

test('what was chosen is marked as selected', async (t) => {
  const { product } = await readProduct(t, `entityId: ${ids.shirt}, optionValueIds: ${chosen}`, selected)
  t.deepEqual(labels(product), ['S', 'Weave', 'Stitched'])
})

test('what is chosen by default is marked when asked for', async (t) => {
  const { product } = await readProduct(
    t,
    `entityId: ${ids.shirt}, useDefaultOptionSelections: true`,
    selected,
  )
  t.deepEqual(labels(product), ['S', 'Moss'])
})

test('nothing is marked when nothing was chosen', async (t) => {
  t.deepEqual(labels((await readProduct(t, byId(ids.shirt), selected)).product), [])
})

test('each kind of option tells its own rules', async (t) => {
  const { product } = await readProduct(
    t,
    byId(ids.engraved),
    `productOptions { edges { node { ${optionFields} } } }`,
  )
  const { productOptions } = product as { productOptions: { edges: { node: object }[] } }
  const nodes = productOptions.edges.map(({ node }) => node)
  const expected = [
    {
      __typename: 'TextFieldOption',
      isRequired: true,
      isVariantOption: false,
      minLength: 2,
      maxLength: 8,
      defaultText: null,
    },
    {
      __typename: 'CheckboxOption',
      label: 'Wrap it',
      checkedOptionValueEntityId: 7,
      uncheckedOptionValueEntityId: 8,
    },
    {
      __typename: 'DateFieldOption',
      earliest: '2026-01-10T00:00:00Z',
      latest: '2026-12-20T00:00:00Z',
      limitDateBy: 'RANGE',
    },
    { __typename: 'NumberFieldOption', lowest: 1, highest: 5, isIntegerOnly: true, limitNumberBy: 'RANGE' },
    { __typename: 'MultiLineTextFieldOption', maxLines: 2, minLength: null },
    { __typename: 'FileUploadFieldOption', maxFileSize: 512, fileTypes: ['png'] },
  ]
  for (const [index, each] of expected.entries()) t.like(nodes[index], each)
})

test('a swatch has colours or a texture, a pick list a product', async (t) => {
  const values = `productOptions { edges { node { ... on MultipleChoiceOption { displayStyle values { edges { node {
    __typename label ... on SwatchOptionValue { hexColors imageUrl(width: 40) }
    ... on ProductPickListOptionValue { productId defaultImage { altText } } } } } } } } }`
  const { product: shirt, store } = await readProduct(t, byId(ids.shirt), values)
  const text = JSON.stringify(shirt)
  t.true(
    text.includes(
      '{"__typename":"SwatchOptionValue","label":"Moss","hexColors":["#445533"],"imageUrl":null}',
    ),
  )
  t.true(
    text.includes(`"hexColors":[],"imageUrl":"${store.url}/images/stencil/40w/option_values/weave.svg?c=1"`),
  )
  const { product: bundle } = await readProduct(t, byId(ids.bundle), values)
  t.true(JSON.stringify(bundle).includes('"productId":101,"defaultImage":{"altText":"A mug"}'))
})

test('the variants of a product each have their own options, price and stock', async (t) => {
  const variant = `entityId sku isPurchasable prices { price ${value} } inventory { isInStock aggregated { availableToSell } } options { edges { node { displayName values { edges { node { label } } } } } }`
  const { product } = await readProduct(t, byId(ids.shirt), `variants { edges { node { ${variant} } } }`)
  const { variants } = product as { variants: { edges: { node: object }[] } }
  t.is(variants.edges.length, 4)
  t.deepEqual(variants.edges[2]?.node, {
    entityId: 1023,
    sku: 'SHIRT-L-M',
    isPurchasable: true,
    prices: { price: { value: 33 } },
    inventory: { isInStock: true, aggregated: { availableToSell: 3 } },
    options: {
      edges: [
        { node: { displayName: 'Size', values: { edges: [{ node: { label: 'L' } }] } } },
        { node: { displayName: 'Colour', values: { edges: [{ node: { label: 'Moss' } }] } } },
      ],
    },
  })
})

test('variants can be chosen by option, SKU, id or whether they are sold', async (t) => {
  const pick = (by: string) => `variants(${by}) { edges { node { sku } } }`
  const { product } = await readProduct(
    t,
    byId(ids.shirt),
    `a: ${pick('optionValueIds: [{ optionEntityId: 12, valueEntityId: 4 }]')} b: ${pick('skus: ["SHIRT-S-M"]')}
     c: ${pick('entityIds: [1024]')} d: ${pick('isPurchasable: false')}`,
  )
  const skus = Object.values(product as Record<string, { edges: { node: { sku: string } }[] }>).map(
    ({ edges }) => edges.map(({ node }) => node.sku),
  )
  t.deepEqual(skus, [['SHIRT-S-W', 'SHIRT-L-W'], ['SHIRT-S-M'], ['SHIRT-L-W'], ['SHIRT-L-W']])
})

test(
  'a product without options has one variant',
  shows,
  byId(ids.mug),
  'variants { edges { node { sku options { edges { cursor } } } } }',
  {
    variants: { edges: [{ node: { sku: 'MUG', options: { edges: [] } } }] },
  },
)
