import { type Attempts, networkOf } from '../attempts.ts'
import type { LineInput } from '../bigcommerce/cart-input.ts'
import type { CartRest } from '../bigcommerce/cart-rest.ts'
import type { CartWire } from '../bigcommerce/cart-wire.ts'
import type { Carts } from '../bigcommerce/carts.ts'
import type { Links } from '../bigcommerce/checkout-links.ts'
import { retryConflicts } from '../bigcommerce/conflict.ts'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { whoever } from '../session/signed-in.ts'
import type { Adding } from './adding.ts'
import type { Changing } from './changing.ts'
import { toLineInput } from './line-input.ts'
import type { NewItem } from './new-item.ts'
import { combination, type Written } from './stub.ts'
import { toWritten } from './writing.ts'

/** What goes on a list instead of into the checkout. */
type Wish = { productId: number; variantId: number | null }
type Saved = { id: number; name: string }

export type LeaveServices = {
  attempts: Attempts
  /** Asks the shop's own logic before a link into the store's checkout is made; never fails. */
  beforeLeaving: (cartId: string, session: Session, operation: Operation) => Promise<string[]>
  /** Puts a product on the customer's list, the one named or the one they have, and says which that was. */
  saveFor: (wish: Wish, listId: number | undefined, operation: Operation) => Promise<Saved>
}

type Services = LeaveServices & {
  carts: Carts
  cartRest: CartRest
  links: Links
  adding: Adding
  changing: Changing
}

/** Of what was bought at once, in one tab after another, so much is still looked for when they are back. */
const mostAsides = 3

/** Ways out of the cart, and back into it. */
export function createLeaving(services: Services) {
  const { carts, adding, changing, cartRest, attempts, links, saveFor } = services
  const tokens = attempts.counterOf({ name: 'recover-address', most: 20, seconds: 900 })

  /** What the session's cart holds comes into the other; where the store will not have that, it stays where it is. */
  async function takeAlong({ cartId }: Session, other: CartWire, operation: Operation) {
    if (cartId === undefined || cartId === other.entityId) return undefined
    const lines = await carts.read(cartId, operation)
    const lineItems = lines === null ? [] : goodsOf(lines)
    if (lineItems.length === 0) return undefined
    try {
      return await retryConflicts(operation, () => carts.add(other.entityId, { lineItems }, operation))
    } catch (error) {
      if (isAppError(error, 'invalid_input', 'out_of_stock', 'not_purchasable')) return undefined
      throw error
    }
  }

  return {
    /** The session's cart stays as it is; what became of the other is asked when they are back. */
    async buyNow(
      session: Session,
      item: NewItem,
      operation: Operation,
    ): Promise<{ url: string; notices: string[]; session: Session }> {
      const cartId = await adding.apart(item, operation)
      const notices = await services.beforeLeaving(cartId, session, operation)
      const { redirected } = await links.create(cartId, undefined, operation)
      return {
        url: redirected,
        notices,
        session: { ...session, asides: [cartId, ...(session.asides ?? [])].slice(0, mostAsides) },
      }
    },

    /** First onto the list, then out of the cart: what fails in between leaves it in both. */
    async saveForLater(
      session: Session,
      lineId: string,
      listId: number | undefined,
      operation: Operation,
    ): Promise<Written & { wishlist: Saved }> {
      whoever(session)
      const line = await changing.find(session, lineId, operation)
      const wish = { productId: line.productEntityId, variantId: line.variantEntityId ?? null }
      const wishlist = await saveFor(wish, listId, operation)
      return { ...(await changing.remove(session, lineId, operation)), wishlist }
    },

    /** The cart a reminder leads back to becomes the session's, where it may be seen by who came. */
    async recover(session: Session, token: string, operation: Operation): Promise<Written> {
      const address = networkOf(operation.clientAddress)
      await tokens.take(address)
      const cartId = await cartRest.recover(token, operation)
      const cart = await carts.read(cartId, operation)
      if (cart === null) {
        throw session.customer === undefined
          ? new AppError('sign_in_needed', 'This cart is gone, or a customer’s: sign in to see it.')
          : new AppError('not_found', 'This cart is gone.')
      }
      await tokens.giveBack(address)
      const combined = await takeAlong(session, cart, operation)
      if (combined === undefined) return toWritten({ cart }, session)
      return toWritten({ cart: combined }, session, [combination])
    },
  }
}

/** What a cart held that its shopper leaves for another one. */
const goodsOf = ({ lineItems }: CartWire): LineInput[] =>
  [...lineItems.physicalItems, ...lineItems.digitalItems].map((line) => toLineInput(line, line.quantity))
