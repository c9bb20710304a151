import { countryOf } from '../customers/countries.ts'
import { type FormFieldsInput, readFormValues } from '../customers/read-form-values.ts'
import type { StoreOptions } from '../options.ts'
import { checkoutErrors } from './checkout-error.ts'
import type { CheckoutAddress } from './state.ts'

type Texts = Omit<CheckoutAddress, 'countryCode' | 'customFields'>
export type AddressInput = { [Name in keyof Texts]?: string | null } & {
  countryCode: string
  customFields?: FormFieldsInput | null
  shouldSaveAddress: boolean
}

const nothing: Texts = {
  firstName: '',
  lastName: '',
  email: '',
  company: '',
  address1: '',
  address2: '',
  city: '',
  stateOrProvince: '',
  stateOrProvinceCode: '',
  postalCode: '',
  phone: '',
}

// An address may be told in part, as for an estimate. A state is known by its name and by its code.
export function readAddress(input: AddressInput, { formFields }: Pick<StoreOptions, 'formFields'>) {
  const { customFields, shouldSaveAddress: _, countryCode, ...told } = input
  if (!/^[a-z]{2}$/i.test(countryCode)) throw checkoutErrors.noCountry(countryCode)
  const { values, faults } = readFormValues(customFields, formFields.address, false)
  if (faults[0]) throw checkoutErrors.customField(faults[0].message)
  const texts = Object.fromEntries(
    Object.entries(told).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text.trim()]] : [])),
  )
  const address: CheckoutAddress = {
    ...nothing,
    ...texts,
    countryCode: countryCode.toUpperCase(),
    customFields: values,
  }
  return { ...address, ...stateOf(address) }
}

function stateOf({ countryCode, stateOrProvince, stateOrProvinceCode }: CheckoutAddress) {
  const states = countryOf(countryCode)?.statesOrProvinces ?? []
  const told = stateOrProvinceCode || stateOrProvince
  if (states.length === 0 || !told) return {}
  const isTold = (text: string) => text.toLowerCase() === told.toLowerCase()
  const state = states.find(({ name, abbreviation }) => isTold(name) || isTold(abbreviation))
  if (!state) throw checkoutErrors.noState(told)
  return { stateOrProvince: state.name, stateOrProvinceCode: state.abbreviation }
}

const needed = ['firstName', 'lastName', 'address1', 'city', 'postalCode'] as const

// What an order cannot do without.
export function missingIn(address: CheckoutAddress, alsoNeeded: readonly 'email'[] = []): string[] {
  const states = countryOf(address.countryCode)?.statesOrProvinces ?? []
  return [
    ...[...needed, ...alsoNeeded].filter((name) => address[name] === ''),
    ...(states.length > 0 && address.stateOrProvince === '' ? ['stateOrProvince'] : []),
  ]
}
