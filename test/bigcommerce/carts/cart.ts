import type { CheckoutState } from '../checkouts/state.ts'

// A chosen option, kept in the shape in which the API tells it.
export type Selected = { entityId: number; name: string } & (
  | {
      __typename: 'CartSelectedMultipleChoiceOption' | 'CartSelectedCheckboxOption'
      value: string
      valueEntityId: number
    }
  | { __typename: 'CartSelectedDateFieldOption'; date: { utc: string } }
  | { __typename: 'CartSelectedNumberFieldOption'; number: number }
  | { __typename: 'CartSelectedTextFieldOption' | 'CartSelectedMultiLineTextFieldOption'; text: string }
)

export type Line = {
  id: string
  productId: number
  variantId: number
  quantity: number
  selected: Selected[]
  wrapping?: Wrapping
}

// One paper for all units of a line, or one for each.
export type Wrapping = { isTogether: boolean; details: { id: number; message: string }[] }

export type Person = { name: string; email: string }

// A gift certificate that is being bought. The amount is in hundredths of the cart's currency.
export type CertificateLine = {
  id: string
  name: string
  theme: string
  cents: number
  sender: Person
  recipient: Person
  message: string | null
}

// What the merchant has put in by hand.
export type CustomItem = { id: string; name: string; sku: string; quantity: number; cents: number }

export type CartMetafield = { id: number; key: string; value: string }

export type Cart = {
  id: string
  version: number
  currencyCode: string
  locale: string
  // Whose it is; a guest's is nobody's.
  customerId?: number
  lines: Line[]
  certificates: CertificateLine[]
  customItems: CustomItem[]
  metafields: CartMetafield[]
  // A cart is its checkout too, by the same id.
  checkout: CheckoutState
  createdAt: number
  updatedAt: number
}

export type LineInput = {
  quantity: number
  productEntityId?: number | null
  variantEntityId?: number | null
  sku?: string | null
  selectedOptions?: SelectedInput | null
}

export type CertificateInput = {
  name: string
  theme: string
  amount: number
  quantity: number
  sender: Person
  recipient: Person
  message?: string | null
}

export type SelectedInput = {
  multipleChoices?: { optionEntityId: number; optionValueEntityId: number }[] | null
  checkboxes?: { optionEntityId: number; optionValueEntityId: number }[] | null
  dateFields?: { optionEntityId: number; date: string }[] | null
  numberFields?: { optionEntityId: number; number: number }[] | null
  textFields?: { optionEntityId: number; text: string }[] | null
  multiLineTextFields?: { optionEntityId: number; text: string }[] | null
}

export const choicesOfLine = ({ selected }: Line) =>
  new Map(
    selected.flatMap((each) =>
      'valueEntityId' in each ? [[each.entityId, each.valueEntityId] as const] : [],
    ),
  )

// Equal lines merge: the same variant, configured the same way.
export const isSameThing = (one: Line, other: Line) =>
  one.variantId === other.variantId &&
  one.productId === other.productId &&
  JSON.stringify(one.selected) === JSON.stringify(other.selected)
