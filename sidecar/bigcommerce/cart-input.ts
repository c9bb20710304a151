/** What a shopper chose, in the input's own lists (facts 5.3). File uploads have none: the API cannot take them. */
export type SelectedOptionsInput = {
  multipleChoices?: { optionEntityId: number; optionValueEntityId: number }[]
  checkboxes?: { optionEntityId: number; optionValueEntityId: number }[]
  dateFields?: { optionEntityId: number; date: string }[]
  numberFields?: { optionEntityId: number; number: number }[]
  textFields?: { optionEntityId: number; text: string }[]
  multiLineTextFields?: { optionEntityId: number; text: string }[]
}

export type LineInput = {
  productEntityId: number
  variantEntityId?: number
  quantity: number
  selectedOptions?: SelectedOptionsInput
}

export type PersonInput = { name: string; email: string }

/** A gift certificate to be bought; the amount is in the cart's currency. */
export type CertificateInput = {
  name: string
  theme: string
  amount: number
  quantity: number
  sender: PersonInput
  recipient: PersonInput
  message?: string
}
