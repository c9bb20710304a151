import type { z } from 'zod'
import { type Mutate, readUpdated } from '../bigcommerce/customer-accounts.ts'
import { captchaRefused } from '../bigcommerce/customer-error.ts'
import type { Customers } from '../bigcommerce/customers.ts'
import { AppError, type FieldError, invalidInput, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { toAddressInput } from './address.ts'
import type { ProfilePatch, RegisterBody } from './bodies.ts'
import { type Customer, toCustomer } from './customer.ts'
import { toFormFieldsInput } from './form-values.ts'
import type { Forms, ReadForms } from './forms.ts'
import type { Limits } from './limits.ts'
import { checkPassword } from './password-rules.ts'
import type { Arrival, SignIn } from './sign-in.ts'

type Services = {
  mutate: Mutate
  customers: Customers
  signIn: SignIn
  readForms: ReadForms
  limits: Limits
}

export type Accounts = ReturnType<typeof createAccounts>

/** Making an account, and changing what it says of its customer. */
export function createAccounts({ mutate, customers, signIn, readForms, limits }: Services) {
  return {
    /** BigCommerce makes the account and no more, so the sign-in follows, and takes the guest's cart along. */
    async register(session: Session, body: RegisterBody, operation: Operation): Promise<Arrival> {
      const { recaptcha, email, password } = body
      const input = toRegistration(body, await readForms(operation))
      await limits.ask(operation)
      await mutate('registerCustomer', { input, recaptcha }, operation)
      try {
        return await signIn.enter(session, operation, (guestCartId) =>
          customers.login({ email, password }, guestCartId, operation),
        )
      } catch (error) {
        if (!isAppError(error)) throw error
        throw new AppError(
          'sign_in_needed',
          'The account has been made; signing in to it failed. Sign in now.',
        )
      }
    },

    async update(patch: z.output<typeof ProfilePatch>, operation: Operation): Promise<Customer> {
      const { recaptcha, formFields = {}, ...rest } = patch
      const hasFields = Object.keys(formFields).length > 0
      const fields = hasFields ? (await readForms(operation)).registration : []
      const own = toFormFieldsInput(formFields, fields, false)
      refuse(own.faults)
      const input = { ...rest, ...(own.input === undefined ? {} : { formFields: own.input }) }
      return toCustomer(readUpdated(await mutate('updateCustomer', { input, recaptcha }, operation)))
    },
  }
}

/** Everything that can be known to be wrong is told at once, before BigCommerce is asked. */
function toRegistration(body: RegisterBody, forms: Forms) {
  const { recaptcha, formFields = {}, address, ...plain } = body
  const own = toFormFieldsInput(formFields, forms.registration, true)
  const place = address === undefined ? undefined : toAddressInput(address, forms.address, true)
  const missing = forms.registration
    .filter(
      ({ name, isRequired }) =>
        isRequired && (name === 'phone' || name === 'company') && !plain[nameOf(name)],
    )
    .map(({ name }) => ({ field: name, code: 'required', message: `${name}: is required.` }))
  refuse([
    ...checkPassword(plain.password, forms.password),
    ...missing,
    ...own.faults,
    ...(place?.faults ?? []).map((fault) => ({ ...fault, field: `address.${fault.field}` })),
  ])
  if (forms.recaptcha !== null && recaptcha === undefined) throw captchaRefused('required')
  return {
    ...plain,
    ...(own.input === undefined ? {} : { formFields: own.input }),
    ...(place === undefined ? {} : { address: place.input }),
  }
}

const nameOf = (name: string): 'phone' | 'company' => (name === 'phone' ? 'phone' : 'company')

function refuse(faults: FieldError[]): void {
  if (faults.length > 0) throw invalidInput(faults)
}
