import type { Ledger, PaymentLedger } from '../bigcommerce/payment-ledger.ts'
import { AppError } from '../errors.ts'
import { asGuest, type Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { type Judgement, judge, type Said } from './payment-state.ts'
import { createSaidMemory } from './said-memory.ts'

export type Order = NonNullable<Session['order']>

type Known = { order: Order; ledger: Ledger }

/** An order and what is known of its payment, at one moment. */
export type Asked = Known & { judgement: Judgement }

/** `order` is null where the cart has not been completed, or there is none. */
export type Found = Asked | { order: null; hasCart: boolean }

/** The order that this session's cart came to; one of a cart before it is history. */
export const orderOf = ({ order, cartId }: Session): Order | undefined =>
  order !== undefined && (cartId === undefined || cartId === order.cartId) ? order : undefined

/** Who goes on here has left for the store's own checkout in vain: nothing is looked for there any more. */
export const stayed = ({ asides: _, leftAt: __, ...session }: Session): Session => session

/** After its payment: the cart is gone, and the order is the shopper's. It is news once, and then what they left for counts. */
export const placed = (session: Session, order: Order): Session => {
  const isNews = session.order?.id !== order.id || session.order.isPlaced !== true
  const { cartId, ...rest } = isNews ? stayed(session) : session
  const kept = cartId === undefined || cartId === order.cartId ? {} : { cartId }
  return { ...rest, ...kept, order: { ...order, isPlaced: true } }
}

/** Asks BigCommerce what became of an order: nothing of it is remembered here. */
type Services = {
  ledger: PaymentLedger
  /** The placed order of a cart that is gone, where anybody knows it. */
  findOrderOf: (cartId: string, operation: Operation) => Promise<number | undefined>
  now: () => number
}

export function createAsk({ ledger, findOrderOf, now }: Services) {
  /** What no mark and perhaps no session keeps: a mark of which something was said is never spent. */
  const unkept = createSaidMemory({ now })

  const judged = (order: Order, seen: Ledger): Asked => ({
    order,
    ledger: seen,
    judgement: judge(seen, now(), unkept.find(order.id) ?? order.said),
  })

  /** A guest's order stays a guest's, though they have signed in since. */
  async function read(cartId: string, orderId: number | undefined, operation: Operation): Promise<Ledger> {
    const seen = await ledger.read(cartId, orderId, operation)
    const isHidden = orderId !== undefined && seen.status === null && !seen.hasCart
    if (!isHidden || operation.customer === undefined) return seen
    return ledger.read(cartId, orderId, asGuest(operation))
  }

  /** The mark of an order that was called off says nothing of the one its cart came to since, and gives way to its payment. */
  async function orSince(closed: Asked, known: Known | undefined, operation: Operation): Promise<Asked> {
    const { cartId, id: closedId, reference } = closed.order
    const isOther = known !== undefined && known.order.id !== closedId
    const order = isOther ? known.order : { id: closed.ledger.orderId ?? closedId, cartId, reference }
    if (order.id === closedId) return closed
    const seen = isOther ? known.ledger : await read(cartId, order.id, operation)
    if (seen.standing?.mark?.orderId !== closedId) return judged(order, seen)
    const asked = judged(order, { ...seen, standing: null })
    return { ...asked, judgement: { ...asked.judgement, spentMark: seen.standing.id } }
  }

  return {
    /** Also one the session has not heard of, since its answer was lost: by the mark on its cart, or by its checkout. */
    async find(session: Session, operation: Operation): Promise<Found> {
      const known = orderOf(session)
      const cartId = known?.cartId ?? session.cartId
      if (cartId === undefined) return { order: null, hasCart: false }
      const seen = await read(cartId, known?.id, operation)
      const mark = seen.standing?.mark
      const told = mark?.orderId ?? known?.id ?? seen.orderId
      if (!seen.hasCart && seen.status === null && session.isSignedOut === true) throw signInFirst()
      const id = told ?? (seen.hasCart ? undefined : await findOrderOf(cartId, operation))
      if (id === undefined) return { order: null, hasCart: seen.hasCart }
      const reference = mark?.orderId === id ? mark.reference : operation.correlationId
      const asked =
        known !== undefined && id === known.id
          ? judged(known, seen)
          : judged({ id, cartId, reference }, await read(cartId, id, operation))
      if (asked.judgement.state !== 'closed') return asked
      return orSince(asked, known && { order: known, ledger: seen }, operation)
    },

    /** What was said of a try to pay, though the store did not keep it. */
    remember(order: Order, said: Said): void {
      unkept.keep(order.id, said)
    },

    again: async ({ order }: Asked, operation: Operation): Promise<Asked> =>
      judged(order, await read(order.cartId, order.id, operation)),
  }
}

export type Ask = ReturnType<typeof createAsk>

const signInFirst = (): AppError =>
  new AppError('signed_out', 'This cart is a customer’s: sign in again to go on with it.')
