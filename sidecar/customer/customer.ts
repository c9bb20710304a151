import type { CustomerWire, FormValueWire } from '../bigcommerce/customer-wire.ts'
import { type Money, toMoney } from '../money.ts'

/** A customer as they see themselves. `company` and `phone` are empty where they gave none. */
export type Customer = {
  id: number
  email: string
  firstName: string
  lastName: string
  phone: string
  company: string
  group: { id: number; name: string } | null
  storeCredit: Money[]
  formFields: FormValue[]
}

/** Ids of options where they were chosen, `YYYY-MM-DD` for a date; null for what is never told, a password. */
export type FormValue = { id: number; value: string | number | number[] | null }

export const toCustomer = (wire: CustomerWire): Customer => ({
  id: wire.entityId,
  email: wire.email,
  firstName: wire.firstName,
  lastName: wire.lastName,
  phone: wire.phone,
  company: wire.company,
  group: wire.customerGroupId === 0 ? null : { id: wire.customerGroupId, name: wire.customerGroupName ?? '' },
  storeCredit: wire.storeCredit.map(toMoney),
  formFields: wire.formFields.map(toFormValue),
})

/** Somebody whose sign-in went well and of whom no more could be read yet. */
export const stranger = (id: number): Customer => ({
  id,
  email: '',
  firstName: '',
  lastName: '',
  phone: '',
  company: '',
  group: null,
  storeCredit: [],
  formFields: [],
})

export const toFormValue = (wire: FormValueWire): FormValue => ({ id: wire.entityId, value: toValue(wire) })

function toValue(wire: FormValueWire): FormValue['value'] {
  switch (wire.__typename) {
    case 'CheckboxesFormFieldValue':
      return wire.valueEntityIds
    case 'MultipleChoiceFormFieldValue':
      return wire.valueEntityId
    case 'NumberFormFieldValue':
      return wire.number
    case 'DateFormFieldValue':
      return wire.date.utc.slice(0, 10)
    case 'TextFormFieldValue':
      return wire.text
    case 'MultilineTextFormFieldValue':
      return wire.multilineText
    case 'PasswordFormFieldValue':
      return null
  }
}
