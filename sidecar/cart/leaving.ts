import type { Links } from '../bigcommerce/checkout-links.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { whoever } from '../session/signed-in.ts'
import type { Adding } from './adding.ts'
import type { Changing } from './changing.ts'
import type { NewItem } from './new-item.ts'
import type { Written } from './stub.ts'

/** What goes on a list instead of into the checkout. */
type Wish = { productId: number; variantId: number | null }
type Saved = { id: number; name: string }

export type LeaveServices = {
  /** Puts a product on the customer's list, the one named or the one they have, and says which that was. */
  saveFor: (wish: Wish, listId: number | undefined, operation: Operation) => Promise<Saved>
}

type Services = LeaveServices & {
  links: Links
  adding: Adding
  changing: Changing
}

/** Ways out of the cart. */
export function createLeaving(services: Services) {
  const { adding, changing, links, saveFor } = services

  return {
    /** The session's cart stays as it is; what became of the other is asked when they are back. */
    async buyNow(
      session: Session,
      item: NewItem,
      operation: Operation,
    ): Promise<{ url: string; session: Session }> {
      const cartId = await adding.apart(item, operation)
      const { redirected } = await links.create(cartId, undefined, operation)
      return { url: redirected, session: { ...session, aside: cartId } }
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
  }
}
