import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startCatalogue } from '../../helpers/catalogue.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

type Card = {
  name: string
  price: { price: { currencyCode: string }; taxIncluded: boolean; other: object | null }
}

const everything = [
  { kind: 'product', id: demo.simple },
  { kind: 'products', ids: [demo.simple] },
  { kind: 'collection', source: 'newest', limit: 2 },
  { kind: 'search', term: 'mug', limit: 2 },
  { kind: 'listing', category: 12, limit: 2 },
]

const cardsOf = (data: Card & { items?: Card[] }): Card[] => data.items ?? [data]

test('a price in one currency is never shown to who asked for another', async (t) => {
  const { ask, cost } = await startCatalogue(t)
  const shown = async (query: object, currency?: string) => {
    const data = await ask(query, currency === undefined ? {} : { currency })
    return [...new Set(cardsOf(data).map(({ price }) => price.price.currencyCode))]
  }
  for (const query of everything) {
    t.deepEqual(await shown(query), ['USD'])
    t.deepEqual(await shown(query, 'EUR'), ['EUR'])
    t.deepEqual(await shown(query, 'JPY'), ['JPY'])
    t.deepEqual(await shown(query), ['USD'])
    const warm = await cost(async () => {
      for (const currency of [undefined, 'EUR', 'JPY', 'USD']) await shown(query, currency)
      // What the store has not is its default currency, and no key of its own.
      for (const currency of ['GBP', 'XXX']) t.deepEqual(await shown(query, currency), ['USD'])
    })
    t.is(warm, 0, JSON.stringify(query))
  }
})

test('the store’s currencies are told, with the one in force', async (t) => {
  const { ask, call } = await startCatalogue(t)
  const { items, current } = await ask({ kind: 'currencies' }, { currency: 'EUR' })
  t.is(current, 'EUR')
  t.like(items, [
    { code: 'USD', symbol: '$', isDefault: true, isTransactional: true },
    { code: 'EUR', symbol: '€', isDefault: false, isTransactional: true },
    { code: 'JPY', isTransactional: false },
  ])
  t.is(items.length, 3)
  t.is((await ask({ kind: 'currencies' }, { currency: 'GBP' })).current, 'USD')
  const body = { queries: { one: { kind: 'currencies' } }, currency: 'euro' }
  const refused = await call('POST', '/v1/catalog/lookup', { body })
  t.is(refused.status, 422)
  t.is(refused.body.error.details[0].field, 'currency')
})

test('each of the store’s languages has its own words, and kin of one share them', async (t) => {
  const { ask, cost } = await startCatalogue(t)
  const names = async (locale: string) =>
    Promise.all(everything.slice(0, 2).map(async (query) => cardsOf(await ask(query, { locale }))[0]?.name))
  t.deepEqual(await names('de-AT'), ['Morgentasse', 'Morgentasse'])
  const [english] = await names('en-GB')
  t.not(english, 'Morgentasse')
  t.is(await cost(() => names('de-DE')), 0)
  // A language the store has not is its default one.
  t.deepEqual(await names('ja'), [english, english])
  t.is(await cost(() => names('')), 0)
})

for (const [plp, taxIncluded, hasOther] of [
  ['EX', false, false],
  ['INC', true, false],
  ['BOTH', false, true],
] as const)
  test(`lists of a store that shows prices ${plp} say so`, async (t) => {
    const { ask } = await startCatalogue(t, { taxDisplay: { plp, pdp: 'EX' } })
    for (const query of everything.slice(1))
      for (const { price } of cardsOf(await ask(query))) {
        t.is(price.taxIncluded, taxIncluded)
        t.is(price.other !== null, hasOther)
      }
  })

const first = { queries: { one: { kind: 'product', id: demo.simple } } }
const graphql = (store: { log: () => { path: string; operationName: string | null }[] }) =>
  store.log().flatMap(({ path, operationName }) => (path.endsWith('/graphql') ? [operationName] : []))

test('a process reads the store’s settings once, with its first look-up', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { isWarm: false })
  await sidecar.call('POST', '/v1/catalog/lookup', { body: first })
  t.deepEqual(graphql(store), ['Settings', 'Lookup'])
  await sidecar.call('POST', '/v1/catalog/lookup', { body: { queries: { one: everything[3] } } })
  t.deepEqual(graphql(store), ['Settings', 'Lookup', 'Lookup'])
})

test('settings nobody could ever read leave products to be shown, and are not asked for by every page', async (t) => {
  const store = await startBigCommerce(t)
  store.fault({ kind: 'wrong_shape', match: { operation: 'Settings' }, times: null })
  // Warming asks, and does not fail.
  const sidecar = await startSidecar(t, store)
  for (const currency of [undefined, 'EUR']) {
    const { body } = await sidecar.call('POST', '/v1/catalog/lookup', { body: { ...first, currency } })
    t.is(body.results.one.data.price.price.currencyCode, 'USD')
  }
  t.deepEqual(graphql(store), ['Lookup'])
})

test('settings once seen outlast an outage of theirs', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { now: store.now })
  store.fault({ kind: 'wrong_shape', match: { operation: 'Settings' }, times: null })
  store.advanceClock(12 * 3600 * 1000)
  const { body } = await sidecar.call('POST', '/v1/catalog/lookup', { body: { ...first, currency: 'EUR' } })
  t.is(body.results.one.data.price.price.currencyCode, 'EUR')
  t.true(graphql(store).includes('Settings'))
})
