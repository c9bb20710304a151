import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { choice, product, variantsOf } from '../../bigcommerce/catalog/make.ts'
import type { Option, OptionValue } from '../../bigcommerce/catalog/product.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const values = (...labels: string[]) => labels.map((label) => ({ label }))

const cut = choice(900, 1, 'RadioButtons', 'Cut', values('Wide', 'Narrow'))
const cloth = choice(900, 2, 'Swatch', 'Cloth', values('Linen', 'Wool'))
const size = choice(900, 3, 'DropdownList', 'Size', values('S', 'L'))
const wrapped: Option = {
  id: 9004,
  name: 'Wrapped',
  required: false,
  affectsVariant: false,
  kind: 'Checkbox',
  label: 'Wrap it',
  checkedByDefault: false,
  checkedValueId: 90041,
  uncheckedValueId: 90042,
  priceAdjustment: 5,
}

/** Three options that decide, one of whose eight combinations the store does not make. */
const coat = product({
  id: 900,
  sku: 'COAT',
  name: 'Coat',
  price: 100,
  description: '<p>A coat.</p>',
  categoryIds: [25],
  looks: ['jug-clay-front'],
  upc: '036000291452',
  options: [cut, cloth, size, wrapped],
  bulkTiers: [{ min: 10, kind: 'percent', percentOff: 12.5 }],
  variants: variantsOf(900, [cut, cloth, size], {
    sku: 'COAT',
    vary: ([, , label], index) => ({
      price: label === 'L' ? 121.3 : 100,
      stock: index === 0 ? 0 : index,
      gtin: `400638133393${index}`,
      picture: `jug-${index}`,
      ...(index === 2 ? { purchasable: false } : {}),
    }),
  }).filter((_, index) => index !== 7),
})

async function world(t: ExecutionContext) {
  const store = await startBigCommerce(t)
  store.addProduct(coat)
  const { call } = await startSidecar(t, store)
  const choose = async (id: number, chosen: Record<number, number | string> = {}) => {
    const query = Object.entries(chosen).map(([option, value]) => `options[${option}]=${value}`)
    const { status, body } = await call('GET', `/v1/catalog/products/${id}?${query.join('&')}`)
    t.is(status, 200)
    return body
  }
  return { store, call, choose }
}

const valueId = (option: { values: OptionValue[] }, index: number) => option.values[index]?.id ?? 0

const whole = (...places: [number, number, number]) => ({
  [cut.id]: valueId(cut, places[0]),
  [cloth.id]: valueId(cloth, places[1]),
  [size.id]: valueId(size, places[2]),
})

test('a whole choice is one variant: its price, picture, stock, codes and whether it can be bought', async (t) => {
  const { choose } = await world(t)
  const chosen = await choose(900, whole(0, 0, 1))
  t.like(chosen, {
    choice: 'complete',
    variant: { id: 900_002, sku: 'COAT-2', isPurchasable: true, gtin: '4006381333931', upc: '036000291452' },
    sku: 'COAT-2',
    gtin: '4006381333931',
    inStock: true,
    stock: 1,
    price: { price: { value: 121.3 }, min: null, max: null },
  })
  t.regex(chosen.image.url, /attribute_rule_images.*jug-1/)
  t.is(chosen.image.alt, 'Coat')
  t.like(await choose(900, whole(0, 0, 0)), { choice: 'complete', inStock: false, stock: 0 })
  t.like(await choose(900, whole(0, 1, 0)), { variant: { sku: 'COAT-3', isPurchasable: false } })
})

test('one option of three chosen is said to be part of a choice, and the range stands', async (t) => {
  const { choose } = await world(t)
  const chosen = await choose(900, { [cloth.id]: valueId(cloth, 1) })
  t.like(chosen, {
    choice: 'partial',
    variant: null,
    sku: 'COAT',
    inStock: true,
    price: { min: { value: 100 }, max: { value: 121.3 } },
  })
  const selected = chosen.options.flatMap((option: { values?: { id: number; isSelected: boolean }[] }) =>
    (option.values ?? []).filter(({ isSelected }) => isSelected).map(({ id }) => id),
  )
  t.deepEqual(selected, [valueId(cloth, 1)])
  t.is(chosen.bulkPrices[0].price, null, 'what a percentage comes to is not known yet')
})

test('a combination the store does not make is said to be impossible, and cannot be had', async (t) => {
  const { choose } = await world(t)
  t.like(await choose(900, whole(1, 1, 1)), {
    choice: 'impossible',
    variant: null,
    inStock: false,
    stock: null,
  })
})

test('a ticked box changes the price but not the variant', async (t) => {
  const { choose } = await world(t)
  const bare = await choose(900, whole(0, 0, 1))
  for (const ticked of ['1', String(90041)]) {
    const chosen = await choose(900, { ...whole(0, 0, 1), [wrapped.id]: ticked })
    t.is(chosen.price.price.value, bare.price.price.value + 5)
    t.deepEqual(chosen.variant, bare.variant)
  }
  t.deepEqual(await choose(900, { ...whole(0, 0, 1), [wrapped.id]: 90042 }), bare)
})

test('what a product comes with is chosen at first, the same by id, by sku and by path', async (t) => {
  const { store, call, choose } = await world(t)
  const byId = await choose(demo.priceRange)
  t.like(byId, { choice: 'complete', price: { min: null, max: null } })
  const chosen = byId.options[0].values.find(({ isSelected }: { isSelected: boolean }) => isSelected)
  t.true(chosen.isDefault)
  const variant = store
    .product(demo.priceRange)
    ?.variants.find(({ optionValueIds }) => Object.values(optionValueIds).includes(chosen.id))
  t.is(byId.price.price.value, variant?.price)
  const byPath = (await call('GET', `/v1/catalog/products?path=${encodeURIComponent(byId.path)}`)).body
  t.deepEqual(
    [byPath.choice, byPath.sku, byPath.price, byPath.image, byPath.options],
    [byId.choice, byId.sku, byId.price, byId.image, byId.options],
  )
  const bySku = (await call('GET', `/v1/catalog/products?sku=${byId.sku}`)).body
  t.deepEqual([bySku.sku, bySku.price, bySku.options], [byId.sku, byId.price, byId.options])
})

test('the sku of a variant is the product with that variant chosen', async (t) => {
  const { call } = await world(t)
  const { body } = await call('GET', '/v1/catalog/products?sku=COAT-4')
  t.like(body, { id: 900, sku: 'COAT-4', choice: 'complete', price: { price: { value: 121.3 } } })
})

test('a product asked for by a variant’s id comes as that one', async (t) => {
  const { call } = await world(t)
  const query = { kind: 'product', variantId: 900_004 }
  const { body } = await call('POST', '/v1/catalog/lookup', { body: { queries: { query } } })
  t.like(body.results.query.data, { id: 900, choice: 'complete', sku: 'COAT-4' })
})

test('six hundred variants answer as six do: as much, and as quickly asked for', async (t) => {
  const { store, call } = await world(t)
  const yarn = store.product(demo.manyVariants)
  if (yarn === undefined) return t.fail()
  t.is(yarn.variants.length, 600)
  const six = { ...yarn, id: 901, sku: 'FEW', path: '/few/', variants: yarn.variants.slice(0, 6) }
  store.addProduct({
    ...six,
    variants: six.variants.map((variant, index) => ({ ...variant, id: 901_000 + index })),
  })
  const of = async (id: number) => {
    store.clearLog()
    const target = Object.entries(yarn.variants[3]?.optionValueIds ?? {}).map(
      ([option, value]) => `options[${option}]=${value}`,
    )
    const { body } = await call('GET', `/v1/catalog/products/${id}?${target.join('&')}`)
    t.truthy(body.variant)
    const scores = store.log().flatMap(({ complexity }) => complexity ?? [])
    // What the two say differs by their ids, prices and cross-selling; the options weigh the same.
    return { bytes: JSON.stringify({ ...body, related: [], price: null }).length, scores }
  }
  const [many, few] = [await of(demo.manyVariants), await of(901)]
  t.true(Math.abs(many.bytes - few.bytes) < 100, `${many.bytes} and ${few.bytes} bytes`)
  t.deepEqual(many.scores, few.scores)
})

test('another choice of a product that is known costs one small request, and a known choice none', async (t) => {
  const { store, choose } = await world(t)
  await choose(900)
  store.clearLog()
  await choose(900, whole(0, 0, 1))
  t.deepEqual(
    store.log().map(({ complexity }) => (complexity ?? 0) < 100),
    [true],
  )
  await choose(900, whole(0, 0, 1))
  t.is(store.log().length, 1)
})
