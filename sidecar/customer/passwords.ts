import type { z } from 'zod'
import { type Mutate, UnexplainedError } from '../bigcommerce/customer-accounts.ts'
import { captchaRefused } from '../bigcommerce/customer-error.ts'
import type { Customers } from '../bigcommerce/customers.ts'
import { wrongCredentials } from '../bigcommerce/sign-in-answer.ts'
import { AppError, invalidInput, isAppError } from '../errors.ts'
import { padded } from '../floor.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { ChangeBody, ResetBody, ResetRequestBody } from './bodies.ts'
import type { ReadForms } from './forms.ts'
import type { Limits } from './limits.ts'
import { checkPassword } from './password-rules.ts'
import type { Arrival, SignIn } from './sign-in.ts'

type Services = {
  mutate: Mutate
  customers: Customers
  signIn: SignIn
  readForms: ReadForms
  limits: Limits
  floorMs: number
}

export type Passwords = ReturnType<typeof createPasswords>

export function createPasswords({ mutate, customers, signIn, readForms, limits, floorMs }: Services) {
  async function assertGood(password: string, operation: Operation): Promise<void> {
    const faults = checkPassword(password, (await readForms(operation)).password)
    if (faults.length > 0) throw invalidInput(faults)
  }

  return {
    /** Says nothing of whether anybody has the address: the same answer, in the same time. */
    async requestReset(
      { recaptcha, ...input }: z.output<typeof ResetRequestBody>,
      operation: Operation,
    ): Promise<void> {
      await limits.ask(operation)
      const forms = await readForms(operation)
      if (forms.recaptcha !== null && recaptcha === undefined) throw captchaRefused('required')
      await padded(
        async () => {
          try {
            await mutate('requestResetPassword', { input, recaptcha }, operation)
          } catch (error) {
            if (!isOfTheAccount(error)) throw error
          }
        },
        { floorMs, isFlat: true },
        operation,
      )
    },

    async reset(
      { customerId, token, password }: z.output<typeof ResetBody>,
      operation: Operation,
    ): Promise<void> {
      await assertGood(password, operation)
      await limits.ask(operation)
      const input = { customerEntityId: customerId, token, newPassword: password }
      try {
        await mutate('resetPassword', { input }, operation)
      } catch (error) {
        throw isOfPassword(error) ? error : toLinkError(error)
      }
    },

    /** BigCommerce ends the sign-in with the old password, so the shopper is signed in anew with the new one. */
    async change(
      session: Session,
      { current, password }: z.output<typeof ChangeBody>,
      operation: Operation,
    ): Promise<Arrival> {
      await assertGood(password, operation)
      const { email } = await customers.read(operation)
      const input = { currentPassword: current, newPassword: password }
      await limits.guess(email, operation, async () => {
        try {
          await mutate('changePassword', { input }, operation)
        } catch (error) {
          throw isOfCurrent(error) ? wrongCredentials() : error
        }
      })
      try {
        return await signIn.enter(session, operation, (cartId) =>
          customers.login({ email, password }, cartId, operation),
        )
      } catch (error) {
        if (!isAppError(error)) throw error
        throw new AppError('signed_out', 'The password has been changed: sign in with the new one.')
      }
    },
  }
}

/** What BigCommerce says of an address must not reach who asked; what it says of their captcha must. */
const isOfTheAccount = (error: unknown): boolean =>
  error instanceof UnexplainedError ||
  isAppError(error, 'not_found') ||
  (isAppError(error, 'invalid_input') && !isOf(error, 'recaptcha'))

const isOf = (error: AppError, ...fields: string[]): boolean =>
  Array.isArray(error.details) && error.details.some(({ field }) => fields.includes(field))

/** `CustomerPasswordError` may mean either password or the link; only its words tell which (facts 5.7). */
const isOfPassword = (error: unknown): boolean =>
  isAppError(error) &&
  (error.code !== 'invalid_input' || isOf(error, 'password')) &&
  error.code !== 'not_found' &&
  !/token|link|expired/i.test(error.message)

const isOfCurrent = (error: unknown): boolean =>
  isAppError(error, 'invalid_input') &&
  (isOf(error, 'current') || /current|incorrect|does not match|wrong/i.test(error.message))

function toLinkError(error: unknown): unknown {
  if (!isAppError(error, 'invalid_input', 'not_found')) return error
  return new AppError('link_expired', 'This link has been used or is too old: ask for a new one.')
}
