import { createCheckouts } from '../bigcommerce/checkouts.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { ShowCart } from './shown.ts'

/** A shop's own logic, asked once more when a shopper leaves for the store's own checkout: what it has to say to them. */
export type BeforeLeaving = (cartId: string, session: Session, operation: Operation) => Promise<string[]>

type Told = { notices: string[] } | null

type Services = {
  graphql: Graphql
  showCart: ShowCart
  extensions: {
    /** Whether any module is there to be asked. */
    isAskedBeforeCheckout: boolean
    timeoutMs: number
    beforeCheckout: (
      checkout: { cart: unknown; email: string },
      session: Session,
      operation: Operation,
    ) => Promise<Told>
  }
}

/** Costs nothing where nobody asks, and whatever fails in it, the shopper goes on. */
export function createBeforeLeaving({ graphql, showCart, extensions }: Services): BeforeLeaving {
  const checkouts = createCheckouts({ graphql })

  return async (cartId, session, operation) => {
    if (!extensions.isAskedBeforeCheckout) return []
    const deadline = Math.min(operation.deadline, Date.now() + extensions.timeoutMs)
    try {
      const wire = await checkouts.read(cartId, { ...operation, deadline })
      if (wire?.cart == null) return []
      const checkout = { cart: showCart(wire, wire.cart), email: wire.billingAddress?.email ?? '' }
      return (await extensions.beforeCheckout(checkout, session, operation))?.notices ?? []
    } catch {
      return []
    }
  }
}
