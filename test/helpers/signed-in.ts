import type { Session } from '../../sidecar/session/session.ts'
import type { BigCommerce } from './bigcommerce.ts'
import type { startSidecar } from './sidecar.ts'

type Sidecar = Awaited<ReturnType<typeof startSidecar>>

/** The sealed session of somebody who has just signed in at the store; a second one for the same customer ends the first. */
export function signedIn(store: BigCommerce, sidecar: Sidecar, email: string, more: Session = {}) {
  const customer = store.customers.byEmail(email)
  if (customer === undefined) throw new Error(`Nobody has the e-mail address ${email}`)
  const { value, expiresAt } = store.accessTokens.issue(customer.id)
  const { id, groupId } = customer
  const signed = { id, groupId, accessToken: value, expiresAt: Math.floor(expiresAt / 1000) }
  return sidecar.services.seal.seal({ ...more, customer: signed })
}
