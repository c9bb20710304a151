import type { LineWire } from '../bigcommerce/cart-wire.ts'
import type { Links } from '../bigcommerce/checkout-links.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { whoever } from '../session/signed-in.ts'
import type { Adding } from './adding.ts'
import type { Changing } from './changing.ts'
import type { NewItem } from './new-item.ts'
import { keptInPart, type Written } from './stub.ts'
import type { Guards } from './writing.ts'

/** What goes on a list instead of into the checkout. */
type Wish = { productId: number; variantId: number | null }
type Saved = { id: number; name: string }

export type LeaveServices = {
  /** Asks the shop's own logic before a link into the store's checkout is made; never fails. */
  beforeLeaving: (cartId: string, session: Session, operation: Operation) => Promise<string[]>
  /** Puts a product on the customer's list, the one named or the one they have, and says which that was. */
  saveFor: (wish: Wish, listId: number | undefined, operation: Operation) => Promise<Saved>
}

type Services = LeaveServices &
  Pick<Guards, 'assertMayEmpty'> & {
    links: Links
    adding: Adding
    changing: Changing
  }

/** Of what was bought at once, in one tab after another, so much is still looked for when they are back. */
const mostAsides = 3

/** Ways out of the cart. */
export function createLeaving(services: Services) {
  const { adding, changing, links, saveFor } = services

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

    /** First onto the list, then out of the cart: what fails in between leaves it in both. Refused, it is on no list either. */
    async saveForLater(
      session: Session,
      lineId: string,
      listId: number | undefined,
      operation: Operation,
    ): Promise<Written & { wishlist: Saved }> {
      whoever(session)
      const line = await changing.find(session, lineId, operation)
      await services.assertMayEmpty(session, operation)
      const wish = { productId: line.productEntityId, variantId: line.variantEntityId ?? null }
      const wishlist = await saveFor(wish, listId, operation)
      const written = await changing.remove(session, lineId, operation)
      const notices = isMoreThan(line) ? [...written.notices, keptInPart] : written.notices
      return { ...written, notices, wishlist }
    },
  }
}

/** Whether a list, which holds products and variants, cannot hold all of the line. */
const isMoreThan = ({ quantity, giftWrapping, selectedOptions }: LineWire): boolean =>
  quantity > 1 || giftWrapping != null || selectedOptions.some((option) => !('valueEntityId' in option))
