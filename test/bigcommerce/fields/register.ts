import { faultOf } from '../customers/password-rules.ts'
import { type Fault, type FormFieldsInput, readFormValues } from '../customers/read-form-values.ts'
import type { Store } from '../store.ts'
import { toCustomer } from './customer.ts'
import { type AddressInput, addressFaults, toDraft } from './customer-address-input.ts'
import {
  type Captcha,
  captchaFault,
  emailInUse,
  invalid,
  notLoggedIn,
  textFaults,
  typed,
} from './customer-errors.ts'

type Told = { phone?: string | null; company?: string | null; formFields?: FormFieldsInput | null }

export type Register = {
  reCaptchaV2?: Captcha
  input: Told & {
    firstName: string
    lastName: string
    email: string
    password: string
    address?: AddressInput | null
  }
}

const refused = (...errors: object[]) => ({ customer: null, errors })

// Makes the account, and signs nobody in.
export function registerCustomer({ reCaptchaV2, input }: Register, store: Store) {
  const { customers, options } = store
  if (!options.takesNewCustomers)
    return refused(typed('AccountCreationDisabledError', 'Account creation is disabled.'))
  const captcha = captchaFault(reCaptchaV2, store)
  if (captcha) return refused(typed('CustomerRegistrationError', captcha.message))
  const { firstName, lastName, email, password, address } = input
  const form = readFormValues(input.formFields, options.formFields.customer, true)
  const faults = [
    ...textFaults({ firstName, lastName, email }),
    ...passwordFaults(password, store),
    ...form.faults,
    ...(address ? addressFaults(address, store, ['input', 'address']) : []),
  ]
  if (faults.length > 0) return refused(...faults.map(invalid))
  if (customers.isTaken(email)) return refused(emailInUse())
  const { phone, company } = input
  const profile = { firstName, lastName, password, phone: phone ?? '', company: company ?? '' }
  const customer = customers.add({ ...profile, email: email.trim(), formFields: form.values })
  if (address) customers.addAddress(customer, toDraft(address, store))
  return { customer: toCustomer(customer, store), errors: [] }
}

function passwordFaults(password: string, { options }: Store): Fault[] {
  const message = faultOf(password, options.passwordRules)
  return message ? [{ path: ['input', 'password'], message }] : []
}

export type Update = {
  reCaptchaV2?: Captcha
  input: Told & { firstName?: string | null; lastName?: string | null; email?: string | null }
}

export function updateCustomer({ reCaptchaV2, input }: Update, store: Store) {
  const { customer, customers, options } = store
  if (!customer) return refused(notLoggedIn())
  const captcha = captchaFault(reCaptchaV2, store)
  const { formFields, ...told } = input
  const { firstName, lastName, email } = told
  const form = readFormValues(formFields, options.formFields.customer, false)
  const faults = [
    ...(captcha ? [captcha] : []),
    ...textFaults({ firstName, lastName, email }),
    ...form.faults,
  ]
  if (faults.length > 0) return refused(...faults.map(invalid))
  if (email && customers.isTaken(email, customer)) return refused(emailInUse())
  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => typeof value === 'string'))
  const kept = customer.formFields.filter((old) => !form.values.some((each) => each.fieldId === old.fieldId))
  customers.change(customer, { ...given, formFields: [...kept, ...form.values] })
  return { customer: toCustomer(customer, store), errors: [] }
}
