import test, { type ExecutionContext } from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { byId, productShows, siteShows } from '../../helpers/read-site.ts'
import { createCart, createShopper, readCart, refusal } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const money = '{ value currencyCode formattedV2 }'
const display = '{ symbol symbolPlacement decimalToken thousandsToken decimalPlaces }'

test(
  'the currencies in use are told, with how each is written',
  siteShows,
  `currencies { edges { node { code isDefault isActive isTransactional } } }
   currency(currencyCode: EUR) { name exchangeRate display ${display} } off: currency(currencyCode: GBP) { code }`,
  {
    currencies: {
      edges: [
        { node: { code: 'USD', isDefault: true, isActive: true, isTransactional: true } },
        { node: { code: 'EUR', isDefault: false, isActive: false, isTransactional: true } },
        { node: { code: 'JPY', isDefault: false, isActive: false, isTransactional: false } },
      ],
    },
    currency: {
      name: 'Euro',
      exchangeRate: 0.92,
      display: {
        symbol: '€',
        symbolPlacement: 'RIGHT',
        decimalToken: ',',
        thousandsToken: '.',
        decimalPlaces: 2,
      },
    },
    off: null,
  },
)

test(
  'tells its prices in another currency, as that is written',
  productShows,
  byId(ids.mug),
  `euro: prices(currencyCode: EUR) { price ${money} basePrice { value } retailPrice { value } saved { value } }
   yen: prices(currencyCode: JPY) { price ${money} } off: prices(currencyCode: GBP) { price { currencyCode } }
   variants { edges { node { prices(currencyCode: JPY) { price { formattedV2 } } } } }`,
  {
    euro: {
      price: { value: 9.19, currencyCode: 'EUR', formattedV2: '9,19€' },
      basePrice: { value: 11.5 },
      retailPrice: { value: 13.8 },
      saved: { value: 4.61 },
    },
    yen: { price: { value: 1513, currencyCode: 'JPY', formattedV2: '¥1,513' } },
    off: { price: { currencyCode: 'USD' } },
    variants: { edges: [{ node: { prices: { price: { formattedV2: '¥1,513' } } } }] },
  },
)

test(
  'tells its bulk tiers in another currency, percentages as they are',
  productShows,
  byId(ids.tiered),
  `prices(currencyCode: EUR) { bulkPricing {
    ... on BulkPricingPercentageDiscount { percentOff } ... on BulkPricingRelativePriceDiscount { priceAdjustment }
    ... on BulkPricingFixedPriceDiscount { price } } }`,
  { prices: { bulkPricing: [{ percentOff: 12.5 }, { priceAdjustment: 0.46 }, { price: 1.1 }] } },
)

test(
  'tells its prices with tax to who asks for them so',
  productShows,
  byId(ids.mug),
  `prices(includeTax: true) { price { value } basePrice { value } saved { value } priceRange { max { value } } }
   euro: prices(includeTax: true, currencyCode: EUR) { price { formattedV2 } }`,
  {
    prices: {
      price: { value: 10.79 },
      basePrice: { value: 13.5 },
      saved: { value: 5.41 },
      priceRange: { max: { value: 10.79 } },
    },
    euro: { price: { formattedV2: '9,93€' } },
  },
)

const asking = async (t: ExecutionContext, overrides: object, query: string) => {
  const store = await startBigCommerce(t, { catalog, ...overrides })
  return { store, read: async () => (await ask(store, { query })).data }
}

test('the merchant sets tax and currencies while the store runs', async (t) => {
  const query = `{ site { settings { tax { pdp plp } } product(${byId(ids.mug)}) { prices(includeTax: true, currencyCode: EUR) { price { formattedV2 } } }
    currencies { edges { node { code } } } } }`
  const { store, read } = await asking(t, { taxDisplay: { pdp: 'BOTH', plp: 'INC' } }, query)
  store.changeOptions({
    taxPercent: 0,
    currencies: store.options.currencies.filter(({ code }) => code === 'USD'),
  })
  t.deepEqual(await read(), {
    site: {
      settings: { tax: { pdp: 'BOTH', plp: 'INC' } },
      product: { prices: { price: { formattedV2: '$9.99' } } },
      currencies: { edges: [{ node: { code: 'USD' } }] },
    },
  })
})

test('a shopper may prefer a currency for the whole of an operation', async (t) => {
  const query = `query @shopperPreferences(displayCurrencyCode: "EUR") { site {
    currencies { edges { node { isActive } } }
    product(${byId(ids.mug)}) { prices { price { currencyCode } } usd: prices(currencyCode: USD) { price { currencyCode } } } } }`
  const { read } = await asking(t, {}, query)
  t.deepEqual(await read(), {
    site: {
      currencies: { edges: [false, true, false].map((isActive) => ({ node: { isActive } })) },
      product: { prices: { price: { currencyCode: 'EUR' } }, usd: { price: { currencyCode: 'USD' } } },
    },
  })
})

test('a cart keeps the currency it began in', async (t) => {
  const shopper = createShopper(await startBigCommerce(t, { catalog }))
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 3 }], 'EUR')
  const cart = await readCart(shopper, entityId)
  t.is(cart?.currencyCode, 'EUR')
  t.deepEqual(cart?.amount, { value: 27.57, currencyCode: 'EUR' })
})

for (const [code, why] of [
  ['JPY', 'only shown'],
  ['GBP', 'switched off'],
] as const)
  test(`a currency that is ${why} cannot be paid in`, async (t) => {
    const shopper = createShopper(await startBigCommerce(t, { catalog }))
    const lineItems = [{ productEntityId: ids.mug, quantity: 1 }]
    t.is(
      await refusal(shopper, 'createCart', { lineItems, currencyCode: code }),
      `Currency is not transactional: Currency ${code} cannot be used for a cart`,
    )
  })
