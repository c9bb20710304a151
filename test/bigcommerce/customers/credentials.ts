import type { Store } from '../store.ts'
import type { Customer } from './customer.ts'

type World = Pick<Store, 'customers' | 'lockout'>

// Who has this e-mail address and this password, or in which words they are refused.
export function checkCredentials(
  { email, password }: { email: string; password: string },
  { customers, lockout }: World,
): { customer: Customer } | { refusal: string } {
  if (lockout.isLocked(email))
    return { refusal: 'Too many failed login attempts: this account is locked for a while.' }
  const customer = customers.byEmail(email)
  // The words by which clients have been seen to tell this case (facts 9).
  if (customer?.mustResetPassword)
    return { refusal: 'A new password is needed. Please follow the link "Reset password".' }
  if (!customer || customer.password !== password) {
    lockout.fail(email)
    return { refusal: 'Invalid credentials' }
  }
  lockout.forgive(email)
  return { customer }
}
