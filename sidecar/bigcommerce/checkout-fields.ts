/** The store's own fields of an address, each kind in its list: `CheckoutAddressCustomFieldInput`. */
export type CustomFieldsInput = {
  [Kind in 'checkboxes' | 'multipleChoices' | 'numbers' | 'dates' | 'texts' | 'passwords']?: {
    fieldEntityId: number
    [value: string]: unknown
  }[]
}
