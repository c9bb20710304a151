import { countryOf } from '../customers/countries.ts'
import type { Address } from '../customers/customer.ts'
import { type Fault, type FormFieldsInput, readFormValues } from '../customers/read-form-values.ts'
import type { Store } from '../store.ts'
import { textFaults } from './customer-errors.ts'

export type AddressInput = {
  firstName: string
  lastName: string
  address1: string
  address2?: string | null
  city: string
  company?: string | null
  countryCode: string
  stateOrProvince?: string | null
  phone?: string | null
  postalCode?: string | null
  formFields?: FormFieldsInput | null
}

type Partly = { [Name in keyof AddressInput]?: AddressInput[Name] | null | undefined }

// What is wrong with an address, or with as much of one as a change tells.
export function addressFaults(told: Partly, store: Store, prefix: string[], old?: Address): Fault[] {
  const { firstName, lastName, address1, city, countryCode, stateOrProvince } = told
  const fault = (name: string, message: string) => [{ path: [...prefix, name], message }]
  const country = countryOf(countryCode ?? old?.countryCode ?? '')
  const state = stateOrProvince ?? old?.stateOrProvince ?? ''
  const states = country?.statesOrProvinces ?? []
  const isWhole = !old
  return [
    ...textFaults({ firstName, lastName, address1, city }, prefix),
    ...(country ? [] : fault('countryCode', 'The country is not one the store knows.')),
    ...(states.length > 0 && !states.some((each) => isState(each, state))
      ? fault('stateOrProvince', 'The state or province is not one of the country.')
      : []),
    ...readFormValues(told.formFields, store.options.formFields.address, isWhole).faults,
  ]
}

const isState = ({ name, abbreviation }: { name: string; abbreviation: string }, told: string) =>
  [name, abbreviation].some((each) => each.toLowerCase() === told.toLowerCase())

export function toDraft(told: AddressInput, store: Store): Omit<Address, 'id'> {
  const empty = { company: '', address2: '', stateOrProvince: '', postalCode: '', phone: '', formFields: [] }
  return merge(
    { ...empty, firstName: '', lastName: '', address1: '', city: '', countryCode: '' },
    told,
    store,
  )
}

// A state is kept by its name, however it was told.
export function merge<Kept extends Omit<Address, 'id'>>(old: Kept, told: Partly, store: Store): Kept {
  const { formFields, ...texts } = told
  const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => typeof value === 'string'))
  const { values } = readFormValues(formFields, store.options.formFields.address, false)
  const kept = old.formFields.filter((each) => !values.some(({ fieldId }) => fieldId === each.fieldId))
  const merged: Kept = { ...old, ...given, formFields: [...kept, ...values] }
  const states = countryOf(merged.countryCode)?.statesOrProvinces ?? []
  const state = states.find((each) => isState(each, merged.stateOrProvince))
  return {
    ...merged,
    countryCode: merged.countryCode.toUpperCase(),
    stateOrProvince: state?.name ?? merged.stateOrProvince,
  }
}
