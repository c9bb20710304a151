import {
  type CountryWire,
  type FieldWire,
  type FormsWire,
  readCountries,
  readForms,
} from '../bigcommerce/customer-forms.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import type { Cache, Load } from '../cache/cache.ts'
import type { Operation } from '../operation.ts'
import { type Field, toFields } from './field.ts'
import { type PasswordRules, toPasswordRules } from './password-rules.ts'

export type Country = { code: string; name: string; states: { code: string; name: string }[] }

export type Forms = {
  registration: Field[]
  address: Field[]
  password: PasswordRules
  /** Null where the store does not ask shoppers to prove that they are people. */
  recaptcha: { siteKey: string } | null
  /** Where a checkout on the site must prove a person before its order is made. */
  checkoutRecaptcha: { siteKey: string } | null
  countries: Country[]
}

export type ReadForms = (operation: Operation) => Promise<Forms>

/** As the store's other settings are kept: a form changes seldom, and in an outage an old one is better than none. */
const ages = { freshSeconds: 300, staleSeconds: 3300, keepSeconds: 7 * 86_400 }

/** Many may wait for what one caller began, so it has time of its own. */
const sharedPatienceMs = 4000

export function createForms({ graphql, cache }: { graphql: Graphql; cache: Cache }): ReadForms {
  return async (operation) => {
    const key = `customer-forms:${operation.locale}`
    const load: Load<Forms> = async () => {
      // A guest's, since it is kept for everybody.
      const { customer: _, ...guest } = operation
      const own = { ...guest, deadline: Math.max(guest.deadline, Date.now() + sharedPatienceMs) }
      const [forms, countries] = await Promise.all([readForms(graphql, own), readCountries(graphql, own)])
      return new Map([[key, { value: toForms(forms, countries), tags: ['settings'] }]])
    }
    const [outcome] = await cache.wrapMany([{ key, ages }], load, operation.deadline)
    if (outcome?.ok) return outcome.value
    throw outcome?.error
  }
}

const toForms = (wire: FormsWire, countries: CountryWire[]): Forms => ({
  registration: toRegistration(wire.formFields),
  address: toFields(wire.formFields.shippingAddress),
  password: toPasswordRules(wire.customers?.passwordComplexitySettings),
  recaptcha: wire.reCaptcha.isEnabledOnStorefront ? { siteKey: wire.reCaptcha.siteKey } : null,
  checkoutRecaptcha: wire.reCaptcha.isEnabledOnCheckout ? { siteKey: wire.reCaptcha.siteKey } : null,
  countries: countries.map(({ code, name, statesOrProvinces }) => ({
    code,
    name,
    states: statesOrProvinces.map((state) => ({ code: state.abbreviation, name: state.name })),
  })),
})

const personal = ['firstName', 'lastName', 'company', 'phone']

/** The store keeps names, company and phone among the fields of an address; the API takes them of a customer, too. */
function toRegistration({ customer, shippingAddress }: Record<'customer' | 'shippingAddress', FieldWire[]>) {
  const own = toFields(customer)
  const has = new Set(own.map(({ name }) => name))
  const borrowed = toFields(shippingAddress).filter(({ name }) => personal.includes(name) && !has.has(name))
  const [names, others] = [borrowed.filter(isName), borrowed.filter((field) => !isName(field))]
  return [...names, ...own, ...others].map((field) => ({
    ...field,
    isRequired: field.isRequired || isAlwaysRequired(field.name),
  }))
}

const isName = ({ name }: Field): boolean => name === 'firstName' || name === 'lastName'

/** Of `RegisterCustomerInput`, whatever the store has set. */
const isAlwaysRequired = (name: string): boolean =>
  ['firstName', 'lastName', 'email', 'password'].includes(name)
