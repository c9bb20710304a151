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
}

export type Cart = {
  id: string
  version: number
  currencyCode: string
  locale: string
  // Whose it is; a guest's is nobody's.
  customerId?: number
  lines: Line[]
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
