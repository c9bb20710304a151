import test, { type ExecutionContext } from 'ava'
import { concernsOf } from '../../../sidecar/webhooks/concerns.ts'

const concerns = test.macro({
  exec: (t: ExecutionContext, data: unknown, forget: string[], renew: string[]) =>
    t.deepEqual(concernsOf(t.title, data, 1), { forget, renew }),
  title: (scope = '') => scope,
})

const product = { type: 'product', id: 5 }
const sku = { type: 'sku', id: 7_000_009, sku: { product_id: 5, variant_id: 9 } }
const stock = { type: 'sku', id: 7_000_009, inventory: { product_id: 5, variant_id: 9, value: 1 } }
const assigned = { id: 77, product_id: 5, category_id: 3 }

test('store/product/updated', concerns, product, ['product:5'], ['lists'])
test('store/product/created', concerns, product, ['product:5', 'absent'], ['lists', 'routes'])
test('store/product/deleted', concerns, product, ['product:5', 'absent'], ['lists', 'routes'])
test('store/product/inventory/updated', concerns, product, ['product:5'], ['lists'])
test('store/product/inventory/order/updated', concerns, product, [], ['product:5'])
test('store/sku/updated', concerns, sku, ['product:5'], ['lists'])
test('store/sku/deleted', concerns, sku, ['product:5', 'absent'], ['lists'])
test('store/sku/inventory/updated', concerns, stock, ['product:5'], ['lists'])
test('store/sku/inventory/order/updated', concerns, stock, [], ['product:5'])
test('store/sku/created', concerns, { id: 7_000_009 }, ['absent'], ['lists'])
test(
  'store/channel/1/product/unassigned',
  concerns,
  { product_id: 5 },
  ['product:5', 'absent'],
  ['lists', 'routes'],
)
test('store/channel/1/category/product/assigned', concerns, assigned, ['product:5', 'category:3'], ['lists'])
test(
  'store/category/updated',
  concerns,
  { id: 3 },
  ['category:3', 'absent'],
  ['categories', 'lists', 'routes'],
)
test(
  'store/channel/1/category/deleted',
  concerns,
  { category_id: 3 },
  ['category:3', 'absent'],
  ['categories', 'lists', 'routes'],
)
test('store/channel/1/categoryTree/updated', concerns, {}, ['absent'], ['categories', 'lists', 'routes'])
test('store/priceList/record/updated', concerns, { price_list_id: 1, variant_id: 5 }, [], ['prices'])
test('store/priceList/assignment/deleted', concerns, null, [], ['prices'])
test('store/brand/metafield/created', concerns, { id: 3 }, [], ['brands'])
test('store/redirects/updated', concerns, { id: 3 }, ['absent'], ['routes'])
test('store/channel/1/settings/route/updated', concerns, {}, ['absent'], ['routes'])
test('store/channel/1/settings/currency/updated', concerns, {}, [], ['settings', 'prices'])
test('store/information/updated', concerns, 'odd', [], ['settings', 'prices'])

test('another channel’s events, and those that no page shows, concern nothing', (t) => {
  for (const scope of [
    'store/channel/12/product/assigned',
    'store/product/metafield/updated',
    'store/cart/updated',
    'product',
    '',
  ])
    t.is(concernsOf(scope, product, 1), undefined, scope)
})
