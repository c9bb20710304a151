import { CartGoneError } from '../bigcommerce/cart-error.ts'
import type { Checkouts } from '../bigcommerce/checkouts.ts'
import { amountOf } from '../bigcommerce/payment-methods.ts'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { type Ask, type Asked, type Found, type Order, placed, stayed } from './order-due.ts'
import type { PaymentState } from './payment-state.ts'

/** An order, what is known of its payment, and what the shop's support finds it by. */
export type OrderState = { state: PaymentState; order: { id: number }; reference: string | null }

export type Concluded = OrderState & { session: Session }

export const conclude = (session: Session, { order, judgement: { state } }: Asked): Concluded => ({
  state,
  order: { id: order.id },
  reference: order.reference ?? null,
  session: state === 'paid' ? placed(session, order) : { ...session, order },
})

/** The id that goes with every call for an order: its completion, its payment, and what the shopper is told. */
export const under = (operation: Operation, { reference }: Pick<Order, 'reference'>): Operation =>
  reference === undefined ? operation : { ...operation, correlationId: reference }

/** Completes a checkout: from here on there is an order, and a token to pay it with. */
export function createCompletion({ ask, checkouts }: { ask: Ask; checkouts: Checkouts }) {
  /** The order as it is to be paid now, which is another one where the cart has changed. */
  async function completed(cartId: string, before: Order | null, operation: Operation) {
    const reference = before?.reference ?? operation.correlationId
    const { orderId, accessToken } = await checkouts.complete(cartId, under(operation, { reference }))
    const amount = accessToken === undefined ? 0 : amountOf(accessToken)
    const order: Order = { id: orderId, cartId, reference, ...(amount === undefined ? {} : { amount }) }
    return { order, accessToken }
  }

  async function complete(before: Session, operation: Operation): Promise<Concluded> {
    const session = stayed(before)
    const found = await ask.find(session, operation)
    if (found.order !== null && !isToComplete(found)) return conclude(session, found)
    const cartId = found.order?.cartId ?? session.cartId
    if (cartId === undefined || !hasCart(found)) throw nothingToBuy()
    try {
      const { order } = await completed(cartId, found.order, operation)
      // Nothing was left to pay, so that BigCommerce may have placed it by itself.
      if (order.amount === 0) return settled({ ...session, order }, operation)
      return {
        state: 'open',
        order: { id: order.id },
        reference: order.reference ?? null,
        session: { ...session, order },
      }
    } catch (error) {
      if (error instanceof CartGoneError) return settled(session, operation)
      throw error
    }
  }

  /** The cart went while it was being completed: what it came to is all there is to say. */
  async function settled(session: Session, operation: Operation): Promise<Concluded> {
    const found = await ask.find(session, operation)
    if (found.order === null) throw nothingToBuy()
    return conclude(session, found)
  }

  return { complete, completed }
}

export type Completion = ReturnType<typeof createCompletion>

/** One that is paid, in part, or perhaps, stays the order it is. */
const isToComplete = ({ judgement: { state }, ledger: { hasCart: has } }: Asked): boolean =>
  has && (state === 'open' || state === 'closed')

const hasCart = (found: Found): boolean => (found.order === null ? found.hasCart : found.ledger.hasCart)

export const nothingToBuy = (): AppError =>
  new AppError('empty_cart', 'There is nothing in the cart to check out.')
