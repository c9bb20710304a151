import test from 'ava'
import { byId, productShows, readProduct } from '../../helpers/read-site.ts'
import { ids } from '../../helpers/specimen-catalog.ts'

const value = '{ value }'

test(
  "is found by a variant's SKU, chosen",
  productShows,
  'sku: "SHIRT-L-M"',
  'name sku prices { price { value } }',
  {
    name: 'Shirt',
    sku: 'SHIRT-L-M',
    prices: { price: { value: 33 } },
  },
)

test('is found by a variant, chosen', productShows, 'variantEntityId: 1023', 'sku', { sku: 'SHIRT-L-M' })

test(
  'that nobody counts is in stock, at no level',
  productShows,
  byId(ids.mug),
  'inventory { isInStock hasVariantInventory aggregated { availableToSell } }',
  {
    inventory: { isInStock: true, hasVariantInventory: false, aggregated: null },
  },
)

test(
  'that is sold out is not in stock',
  productShows,
  byId(ids.soldOut),
  'inventory { isInStock aggregated { availableToSell } }',
  {
    inventory: { isInStock: false, aggregated: { availableToSell: 0 } },
  },
)

test(
  'adds up the stock of its variants',
  productShows,
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
  productShows,
  byId(ids.mug),
  'variants { edges { node { sku options { edges { cursor } } } } }',
  {
    variants: { edges: [{ node: { sku: 'MUG', options: { edges: [] } } }] },
  },
)
