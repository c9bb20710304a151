import type { CheckoutAddress } from '../checkouts/state.ts'
import type { FieldValue } from '../customers/customer.ts'

export const toCheckoutAddress = ({ customFields, ...address }: CheckoutAddress) => ({
  ...address,
  customFields: customFields.map((value) => ({ entityId: value.fieldId, ...toValue(value) })),
})

export const toBillingAddress = ({ id, ...address }: CheckoutAddress & { id: string }) => ({
  ...toCheckoutAddress(address),
  entityId: id,
})

function toValue(value: FieldValue) {
  switch (value.kind) {
    case 'checkboxes':
      return { __typename: 'CheckoutAddressCheckboxesCustomField', valueEntityIds: value.valueIds }
    case 'choice':
      return { __typename: 'CheckoutAddressMultipleChoiceCustomField', valueEntityId: value.valueId }
    case 'number':
      return { __typename: 'CheckoutAddressNumberCustomField', number: value.number }
    case 'date':
      return { __typename: 'CheckoutAddressDateCustomField', date: { utc: value.date } }
    case 'password':
      return { __typename: 'CheckoutAddressPasswordCustomField', password: value.text }
    case 'text':
    case 'multiline':
      return { __typename: 'CheckoutAddressTextFieldCustomField', text: value.text }
  }
}
