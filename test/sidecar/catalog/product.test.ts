import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { choice } from '../../bigcommerce/catalog/make.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const world = async (t: Parameters<typeof startBigCommerce>[0]) => {
  const store = await startBigCommerce(t)
  const { call } = await startSidecar(t, store)
  const product = async (id: number, query = '') =>
    (await call('GET', `/v1/catalog/products/${id}${query}`)).body
  return { store, call, product }
}

test('a product is the same by id, by sku and by path', async (t) => {
  const { call, product } = await world(t)
  const byId = await product(demo.simple)
  const bySku = await call('GET', `/v1/catalog/products?sku=${encodeURIComponent(byId.sku)}`)
  const byPath = await call('GET', `/v1/catalog/products?path=${encodeURIComponent(byId.path)}`)
  t.deepEqual(bySku.body, byId)
  t.deepEqual(byPath.body, byId)
})

test('of several paths the first that leads to a product wins, and none is a 404', async (t) => {
  const { call, product } = await world(t)
  const { path, id } = await product(demo.simple)
  const found = await call('GET', `/v1/catalog/products?path=/nowhere/&path=${encodeURIComponent(path)}`)
  t.is(found.body.id, id)
  const none = await call('GET', '/v1/catalog/products?path=/nowhere/&path=/nowhere-else/')
  t.deepEqual([none.status, none.body.error.code], [404, 'not_found'])
})

test('a product asked for in no way, in two, or by too many paths is a mistake, not a 404', async (t) => {
  const { call } = await world(t)
  for (const query of ['', '?sku=a&path=/b/', '?path=/a/&path=/b/&path=/c/&path=/d/', '?path=no-slash']) {
    const { status, body } = await call('GET', `/v1/catalog/products${query}`)
    t.is(status, 422, query)
    t.regex(body.error.message, /exactly one of|at most 3|begin with/)
  }
})

test('a product nobody may see is not found', async (t) => {
  const { call } = await world(t)
  t.is((await call('GET', `/v1/catalog/products/${demo.invisible}`)).status, 404)
})

test('prices are told as the store means them', async (t) => {
  const { product } = await world(t)
  const sale = (await product(demo.sale)).price
  t.true(sale.sale.value < sale.base.value)
  t.is(sale.price.value, sale.sale.value)
  t.is((await product(demo.hiddenPrice)).price, null)
  const range = (await product(demo.manyVariants)).price
  t.true(range.min.value < range.max.value)
  t.is((await product(demo.simple)).price.min, null)
  t.true((await product(demo.bulkTiers)).bulkPrices.length > 0)
})

test('stock and availability are told as the store means them', async (t) => {
  const { store, product } = await world(t)
  t.false((await product(demo.soldOut)).inStock)
  t.is((await product(demo.soldOut)).availability.message, 'Out of stock', 'as the store’s settings say')
  t.like((await product(demo.preorder)).availability, { status: 'preorder' })
  t.like((await product(demo.unavailable)).availability, { status: 'unavailable' })
  t.truthy((await product(demo.preorder)).availability.releaseDate)
  store.changeProduct(demo.simple, {
    availability: 'Preorder',
    availabilityMessage: 'Expected on %%DATE%%.',
    releaseDate: '2027-03-01T00:00:00Z',
  })
  t.is((await product(demo.simple)).availability.message, 'Expected on March 1, 2027.')
})

test('every kind of option arrives with what its field needs', async (t) => {
  const { product } = await world(t)
  const ids = [
    demo.swatches,
    demo.rectangleBoxes,
    demo.radioButtons,
    demo.dropdown,
    demo.picklist,
    demo.picklistImages,
    demo.everyModifier,
  ]
  const options = (await Promise.all(ids.map((id) => product(id)))).flatMap((found) => found.options)
  const kinds = new Set(options.map(({ kind }: { kind: string }) => kind))
  const expected = [
    'checkbox',
    'date',
    'dropdown',
    'multiline_text',
    'number',
    'product_list',
    'product_list_images',
    'radio',
    'rectangle',
    'swatch',
    'text',
  ]
  for (const kind of expected) t.true(kinds.has(kind), kind)
  for (const option of options.filter(({ kind }: { kind: string }) => kind === 'product_list_images')) {
    t.true(option.values.every(({ image }: { image?: { url: string } }) => image?.url.includes('{:size}')))
  }
})

test('choosing values tells the variant they mean, its price and its sku', async (t) => {
  const { store, product } = await world(t)
  const variants = store.product(demo.priceRange)?.variants ?? []
  const seen = new Set<number>()
  for (const variant of variants.slice(0, 4)) {
    const query = Object.entries(variant.optionValueIds).map(
      ([option, value]) => `options[${option}]=${value}`,
    )
    const chosen = await product(demo.priceRange, `?${query.join('&')}`)
    t.like(chosen.variant, { id: variant.id, sku: variant.sku })
    seen.add(chosen.price.price.value)
  }
  t.true(seen.size > 1)
})

test('a choice that makes no sense is ignored rather than passed on', async (t) => {
  const { product } = await world(t)
  const plain = await product(demo.swatches)
  t.deepEqual(await product(demo.swatches, '?options[1]=2&options[abc]=3&other=4'), plain)
})

test('options with more values than fit one page arrive whole', async (t) => {
  const { store, product } = await world(t)
  const expected = (store.product(demo.manyVariants)?.options ?? []).map(
    (option) => 'values' in option && option.values.length,
  )
  const { options } = await product(demo.manyVariants)
  t.deepEqual(
    options.map(({ values }: { values: unknown[] }) => values.length),
    expected,
  )
  t.true(expected.some((length) => Number(length) > 20))
  t.is(store.log().filter(({ path }) => path.endsWith('/graphql')).length, 2)
})

test('a product of more options than are read at once arrives whole, with values past their page', async (t) => {
  const { store, product } = await world(t)
  const options = Array.from({ length: 12 }, (_, place) =>
    choice(
      demo.simple,
      place + 1,
      'DropdownList',
      `Option ${place}`,
      Array.from({ length: place % 5 === 1 ? 75 : 2 }, (_, index) => ({ label: `Value ${index}` })),
      { affectsVariant: false },
    ),
  )
  store.changeProduct(demo.simple, { options })
  const found = await product(demo.simple)
  t.deepEqual(
    found.options.map(({ id, values }: { id: number; values: { id: number }[] }) => [
      id,
      values.map((value) => value.id),
    ]),
    options.map(({ id, values }) => [id, values.map((value) => value.id)]),
  )
})

test('a name with markup or in another script arrives as it was written', async (t) => {
  const { store, product } = await world(t)
  for (const id of [demo.markupInName, demo.nonLatin, demo.rightToLeft, demo.longName]) {
    t.is((await product(id)).name, store.product(id)?.name)
  }
})
