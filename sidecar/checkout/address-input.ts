import { z } from 'zod'
import type { CustomFieldsInput } from '../bigcommerce/checkout-fields.ts'
import type { AddressInput } from '../bigcommerce/checkouts.ts'
import type { FieldError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { type AddressBody, plain } from './address.ts'

type Country = { code: string; name: string; states: { code: string; name: string }[] }

/** What the store asks of an address, and which countries it knows. */
export type AddressForm = {
  countries: Country[]
  /** Names of built-in fields that this store wants. */
  required: string[]
  /** The store's own fields; their faults name `customFields.<id>`. */
  toCustomFields: (values: NonNullable<AddressBody['customFields']>) => {
    input: CustomFieldsInput | undefined
    faults: FieldError[]
  }
}

export type ReadAddressForm = (operation: Operation) => Promise<AddressForm>

export type Kind = 'billing' | 'shipping' | 'estimate'

const always = ['firstName', 'lastName', 'address1', 'city']

/** An address as BigCommerce takes it, and all that is wrong with it; `at` is where it stands in the body. */
export function toAddressInput(
  body: AddressBody,
  { form, kind, at }: { form: AddressForm; kind: Kind; at: string },
): { input: AddressInput; faults: FieldError[] } {
  const { customFields = {}, countryCode, shouldSaveAddress = false } = body
  const country = form.countries.find(({ code }) => code === countryCode)
  const state = stateOf(body, country)
  const own = kind === 'estimate' ? { input: undefined, faults: [] } : form.toCustomFields(customFields)
  const typed = Object.fromEntries(plain.flatMap((name) => (body[name] ? [[name, body[name]]] : [])))
  return {
    input: {
      ...typed,
      ...state.input,
      countryCode,
      ...(own.input === undefined ? {} : { customFields: own.input }),
      shouldSaveAddress,
    },
    faults: [
      ...(kind === 'estimate' ? [] : missing(body, form, kind)),
      ...(country === undefined && form.countries.length > 0 ? [unknownCountry] : []),
      ...state.faults,
      ...emailFaults(body),
      ...own.faults,
    ].map((fault) => ({ ...fault, field: `${at}.${fault.field}` })),
  }
}

function missing(body: AddressBody, form: AddressForm, kind: Kind): FieldError[] {
  const wanted = [...always, ...form.required, ...(kind === 'billing' ? ['email'] : [])]
  return plain
    .filter((name) => wanted.includes(name) && !body[name])
    .map((name) => ({ field: name, code: 'required', message: `${name}: is required.` }))
}

/** A state is told by its name and its code where the store lists it; where a country has none listed, as it was typed. */
function stateOf({ stateOrProvince = '', stateOrProvinceCode = '' }: AddressBody, country?: Country) {
  const given = (stateOrProvince || stateOrProvinceCode).trim().toLowerCase()
  const states = country?.states ?? []
  if (given === '' || states.length === 0) return { input: {}, faults: [] }
  const found = states.find(({ name, code }) => name.toLowerCase() === given || code.toLowerCase() === given)
  if (found === undefined) return { input: {}, faults: [unknownState] }
  return { input: { stateOrProvince: found.name, stateOrProvinceCode: found.code }, faults: [] }
}

const unknownCountry: FieldError = {
  field: 'countryCode',
  code: 'invalid_country',
  message: 'The shop does not know this country.',
}

const unknownState: FieldError = {
  field: 'stateOrProvince',
  code: 'invalid_state',
  message: 'This country has no such state or province.',
}

const emailFaults = ({ email }: AddressBody): FieldError[] =>
  !email || z.email().safeParse(email).success
    ? []
    : [{ field: 'email', code: 'invalid_format', message: 'email: must be an e-mail address.' }]
