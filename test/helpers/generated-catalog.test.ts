import test from 'ava'
import { ask, mintToken } from './ask-bigcommerce.ts'
import { startBigCommerce } from './bigcommerce.ts'
import { generatedCatalog } from './generated-catalog.ts'
import { manyVariantsId, productWithVariants } from './many-variants.ts'
import { specimenCatalog } from './specimen-catalog.ts'

const unique = (values: unknown[]) => new Set(values).size === values.length

test('a generated catalogue is as large as asked for, and each thing in it one of its own', (t) => {
  const { products, categories, brands } = generatedCatalog(2_000)
  const ids = new Set(categories.map(({ id }) => id))
  t.is(products.length, 2_000)
  t.true(unique(products.map(({ id }) => id)))
  t.true(unique([...products, ...categories, ...brands].map(({ path }) => path)))
  t.true(unique(products.flatMap(({ sku, variants }) => [sku, ...variants.map((each) => each.sku)])))
  t.true(products.every(({ categoryIds: [id = 0] }) => ids.has(id)))
  t.true(categories.every(({ parentId }) => parentId === null || ids.has(parentId)))
  t.deepEqual(generatedCatalog(2_000), generatedCatalog(2_000))
})

test('the store finds its way in fifty thousand products', async (t) => {
  const store = await startBigCommerce(t, { catalog: generatedCatalog(50_000) })
  const token = await mintToken(store)
  const query = `{ site {
    product(sku: "GEN-150000") { entityId }
    search { searchProducts(filters: { searchTerm: "ribbed sage kettle" }) { products(first: 3) { collectionInfo { totalItems } } } }
  } }`
  const { data } = await ask(store, { query }, { token })
  const { product, search } = (data as { site: Record<string, object> }).site
  t.deepEqual(product, { entityId: 150_000 })
  t.deepEqual(search, { searchProducts: { products: { collectionInfo: { totalItems: 63 } } } })
})

test('a variant among six hundred is found by its option values, with its own price, codes, stock and picture', async (t) => {
  const many = productWithVariants(600)
  const store = await startBigCommerce(t, {
    catalog: { ...specimenCatalog, products: [...specimenCatalog.products, many] },
  })
  t.deepEqual(
    many.options.map((option) => 'values' in option && option.values.length),
    [20, 6, 5],
  )
  const wanted = many.variants[6 * 30 + 17]
  const optionValueIds = Object.entries(wanted?.optionValueIds ?? {}).map(([option, value]) => ({
    optionEntityId: Number(option),
    valueEntityId: value,
  }))
  const query = `query($values: [OptionValueId!]) { site { product(entityId: ${manyVariantsId}, optionValueIds: $values) {
    sku gtin prices { price { value } } inventory { aggregated { availableToSell } } defaultImage { urlOriginal }
    variants(first: 5, optionValueIds: $values) { edges { node { entityId sku gtin defaultImage { urlOriginal } } } }
  } } }`
  const { data } = await ask(store, { query, variables: { values: optionValueIds } })
  const { product } = (data as { site: { product: Record<string, unknown> } }).site
  t.like(product, {
    sku: wanted?.sku,
    gtin: wanted?.gtin,
    prices: { price: { value: wanted?.price } },
    inventory: { aggregated: { availableToSell: wanted?.stock } },
  })
  const { edges } = product.variants as { edges: object[] }
  const { id: entityId, sku, gtin } = wanted ?? {}
  t.deepEqual(edges, [{ node: { entityId, sku, gtin, defaultImage: product.defaultImage } }])
  t.truthy(product.defaultImage)
})
