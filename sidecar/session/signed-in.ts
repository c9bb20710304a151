import { AppError } from '../errors.ts'
import type { Session } from './session.ts'

/** The customer of a session; a guest is told to sign in before BigCommerce is asked anything. */
export function whoever({ customer }: Session): NonNullable<Session['customer']> {
  if (customer === undefined) throw new AppError('sign_in_needed', 'Only a signed-in customer may ask this.')
  return customer
}
