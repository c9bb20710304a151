import { z } from 'zod'
import { Consent, Page, Visit } from '../bigcommerce/analytics.ts'
import { CartGoneError } from '../bigcommerce/cart-error.ts'
import type { CheckoutLinks, Links } from '../bigcommerce/checkout-links.ts'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { BeforeLeaving } from './before-leaving.ts'
import type { Payable } from './payable.ts'

export type Hosted = ReturnType<typeof createHosted>

/** All of it is for the store's analytics, and sent on only where the shopper agreed. */
export const RedirectBody = z
  .strictObject({ page: Page.optional(), consent: Consent.optional(), visit: Visit.optional() })
  .optional()

type Told = NonNullable<z.output<typeof RedirectBody>>

/** `notices` are what the shop's own logic has to say before they go. */
export type Way = { url: string; notices: string[]; session: Session }

type Services = {
  links: Links
  payable: Payable
  beforeLeaving: BeforeLeaving
  /** The order that a cart was made into. */
  findOrderOf: (cartId: string, operation: Operation) => Promise<number | undefined>
  now: () => number
}

/** BigCommerce's own checkout: as a page of its own, or in a frame on the site. */
export function createHosted({ links, payable, beforeLeaving, findOrderOf, now }: Services) {
  /** Made at the click, for a caller who uses it at once; it knows who is signed in. */
  async function linksFor(
    session: Session,
    { page, consent, visit }: Told,
    operation: Operation,
  ): Promise<CheckoutLinks & { notices: string[] }> {
    const { cartId, isSignedOut } = session
    if (cartId === undefined) throw nothingToBuy()
    await payable.assertPayable(session, operation)
    const analytics = page && visit && consent?.analytics ? { page, visit, consent } : undefined
    try {
      const notices = await beforeLeaving(cartId, session, operation)
      return { ...(await links.create(cartId, analytics, operation)), notices }
    } catch (error) {
      if (!(error instanceof CartGoneError)) throw error
      throw isSignedOut === true ? signInFirst() : nothingToBuy()
    }
  }

  const leaving = ({ asides: _, ...session }: Session): Session => ({
    ...session,
    leftAt: Math.floor(now() / 1000),
  })

  return {
    async redirect(session: Session, told: Told, operation: Operation): Promise<Way> {
      const { redirected, notices } = await linksFor(session, told, operation)
      return { url: redirected, notices, session: leaving(session) }
    },

    /** The session after its cart was found to be gone: with its order, where it was ordered. */
    async afterLoss({ cartId, ...session }: Session, operation: Operation): Promise<Session> {
      const id = cartId === undefined ? undefined : await findOrderOf(cartId, operation)
      if (cartId === undefined || id === undefined) return session
      const known = session.order?.id === id ? session.order : {}
      return { ...session, order: { ...known, id, cartId, isPlaced: true } }
    },

    async embedded(session: Session, told: Told, operation: Operation): Promise<Way> {
      const { embedded, notices } = await linksFor(session, told, operation)
      return { url: embedded, notices, session: leaving(session) }
    },
  }
}

const nothingToBuy = (): AppError => new AppError('empty_cart', 'There is nothing in the cart to check out.')

const signInFirst = (): AppError =>
  new AppError('signed_out', 'This cart is a customer’s: sign in again to check it out.')
