import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import type { BulkTier } from '../../bigcommerce/catalog/product.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

type Overrides = Parameters<typeof startBigCommerce>[1]

async function world(t: ExecutionContext, overrides: Overrides = {}) {
  const store = await startBigCommerce(t, overrides)
  const { call } = await startSidecar(t, store)
  const ask = async (query: object, currency?: string) => {
    const body = { queries: { one: query }, ...(currency === undefined ? {} : { currency }) }
    const answer = await call('POST', '/v1/catalog/lookup', { body })
    t.like(answer.body.results.one, { ok: true })
    return answer.body.results.one.data
  }
  const product = (id: number, currency?: string) => ask({ kind: 'product', id }, currency)
  const card = async (id: number, currency?: string) =>
    (await ask({ kind: 'products', ids: [id] }, currency)).items[0]
  return { store, product, card }
}

const formatted = (money: { formatted: string } | null) => money?.formatted ?? null

const tiers: BulkTier[] = [
  { min: 5, max: 9, kind: 'percent', percentOff: 12.5 },
  { min: 10, max: 19, kind: 'off', amount: 200.25 },
  { min: 20, kind: 'fixed', price: 1000 },
]

test('a recommended price is told only where it is higher, with what is saved of it', async (t) => {
  const { store, card } = await world(t)
  store.changeProduct(demo.simple, { price: 40, salePrice: 30, retailPrice: 45.5 })
  const dearer = (await card(demo.simple)).price
  t.deepEqual([dearer.price, dearer.base, dearer.sale, dearer.retail, dearer.saved].map(formatted), [
    '$30.00',
    '$40.00',
    '$30.00',
    '$45.50',
    '$15.50',
  ])
  const other = await world(t)
  other.store.changeProduct(demo.simple, { price: 40, retailPrice: 39 })
  const { price } = await other.card(demo.simple)
  t.deepEqual([price.sale, price.retail, price.saved, price.other], [null, null, null, null])
  t.is(price.taxIncluded, false)
})

test('where the price is hidden, no tier and no chosen variant betrays it', async (t) => {
  const { store, product } = await world(t)
  store.changeProduct(demo.bulkTiers, { hidePrice: true })
  const hidden = await product(demo.bulkTiers)
  t.deepEqual([hidden.price, hidden.bulkPrices], [null, []])
})

test('each tier tells what one piece comes to, as the store writes its money', async (t) => {
  const { store, product } = await world(t)
  store.changeProduct(demo.simple, { price: 1500, bulkTiers: tiers })
  const { bulkPrices } = await product(demo.simple)
  t.like(bulkPrices, [
    {
      min: 5,
      max: 9,
      kind: 'percent',
      value: 12.5,
      price: { value: 1312.5, formatted: '$1,312.50' },
      off: null,
    },
    { min: 10, max: 19, kind: 'off', price: { formatted: '$1,299.75' }, off: { formatted: '$200.25' } },
    { min: 20, max: null, kind: 'fixed', price: { formatted: '$1,000.00' }, off: null },
  ])
})

test('while variants differ in price, only a fixed tier comes to something', async (t) => {
  const { store, product } = await world(t)
  store.changeProduct(demo.manyVariants, { bulkTiers: tiers })
  const { bulkPrices } = await product(demo.manyVariants)
  t.deepEqual(
    bulkPrices.map(({ price }: { price: { formatted: string } | null }) => formatted(price)),
    [null, null, '$1,000.00'],
  )
  t.is(bulkPrices[1].off.formatted, '$200.25')
})
