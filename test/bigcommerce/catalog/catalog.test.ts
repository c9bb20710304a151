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

test('what is translated is there to be translated', (t) => {
  const { translations = {}, filters = [] } = demoCatalog
  const spoken = new Set([
    ...['Category', 'Brand', 'Price', 'Rating', 'Other', 'Free shipping', 'Featured', 'In stock'],
    ...products.flatMap(({ customFields = [] }) => customFields.flatMap(({ name, value }) => [name, value])),
    ...products.flatMap(({ options }) =>
      options.flatMap((option) => [
        option.name,
        ...('values' in option ? option.values.map(({ label }) => label) : []),
        ...(option.kind === 'Checkbox' ? [option.label] : []),
      ]),
    ),
  ])
  for (const [locale, { terms, ...things }] of Object.entries(translations)) {
    for (const term of Object.keys(terms)) t.true(spoken.has(term), `${locale}: ${term}`)
    for (const id of Object.keys(things.products)) t.true(byId.has(Number(id)), `${locale}: ${id}`)
    const known = new Set(categories.map(({ id }) => id))
    for (const id of Object.keys(things.categories)) t.true(known.has(Number(id)), `${locale}: ${id}`)
  }
  for (const { attribute } of filters) t.true(spoken.has(attribute), attribute)
})

test('there is a redirect of every kind, and each leads somewhere', (t) => {
  const { redirects } = demoCatalog
  const kinds = redirects.map(({ to }) =>
    typeof to === 'string' ? to.replace(/[^/].*/, '') : Object.keys(to)[0],
  )
  t.deepEqual(new Set(kinds), new Set(['product', 'category', 'brand', '/', '']))
  const paths = new Set([...products, ...categories, ...brands].map(({ path }) => path))
  for (const { from, to } of redirects) {
    t.false(paths.has(from), from)
    if (typeof to === 'string') t.true(paths.has(to) || /^https:/.test(to), to)
    else if ('product' in to) t.true(byId.has(to.product), from)
    else if ('category' in to)
      t.true(
        categories.some(({ id }) => id === to.category),
        from,
      )
    else
      t.true(
        brands.some(({ id }) => id === to.brand),
        from,
      )
  }
})
