import { z } from 'zod'
import type { BadgeWire } from '../bigcommerce/customer-wire.ts'
import type { Customers } from '../bigcommerce/customers.ts'
import type { SignedInWire } from '../bigcommerce/sign-in-answer.ts'
import { isAppError } from '../errors.ts'
import { padded } from '../floor.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { type Customer, stranger, toCustomer } from './customer.ts'
import type { Limits } from './limits.ts'

/** A cart as a badge shows it. */
export type CartBadge = { id: string; totalQuantity: number }

/** What became of the cart: the guest's was put into the customer's own, or the customer's own came back. */
export type SignInNotice = { code: 'carts_combined' | 'cart_restored' }

export type Arrival = {
  customer: Customer
  cart: CartBadge | null
  notices: SignInNotice[]
  session: Session
}

/** `recaptcha` is taken, for the form may send it; the login of the API has no place for one. */
export const LoginBody = z.strictObject({
  email: z.string('must be text').trim().min(1, 'must not be empty').max(255),
  password: z.string('must be text').min(1, 'must not be empty').max(1000),
  recaptcha: z.string().max(10_000).optional(),
})

export type SignIn = ReturnType<typeof createSignIn>

export type OnSignIn = (customer: { id: number; groupId: number }, operation: Operation) => void

type Services = {
  customers: Customers
  limits: Limits
  onSignIn?: OnSignIn | undefined
  floorMs: number
}

/** Makes a sign-in at BigCommerce with the cart handed to it, or throws why there is none. */
type Attempt = (guestCartId: string | undefined) => Promise<SignedInWire>

export function createSignIn({ customers, limits, onSignIn, floorMs }: Services) {
  /** The cart of a session whose sign-in has ended is a customer's, and not to be handed to whoever signs in next. */
  async function guestCartOf(session: Session, operation: Operation): Promise<string | undefined> {
    const { cartId, customer, isSignedOut } = session
    if (cartId === undefined || customer !== undefined) return undefined
    if (isSignedOut !== true) return cartId
    return (await customers.badge(cartId, asGuest(operation))) === null ? undefined : cartId
  }

  /** Signs in and takes over whichever cart BigCommerce then says is theirs. */
  async function enter(session: Session, operation: Operation, attempt: Attempt): Promise<Arrival> {
    const guestCartId = await guestCartOf(session, operation)
    const { token, customer: who, isLost, ...answered } = await attempt(guestCartId)
    const own = { ...operation, customer: { accessToken: token.value, groupId: who?.groupId ?? 0 } }
    const cartId = answered.cartId ?? (guestCartId === undefined ? session.cartId : undefined)
    const { customer, groupId, cart } = await look()

    async function look() {
      try {
        const seen = await customers.arrival(isLost ? null : (cartId ?? null), own)
        const hasCart = isLost || cartId !== undefined
        const { customerGroupId } = seen.customer
        return {
          customer: toCustomer(seen.customer),
          groupId: customerGroupId,
          cart: hasCart ? toBadge(seen.cart) : null,
        }
      } catch (error) {
        // They are signed in, and an earlier sign-in has ended by it: that is not to be lost with what was asked next.
        if (who === undefined || !isAppError(error) || error.status < 500) throw error
        const cart = cartId === undefined ? null : { id: cartId, totalQuantity: 0 }
        return { customer: stranger(who.id), groupId: who.groupId, cart }
      }
    }

    const { value: accessToken, expiresAt } = token
    onSignIn?.({ id: customer.id, groupId }, own)
    return {
      customer,
      cart,
      notices: noticesOf(session.cartId, guestCartId, cart),
      session: {
        ...(cart === null ? {} : { cartId: cart.id }),
        customer: { id: customer.id, groupId, accessToken, expiresAt },
      },
    }
  }

  return {
    enter,

    /** The same words, status and time for a wrong password as for an address nobody has. */
    login: (
      session: Session,
      { email, password }: z.output<typeof LoginBody>,
      operation: Operation,
    ): Promise<Arrival> =>
      padded(
        () =>
          enter(session, operation, (guestCartId) =>
            limits.guess(email, operation, () =>
              customers.login({ email, password }, guestCartId, asGuest(operation)),
            ),
          ),
        { floorMs },
        operation,
      ),

    /** Whatever BigCommerce says, the shopper is signed out here; a cart stays where BigCommerce leaves them one. */
    async logout(
      session: Session,
      operation: Operation,
    ): Promise<{ cart: CartBadge | null; session: Session }> {
      const { cartId, customer, isSignedOut } = session
      const isGuest = customer === undefined && isSignedOut !== true
      const ask = async (): Promise<BadgeWire | null> => {
        if (customer !== undefined) return customers.logout(cartId, operation)
        return isGuest && cartId !== undefined ? customers.badge(cartId, operation) : null
      }
      // Nothing that fails here is worth keeping a shopper signed in who wishes to leave.
      const cart = toBadge(await ask().catch(() => null))
      const staying = isGuest ? cartId : cart?.id
      return { cart, session: staying === undefined ? {} : { cartId: staying } }
    },
  }
}

const asGuest = ({ customer: _, ...operation }: Operation): Operation => operation

const toBadge = (wire: BadgeWire | null): CartBadge | null =>
  wire === null ? null : { id: wire.entityId, totalQuantity: wire.lineItems.totalQuantity }

function noticesOf(
  before: string | undefined,
  guestCartId: string | undefined,
  cart: CartBadge | null,
): SignInNotice[] {
  if (cart === null || cart.id === before) return []
  return [{ code: guestCartId === undefined ? 'cart_restored' : 'carts_combined' }]
}
