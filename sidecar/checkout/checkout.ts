import { z } from 'zod'
import { Consent, Page, Visit } from '../bigcommerce/analytics.ts'
import { CartGoneError } from '../bigcommerce/cart-error.ts'
import type { Carts } from '../bigcommerce/carts.ts'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'

export type Checkout = ReturnType<typeof createCheckout>

/** All of it is for the store's analytics, and sent on only where the shopper agreed. */
export const RedirectBody = z
  .strictObject({ page: Page.optional(), consent: Consent.optional(), visit: Visit.optional() })
  .optional()

export function createCheckout({ carts }: { carts: Carts }) {
  /** Mints the single-use link to the hosted checkout, which knows who is signed in, for a caller who will redirect to it at once. */
  async function redirect(
    { cartId, isSignedOut }: Session,
    { page, consent, visit }: NonNullable<z.output<typeof RedirectBody>>,
    operation: Operation,
  ): Promise<{ url: string }> {
    if (cartId === undefined) throw nothingToBuy()
    const analytics = page && visit && consent?.analytics ? { page, visit, consent } : undefined
    try {
      return { url: await carts.redirectUrl(cartId, analytics, operation) }
    } catch (error) {
      if (!(error instanceof CartGoneError)) throw error
      throw isSignedOut === true ? signInFirst() : nothingToBuy()
    }
  }

  return { redirect }
}

const nothingToBuy = (): AppError => new AppError('empty_cart', 'There is nothing in the cart to check out.')

const signInFirst = (): AppError =>
  new AppError('signed_out', 'This cart is a customer’s: sign in again to check it out.')
