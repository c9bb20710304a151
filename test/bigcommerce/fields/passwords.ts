import type { Customer } from '../customers/customer.ts'
import { faultOf } from '../customers/password-rules.ts'
import type { Store } from '../store.ts'
import { type Captcha, captchaFault, invalid, notLoggedIn, textFaults, typed } from './customer-errors.ts'

export type Request = { reCaptchaV2?: Captcha; input: { email: string; path?: string | null } }
export type Reset = { input: { customerEntityId: number; token: string; newPassword: string } }
export type Change = { input: { currentPassword: string; newPassword: string } }

const refused = (...errors: object[]) => ({ errors })
const wrongPassword = (message: string) => refused(typed('CustomerPasswordError', message))

// Whoever has no account gets no letter, and nobody is told so.
export function requestResetPassword({ reCaptchaV2, input }: Request, store: Store) {
  const captcha = captchaFault(reCaptchaV2, store)
  const faults = [...(captcha ? [captcha] : []), ...textFaults({ email: input.email })]
  if (faults.length > 0) return refused(...faults.map(invalid))
  const customer = store.customers.byEmail(input.email)
  if (customer) store.mails.sendReset(customer, input.path)
  return refused()
}

export function resetPassword({ input }: Reset, store: Store) {
  const customer = store.customers.find(input.customerEntityId)
  const way = customer && store.mails.use(customer.id, input.token)
  if (!way) {
    const message = 'The password reset token is invalid or has expired.'
    return refused(invalid({ path: ['input', 'token'], message }))
  }
  const fault = faultOf(input.newPassword, store.options.passwordRules)
  if (fault) return wrongPassword(fault)
  way.spend()
  setPassword(customer, input.newPassword, store)
  return refused()
}

export function changePassword({ input }: Change, store: Store) {
  const { customer, options } = store
  if (!customer) return refused(notLoggedIn())
  if (customer.password !== input.currentPassword) return wrongPassword('The current password is incorrect.')
  const fault = faultOf(input.newPassword, options.passwordRules)
  if (fault) return wrongPassword(fault)
  setPassword(customer, input.newPassword, store)
  return refused()
}

// Whoever was signed in with the old password no longer is.
function setPassword(customer: Customer, password: string, { customers, accessTokens }: Store) {
  customers.change(customer, { password, mustResetPassword: false })
  accessTokens.revoke(customer.id)
}
