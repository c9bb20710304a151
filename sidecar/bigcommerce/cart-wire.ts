import { z } from 'zod'
import { MoneyWire } from '../money.ts'
import { moneySelection as money } from './catalog-fragments.ts'

/** What a cart mutation gives back: a full cart would cost a mutation nearly its whole complexity budget (facts 4.1). */
export const cartStubSelection = `{ entityId version currencyCode amount ${money} lineItems { totalQuantity } }`

export const CartStubWire = z.object({
  entityId: z.string(),
  version: z.number().nullish(),
  currencyCode: z.string(),
  amount: MoneyWire,
  lineItems: z.object({ totalQuantity: z.number() }),
})
export type CartStubWire = z.output<typeof CartStubWire>

/** Enough to find a line again whose options have changed. */
export const lineIdsSelection = ['physicalItems', 'digitalItems']
  .map((list) => `${list} { entityId productEntityId quantity }`)
  .join(' ')

const LineIdWire = z.object({ entityId: z.string(), productEntityId: z.number(), quantity: z.number() })
export type LineIdWire = z.output<typeof LineIdWire>

export const LineIdsWire = z.object({
  totalQuantity: z.number(),
  physicalItems: z.array(LineIdWire),
  digitalItems: z.array(LineIdWire),
})

const lineSelection = `
  entityId productEntityId variantEntityId sku name path brand quantity isMutable
  image { url(width: 320) altText }
  listPrice ${money} salePrice ${money} extendedSalePrice ${money}
  selectedOptions {
    __typename entityId name
    ... on CartSelectedMultipleChoiceOption { value valueEntityId }
    ... on CartSelectedCheckboxOption { value valueEntityId }
    ... on CartSelectedDateFieldOption { date { utc } }
    ... on CartSelectedNumberFieldOption { number }
    ... on CartSelectedTextFieldOption { text }
    ... on CartSelectedMultiLineTextFieldOption { text }
    ... on CartSelectedFileUploadOption { fileName }
  }`

export const cartSelection = `
  entityId version currencyCode isTaxIncluded
  baseAmount ${money} discountedAmount ${money} amount ${money}
  lineItems {
    totalQuantity
    physicalItems { ${lineSelection} allowGiftWrapping giftWrapping { name amount ${money} message } }
    digitalItems { ${lineSelection} }
    giftCertificates { entityId name theme message amount ${money} sender { name email } recipient { name email } }
    customItems { entityId sku name quantity listPrice ${money} extendedListPrice ${money} }
  }`

export const cartText = `query Cart($id: String!) { site { cart(entityId: $id) { ${cartSelection} } } }`

const selected = { entityId: z.number().int(), name: z.string() }
const choice = { ...selected, value: z.string(), valueEntityId: z.number().int() }

export const SelectedOptionWire = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('CartSelectedMultipleChoiceOption'), ...choice }),
  z.object({ __typename: z.literal('CartSelectedCheckboxOption'), ...choice }),
  z.object({
    __typename: z.literal('CartSelectedDateFieldOption'),
    ...selected,
    date: z.object({ utc: z.string() }),
  }),
  z.object({ __typename: z.literal('CartSelectedNumberFieldOption'), ...selected, number: z.number() }),
  z.object({ __typename: z.literal('CartSelectedTextFieldOption'), ...selected, text: z.string() }),
  z.object({ __typename: z.literal('CartSelectedMultiLineTextFieldOption'), ...selected, text: z.string() }),
  z.object({ __typename: z.literal('CartSelectedFileUploadOption'), ...selected, fileName: z.string() }),
])
export type SelectedOptionWire = z.output<typeof SelectedOptionWire>

const LineWire = z.object({
  entityId: z.string(),
  productEntityId: z.number().int(),
  variantEntityId: z.number().int().nullish(),
  sku: z.string().nullish(),
  name: z.string(),
  path: z.string(),
  brand: z.string().nullish(),
  quantity: z.number().int(),
  isMutable: z.boolean(),
  image: z.object({ url: z.string(), altText: z.string() }).nullish(),
  listPrice: MoneyWire,
  salePrice: MoneyWire,
  extendedSalePrice: MoneyWire,
  selectedOptions: z.array(SelectedOptionWire),
  /** Absent of what is not sent by post. */
  allowGiftWrapping: z.boolean().optional(),
  giftWrapping: z.object({ name: z.string(), amount: MoneyWire, message: z.string().nullish() }).nullish(),
})
export type LineWire = z.output<typeof LineWire>

const PersonWire = z.object({ name: z.string(), email: z.string() })

const GiftCertificateWire = z.object({
  entityId: z.string(),
  name: z.string(),
  theme: z.string(),
  message: z.string().nullish(),
  amount: MoneyWire,
  sender: PersonWire,
  recipient: PersonWire,
})
export type GiftCertificateWire = z.output<typeof GiftCertificateWire>

const CustomItemWire = z.object({
  entityId: z.string(),
  sku: z.string().nullish(),
  name: z.string(),
  quantity: z.number().int(),
  listPrice: MoneyWire,
  extendedListPrice: MoneyWire,
})
export type CustomItemWire = z.output<typeof CustomItemWire>

export const CartWire = z.object({
  entityId: z.string(),
  version: z.number().nullish(),
  currencyCode: z.string(),
  isTaxIncluded: z.boolean(),
  baseAmount: MoneyWire,
  discountedAmount: MoneyWire,
  amount: MoneyWire,
  lineItems: z.object({
    totalQuantity: z.number(),
    physicalItems: z.array(LineWire),
    digitalItems: z.array(LineWire),
    giftCertificates: z.array(GiftCertificateWire),
    customItems: z.array(CustomItemWire),
  }),
})
export type CartWire = z.output<typeof CartWire>
