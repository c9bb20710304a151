import test, { type ExecutionContext } from 'ava'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { startReceiver } from '../../helpers/webhook-receiver.ts'

const everything = [
  'store/product/*',
  'store/sku/*',
  'store/category/*',
  'store/priceList/record/*',
  'store/channel/1/product/*',
  'store/channel/1/category/*',
  'store/channel/1/settings/*',
  'store/information/updated',
  'store/redirects/updated',
]

const control = (store: BigCommerce, path: string, body: object | undefined, method = 'POST') =>
  fetch(`${store.url}/_control${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })

type Expected = Record<string, unknown>
type Act = (store: BigCommerce) => unknown

const announces = test.macro({
  exec: async (t: ExecutionContext, act: Act, expected: Expected) => {
    const store = await startBigCommerce(t, { catalog })
    const { url, received } = await startReceiver(t)
    for (const scope of everything) store.addHook({ scope, destination: url })
    await act(store)
    await store.settled()
    const told = received.map(({ body }) => [body.scope, body.data])
    t.deepEqual(Object.fromEntries(told), expected)
    t.is(told.length, Object.keys(expected).length)
  },
  title: (about = '') => `hooks hear of ${about}`,
})

const change =
  (path: string, body?: object, method = 'POST'): Act =>
  async (store) => {
    const { status } = await control(store, path, body, method)
    if (status !== 200) throw new Error(`control answered ${status}`)
  }

const product = { type: 'product', id: ids.mug }
const sku = { type: 'sku', id: 7_001_023 }

test('a changed price', announces, change(`/products/${ids.mug}`, { price: 13 }), {
  'store/product/updated': product,
})
test('a changed stock', announces, change(`/products/${ids.scarce}`, { stock: 9 }), {
  'store/product/updated': { type: 'product', id: ids.scarce },
  'store/product/inventory/updated': {
    type: 'product',
    id: ids.scarce,
    inventory: { product_id: ids.scarce, method: 'absolute', value: 9 },
  },
})
test(
  'a changed variant, whose product is not said to have changed',
  announces,
  change(`/products/${ids.shirt}`, { variants: [{ id: 1023, price: 35, stock: 4 }] }),
  {
    'store/sku/updated': { ...sku, sku: { product_id: ids.shirt, variant_id: 1023 } },
    'store/sku/inventory/updated': {
      ...sku,
      inventory: { product_id: ids.shirt, method: 'absolute', value: 4, variant_id: 1023 },
    },
  },
)
test(
  "a variant's price",
  announces,
  change(`/products/${ids.shirt}`, { variants: [{ id: 1023, price: 36 }] }),
  { 'store/sku/updated': { ...sku, sku: { product_id: ids.shirt, variant_id: 1023 } } },
)
test('a new product', announces, change('/products', { id: 500, name: 'Jug', price: 20 }), {
  'store/product/created': { type: 'product', id: 500 },
})
test('a deleted product', announces, change(`/products/${ids.mug}`, undefined, 'DELETE'), {
  'store/product/deleted': product,
})
test('another category', announces, change(`/products/${ids.mug}`, { categoryIds: [2] }), {
  'store/product/updated': product,
  'store/channel/1/category/product/assigned': { product_id: ids.mug, category_id: 2 },
  'store/channel/1/category/product/unassigned': { product_id: ids.mug, category_id: 3 },
})
test(
  'a product taken from the channel',
  announces,
  change(`/products/${ids.mug}/channel`, { isAssigned: false }),
  {
    'store/channel/1/product/unassigned': { product_id: ids.mug },
  },
)
test('a price of a price list', announces, change('/price-list', { variantId: 1023, price: 31 }), {
  'store/priceList/record/updated': { price_list_id: 1, variant_id: 1023, currency_code: 'USD' },
})
test('a renamed category', announces, change('/categories/2', { name: 'Cooking' }), {
  'store/category/updated': { type: 'category', id: 2 },
  'store/channel/1/category/updated': { category_id: 2, tree_id: 1 },
})
test('a redirect', announces, change('/redirects', { from: '/tea/', to: '/mug/' }), {
  'store/redirects/updated': {
    id: catalog.redirects.length + 1,
    site_id: 1000,
    from_path: '/tea/',
    to: { url: '/mug/' },
  },
})
test('a moved product', announces, change(`/products/${ids.mug}`, { path: '/cup/' }), {
  'store/product/updated': product,
  'store/redirects/updated': {
    id: catalog.redirects.length + 1,
    site_id: 1000,
    from_path: '/mug/',
    to: { type: 'product', entity_id: ids.mug },
  },
})
test('a plan without filters', announces, change('/settings', { productFilteringEnabled: false }), {
  'store/information/updated': { type: 'store' },
})
test(
  'a currency no longer in use',
  announces,
  (store) => store.changeOptions({ currencies: store.options.currencies.slice(0, 1) }),
  { 'store/information/updated': { type: 'store' }, 'store/channel/1/settings/currency/updated': {} },
)
test(
  'nothing, where a change changes nothing',
  announces,
  change(`/products/${ids.mug}`, { price: 12.5 }),
  {},
)
test('nothing, where a category keeps its name', announces, change('/categories/2', { name: 'Kitchen' }), {})
test(
  'nothing, where a sender is set to work otherwise',
  announces,
  change('/settings', { hookDuplicates: true }),
  {},
)
