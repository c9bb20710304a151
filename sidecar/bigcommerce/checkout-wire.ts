import { z } from 'zod'
import { MoneyWire } from '../money.ts'
import { CartWire, cartSelection } from './cart-wire.ts'
import { moneySelection as money } from './catalog-fragments.ts'

const address = `firstName lastName email company address1 address2 city stateOrProvince stateOrProvinceCode countryCode
  postalCode phone customFields {
    __typename entityId
    ... on CheckoutAddressCheckboxesCustomField { valueEntityIds }
    ... on CheckoutAddressMultipleChoiceCustomField { valueEntityId }
    ... on CheckoutAddressNumberCustomField { number }
    ... on CheckoutAddressDateCustomField { date { utc } }
    ... on CheckoutAddressTextFieldCustomField { text }
  }`

const coupons = `coupons { code couponType discountedAmount ${money} }`

/** All of a checkout but its cart: addresses, how it is sent, and every amount. Its id is the cart's. */
export const checkoutSelection = `
  entityId version currencyCode customerMessage order { entityId }
  billingAddress { entityId ${address} }
  shippingConsignments {
    entityId lineItemIds address { ${address} } shippingCost ${money} handlingCost ${money}
    availableShippingOptions { entityId description type cost ${money} transitTime isRecommended }
    selectedShippingOption { entityId description cost ${money} transitTime }
  }
  subtotal ${money} shippingCostTotal ${money} shippingCostBeforeDiscount ${money} handlingCostTotal ${money}
  giftWrappingCostTotal ${money} taxTotal ${money} grandTotal ${money} outstandingBalance ${money}
  taxes { name amount ${money} } fees { id name displayName cost ${money} } ${coupons}
  giftCertificates { code balance ${money} remaining ${money} used ${money} }
  promotions { banners { entityId type locations text } }`

export const checkoutText = `query Checkout($id: String!) { site { checkout(entityId: $id) {
  ${checkoutSelection} cart { ${cartSelection} }
} } }`

const text = z.string().nullish()
const custom = { entityId: z.number().int() }

/** A password is never read back; what else a store asks comes back as it was given. */
export const CustomFieldWire = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('CheckoutAddressCheckboxesCustomField'),
    ...custom,
    valueEntityIds: z.array(z.number().int()),
  }),
  z.object({
    __typename: z.literal('CheckoutAddressMultipleChoiceCustomField'),
    ...custom,
    valueEntityId: z.number().int(),
  }),
  z.object({ __typename: z.literal('CheckoutAddressNumberCustomField'), ...custom, number: z.number() }),
  z.object({
    __typename: z.literal('CheckoutAddressDateCustomField'),
    ...custom,
    date: z.object({ utc: z.string() }),
  }),
  z.object({ __typename: z.literal('CheckoutAddressTextFieldCustomField'), ...custom, text: z.string() }),
  z.object({ __typename: z.literal('CheckoutAddressPasswordCustomField'), ...custom }),
])
export type CustomFieldWire = z.output<typeof CustomFieldWire>

const AddressWire = z.object({
  firstName: text,
  lastName: text,
  email: text,
  company: text,
  address1: text,
  address2: text,
  city: text,
  stateOrProvince: text,
  stateOrProvinceCode: text,
  countryCode: z.string(),
  postalCode: text,
  phone: text,
  customFields: z.array(CustomFieldWire),
})
export type AddressWire = z.output<typeof AddressWire>

const amount = MoneyWire.nullish()
const option = { entityId: z.string(), description: z.string(), cost: MoneyWire, transitTime: text }

export const ConsignmentWire = z.object({
  entityId: z.string(),
  lineItemIds: z.array(z.string()),
  address: AddressWire,
  shippingCost: amount,
  handlingCost: amount,
  availableShippingOptions: z
    .array(z.object({ ...option, type: z.string(), isRecommended: z.boolean() }))
    .nullish(),
  selectedShippingOption: z.object(option).nullish(),
})
export type ConsignmentWire = z.output<typeof ConsignmentWire>

const CouponWire = z.object({ code: z.string(), couponType: text, discountedAmount: MoneyWire })

const CertificateWire = z.object({
  code: z.string(),
  balance: MoneyWire,
  remaining: MoneyWire,
  used: MoneyWire,
})

const BannerWire = z.object({
  entityId: z.number().int(),
  type: z.string(),
  locations: z.array(z.string()),
  text: z.string(),
})

export const CheckoutWire = z.object({
  entityId: z.string(),
  version: z.number().nullish(),
  currencyCode: z.string(),
  customerMessage: text,
  order: z.object({ entityId: z.number().int() }).nullish(),
  billingAddress: AddressWire.extend({ entityId: z.string() }).nullish(),
  shippingConsignments: z.array(ConsignmentWire).nullish(),
  subtotal: amount,
  shippingCostTotal: amount,
  shippingCostBeforeDiscount: amount,
  handlingCostTotal: amount,
  giftWrappingCostTotal: amount,
  taxTotal: amount,
  grandTotal: amount,
  outstandingBalance: amount,
  taxes: z.array(z.object({ name: z.string(), amount: MoneyWire })).nullish(),
  fees: z.array(z.object({ id: z.string(), name: z.string(), displayName: z.string(), cost: MoneyWire })),
  coupons: z.array(CouponWire),
  giftCertificates: z.array(CertificateWire),
  promotions: z.array(z.object({ banners: z.array(BannerWire) })),
  cart: CartWire.nullish(),
})
export type CheckoutWire = z.output<typeof CheckoutWire>
