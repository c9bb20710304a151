import { z } from 'zod'
import { MoneyWire } from '../money.ts'
import { moneySelection as money } from './catalog-fragments.ts'
import { nodes, page } from './connection-wire.ts'

const text = z.string().nullish()

const AddressWire = z.object({
  firstName: text,
  lastName: text,
  company: text,
  address1: text,
  address2: text,
  city: text,
  stateOrProvince: text,
  postalCode: text,
  country: text,
  countryCode: text,
  phone: text,
  email: text,
})

const LineWire = z.object({
  entityId: z.number(),
  productEntityId: z.number(),
  name: z.string(),
  sku: z.string(),
  quantity: z.number(),
  subTotalListPrice: MoneyWire,
  subTotalSalePrice: MoneyWire,
  productOptions: z.array(z.object({ name: z.string(), value: z.string() })),
  image: z.object({ urlTemplate: z.string(), altText: z.string() }).nullish(),
  baseCatalogProduct: z.object({ path: z.string() }).nullish(),
})

const ShipmentWire = z.object({
  shippedAt: z.object({ utc: z.string() }),
  shippingProviderName: z.string(),
  shippingMethodName: z.string(),
  tracking: z.object({ url: text, number: text }).nullish(),
})

/** Goods that are fetched from one of the store's places. */
const PickupWire = z.object({
  pickupMethodName: z.string(),
  collectionInstructions: z.string(),
  collectionTimeDescription: z.string(),
  locationName: z.string(),
  address: AddressWire,
  lineItems: page(LineWire),
})

/** Gift certificates that are sent to one person. */
const CertificatesWire = z.object({
  recipientEmail: z.string(),
  lineItems: page(z.object({ name: z.string(), salePrice: MoneyWire })),
})

const summaryFields = {
  entityId: z.number(),
  orderedAt: z.object({ utc: z.string() }),
  status: z.object({ value: z.string().nullish(), label: z.string() }),
  totalIncTax: MoneyWire,
  totalProductQuantity: z.number(),
}

const PictureWire = LineWire.pick({ name: true, image: true })

/** An order as a list shows it. */
export const SummaryWire = z.object({
  ...summaryFields,
  consignments: z
    .object({
      shipping: nodes(z.object({ lineItems: nodes(PictureWire) })),
      downloads: z.array(z.object({ lineItems: nodes(PictureWire) })),
    })
    .nullish(),
})

export const OrderWire = z.object({
  ...summaryFields,
  billingAddress: AddressWire,
  isTaxIncluded: z.boolean(),
  subTotal: MoneyWire,
  discounts: z.object({
    nonCouponDiscountTotal: MoneyWire,
    couponDiscounts: z.array(z.object({ couponCode: z.string(), discountedAmount: MoneyWire })),
  }),
  wrappingCostTotal: MoneyWire,
  shippingCostTotal: MoneyWire,
  handlingCostTotal: MoneyWire,
  taxTotal: MoneyWire,
  taxes: z.array(z.object({ name: z.string(), amount: MoneyWire })),
  customerMessage: text,
  consignments: z
    .object({
      shipping: page(
        z.object({
          shippingAddress: AddressWire,
          shippingCost: MoneyWire,
          lineItems: page(LineWire),
          shipments: page(ShipmentWire),
        }),
      ),
      pickups: page(PickupWire),
      downloads: z.array(
        z.object({ lineItems: page(LineWire.extend({ downloadFileUrls: z.array(z.string()) })) }),
      ),
      email: z.object({ giftCertificates: page(CertificatesWire) }),
    })
    .nullish(),
})

export type SummaryWire = z.output<typeof SummaryWire>
export type OrderWire = z.output<typeof OrderWire>
export type LineWire = z.output<typeof LineWire>
export type ShipmentWire = z.output<typeof ShipmentWire>
export type PickupWire = z.output<typeof PickupWire>
export type CertificatesWire = z.output<typeof CertificatesWire>
export type AddressWire = z.output<typeof AddressWire>

const image = 'image { urlTemplate(lossy: true) altText }'
const picture = `edges { node { name ${image} } }`
const summary = `entityId orderedAt { utc } status { value label } totalIncTax ${money} totalProductQuantity`
const address =
  'firstName lastName company address1 address2 city stateOrProvince postalCode country countryCode phone email'
const line = `entityId productEntityId name sku quantity subTotalListPrice ${money} subTotalSalePrice ${money}
  productOptions { name value } ${image} baseCatalogProduct { path }`

export const summarySelection = `${summary} consignments {
  shipping(first: 1) { edges { node { lineItems(first: 3) { ${picture} } } } }
  downloads { lineItems(first: 3) { ${picture} } }
}`

const more = 'pageInfo { hasNextPage endCursor }'
const lines = `lineItems(first: 50) { ${more} edges { node { ${line} } } }`

/** Where goods are fetched from has nobody's name. */
const place = 'address1 address2 city stateOrProvince postalCode country countryCode phone email'

/**
 * Five addresses and fifty things of each, two places to fetch fifty things from: more than a page shows and less than
 * the complexity limit allows. Whether there is more still is told.
 */
export const orderSelection = `${summary} billingAddress { ${address} } isTaxIncluded subTotal ${money}
  discounts { nonCouponDiscountTotal ${money} couponDiscounts { couponCode discountedAmount ${money} } }
  wrappingCostTotal ${money} shippingCostTotal ${money} handlingCostTotal ${money} taxTotal ${money}
  taxes { name amount ${money} } customerMessage
  consignments {
    shipping(first: 5) { ${more} edges { node {
      shippingAddress { ${address} } shippingCost ${money} ${lines}
      shipments(first: 10) { ${more} edges { node {
        shippedAt { utc } shippingProviderName shippingMethodName
        tracking {
          ... on OrderShipmentUrlOnlyTracking { url }
          ... on OrderShipmentNumberOnlyTracking { number }
          ... on OrderShipmentNumberAndUrlTracking { url number }
        }
      } } }
    } } }
    pickups(first: 2) { ${more} edges { node {
      pickupMethodName collectionInstructions collectionTimeDescription locationName address { ${place} } ${lines}
    } } }
    downloads { lineItems(first: 50) { ${more} edges { node { ${line} downloadFileUrls } } } }
    email { giftCertificates(first: 5) { ${more} edges { node {
      recipientEmail lineItems(first: 10) { ${more} edges { node { name salePrice ${money} } } }
    } } } }
  }`
