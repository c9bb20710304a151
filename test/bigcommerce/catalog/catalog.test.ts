import test from 'ava'
import { demoCatalog } from './catalog.ts'
import { demo } from './landmarks.ts'

const { products, categories, brands } = demoCatalog
const byId = new Map(products.map((product) => [product.id, product]))
const repeated = <Value>(values: Value[]) => values.filter((value, index) => values.indexOf(value) !== index)

test('ids, skus and paths stand for one thing each', (t) => {
  t.deepEqual(repeated(products.map(({ id }) => id)), [])
  t.deepEqual(
    repeated(products.flatMap(({ sku, variants }) => [sku, ...variants.map((variant) => variant.sku)])),
    [],
  )
  t.deepEqual(repeated([...products, ...categories, ...brands].map(({ path }) => path)), [])
  t.deepEqual(repeated(products.flatMap(({ options }) => options.map(({ id }) => id))), [])
  t.deepEqual(repeated(products.flatMap(({ variants }) => variants.map(({ id }) => id))), [])
})

test('there are some sixty products, and every one a test asks for', (t) => {
  t.true(products.length >= 60)
  for (const [name, id] of Object.entries(demo)) t.true(byId.has(id), name)
})

test('what is referred to is there', (t) => {
  const categoryIds = new Set(categories.map(({ id }) => id))
  const brandIds = new Set(brands.map(({ id }) => id))
  for (const product of products) {
    for (const id of product.categoryIds) t.true(categoryIds.has(id), `category ${id} of ${product.name}`)
    for (const id of product.relatedIds ?? []) t.true(byId.has(id), `related ${id} of ${product.name}`)
    if (product.brandId) t.true(brandIds.has(product.brandId), product.name)
  }
  for (const { parentId, name } of categories) t.true(parentId === null || categoryIds.has(parentId), name)
})

test('a variant is made of values its product has, one of each option that makes variants', (t) => {
  for (const { name, options, variants } of products) {
    const choices = options.filter((option) => option.affectsVariant)
    for (const { optionValueIds } of variants) {
      t.is(Object.keys(optionValueIds).length, choices.length, name)
      for (const option of choices) {
        const values = 'values' in option ? option.values.map(({ id }) => id) : []
        t.true(values.includes(optionValueIds[option.id] ?? 0), `${name}: ${option.name}`)
      }
    }
  }
})

test('every kind of option, price and availability the schema can express is for sale somewhere', (t) => {
  const kinds = new Set(products.flatMap(({ options }) => options.map(({ kind }) => kind)))
  t.is(kinds.size, 12)
  t.is(new Set(products.map(({ availability }) => availability)).size, 3)
  const tiers = new Set(products.flatMap(({ bulkTiers = [] }) => bulkTiers.map(({ kind }) => kind)))
  t.deepEqual([...tiers].sort(), ['fixed', 'off', 'percent'])
  t.is(byId.get(demo.manyVariants)?.variants.length, 600)
  t.true((byId.get(demo.longName)?.name.length ?? 0) > 120)
})
