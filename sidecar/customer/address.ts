import type { FormFieldsInput } from '../bigcommerce/customer-accounts.ts'
import type { AddressWire } from '../bigcommerce/customer-addresses.ts'
import type { FieldError } from '../errors.ts'
import type { AddressPatch } from './bodies.ts'
import { type FormValue, toFormValue } from './customer.ts'
import type { Field } from './field.ts'
import { toFormFieldsInput } from './form-values.ts'
import type { Country } from './forms.ts'

/** Where somebody lives; what they left out is empty. `stateCode` is there where the store's list has the state. */
export type Address = {
  id: number
  firstName: string
  lastName: string
  company: string
  address1: string
  address2: string
  city: string
  state: string
  stateCode?: string
  postalCode: string
  countryCode: string
  country: string
  phone: string
  formFields: FormValue[]
}

export function toAddress(wire: AddressWire, countries: Country[]): Address {
  const country = countries.find(({ code }) => code === wire.countryCode)
  const state = wire.stateOrProvince ?? ''
  const known = country?.states.find(({ name, code }) => name === state || code === state)
  return {
    id: wire.entityId,
    firstName: wire.firstName,
    lastName: wire.lastName,
    company: wire.company ?? '',
    address1: wire.address1,
    address2: wire.address2 ?? '',
    city: wire.city,
    state,
    ...(known === undefined ? {} : { stateCode: known.code }),
    postalCode: wire.postalCode ?? '',
    countryCode: wire.countryCode,
    country: wire.country ?? country?.name ?? '',
    phone: wire.phone ?? '',
    formFields: wire.formFields.map(toFormValue),
  }
}

type Input = Omit<AddressPatch, 'state' | 'formFields' | 'recaptcha'> & {
  stateOrProvince?: string | undefined
  formFields?: FormFieldsInput
}

/** An address as BigCommerce takes it; `isWhole` where it is a new one, which must have all that the store requires. */
export function toAddressInput(
  { state, formFields = {}, recaptcha: _, ...plain }: AddressPatch,
  fields: Field[],
  isWhole: boolean,
): { input: Input; faults: FieldError[] } {
  const own = toFormFieldsInput(formFields, fields, isWhole)
  const sent: Record<string, unknown> = { ...plain, state, country: plain.countryCode }
  const missing = fields
    .filter(({ name, isRequired }) => isRequired && optionals.includes(name))
    .filter(({ name }) => !sent[name] && (isWhole || (name in sent && sent[name] !== undefined)))
    .map(({ name }) => ({ field: name, code: 'required', message: `${name}: is required.` }))
  return {
    input: {
      ...plain,
      ...(state === undefined ? {} : { stateOrProvince: state }),
      ...(own.input === undefined ? {} : { formFields: own.input }),
    },
    faults: [...missing, ...own.faults],
  }
}

/** What BigCommerce's input does without and a store may ask for; of a state BigCommerce knows which countries have one. */
const optionals = ['company', 'address2', 'postalCode', 'phone']
