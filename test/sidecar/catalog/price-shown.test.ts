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

test('another currency is written in its own way, tiers and all; the yen has no decimals', async (t) => {
  const { store, product, card } = await world(t)
  store.changeProduct(demo.simple, { price: 1500, bulkTiers: tiers })
  const euro = await product(demo.simple, 'EUR')
  t.is(euro.price.price.formatted, '1.380,00€')
  t.is(euro.bulkPrices[0].price.formatted, '1.207,50€')
  const yen = await product(demo.simple, 'JPY')
  t.is(yen.price.price.formatted, '¥227,250')
  t.deepEqual(yen.bulkPrices[0].price, { value: 198_844, currencyCode: 'JPY', formatted: '¥198,844' })
  t.is((await card(demo.simple, 'JPY')).price.price.currencyCode, 'JPY')
  t.is((await card(demo.simple)).price.price.currencyCode, 'USD')
})

test('tax is shown as the store shows it: on lists its way, on product pages theirs', async (t) => {
  const { store, product, card } = await world(t, {
    taxPercent: 20,
    taxDisplay: { plp: 'INC', pdp: 'BOTH' },
  })
  store.changeProduct(demo.simple, { price: 50, relatedIds: [demo.sale] })
  const listed = (await card(demo.simple)).price
  t.like(listed, { price: { formatted: '$60.00' }, taxIncluded: true, other: null })
  const own = await product(demo.simple)
  t.like(own.price, {
    price: { formatted: '$50.00' },
    taxIncluded: false,
    other: { price: { formatted: '$60.00' }, base: { formatted: '$60.00' }, min: null, taxIncluded: true },
  })
  t.like(own.related[0].price, { taxIncluded: true, other: null })
})

test('both kinds of price are told of a range, and of what is chosen of it', async (t) => {
  const { product } = await world(t, { taxPercent: 10, taxDisplay: { plp: 'EX', pdp: 'BOTH' } })
  const { price } = await product(demo.manyVariants)
  t.deepEqual([price.min, price.max].map(formatted), ['$4.50', '$75.75'])
  t.deepEqual([price.other.min, price.other.max].map(formatted), ['$4.95', '$83.33'])
})
