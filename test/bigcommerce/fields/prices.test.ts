import test from 'ava'
import { byId, productShows } from '../../helpers/read-site.ts'
import { ids } from '../../helpers/specimen-catalog.ts'

const value = '{ value }'

test(
  'on sale tells both prices',
  productShows,
  byId(ids.mug),
  `prices { price { value currencyCode formattedV2 } basePrice ${value} salePrice ${value} retailPrice ${value} saved ${value} }`,
  {
    prices: {
      price: { value: 9.99, currencyCode: 'USD', formattedV2: '$9.99' },
      basePrice: { value: 12.5 },
      salePrice: { value: 9.99 },
      retailPrice: { value: 15 },
      saved: { value: 5.01 },
    },
  },
)

test(
  'not on sale has no sale price',
  productShows,
  byId(ids.scarce),
  `prices { price ${value} salePrice ${value} saved ${value} }`,
  {
    prices: { price: { value: 18 }, salePrice: null, saved: null },
  },
)

test(
  'whose price is hidden has none',
  productShows,
  byId(ids.hiddenPrice),
  `prices { price ${value} } showCartAction`,
  {
    prices: null,
    showCartAction: false,
  },
)

test(
  'with dearer variants has a range',
  productShows,
  byId(ids.shirt),
  `prices { priceRange { min ${value} max ${value} } }`,
  {
    prices: { priceRange: { min: { value: 30 }, max: { value: 33 } } },
  },
)

test(
  'tells its bulk tiers',
  productShows,
  byId(ids.tiered),
  `prices { bulkPricing {
  __typename minimumQuantity maximumQuantity
  ... on BulkPricingPercentageDiscount { percentOff }
  ... on BulkPricingRelativePriceDiscount { priceAdjustment }
  ... on BulkPricingFixedPriceDiscount { price }
} }`,
  {
    prices: {
      bulkPricing: [
        {
          __typename: 'BulkPricingPercentageDiscount',
          minimumQuantity: 5,
          maximumQuantity: 9,
          percentOff: 12.5,
        },
        {
          __typename: 'BulkPricingRelativePriceDiscount',
          minimumQuantity: 10,
          maximumQuantity: 19,
          priceAdjustment: 0.5,
        },
        {
          __typename: 'BulkPricingFixedPriceDiscount',
          minimumQuantity: 20,
          maximumQuantity: null,
          price: 1.2,
        },
      ],
    },
  },
)
