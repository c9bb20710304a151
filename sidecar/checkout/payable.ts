import { toRefusal } from '../bigcommerce/payment-error.ts'
import { type Advice, AppError, type ErrorCode } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { type Ask, type Asked, orderOf } from './order-due.ts'
import { withReference } from './payment-fault.ts'

export type Payable = ReturnType<typeof createPayable>

/** What is paid for on the site is not to be paid for once more on the store's page, nor added to on its way. */
export function createPayable({ ask, now }: { ask: Ask; now: () => number }) {
  /** What is known of a payment that is being made for the session's cart, if one is. */
  async function paying(session: Session, operation: Operation): Promise<Asked | undefined> {
    if (orderOf(session) === undefined || session.order?.isPlaced === true) return undefined
    const found = await ask.find(session, operation)
    if (found.order === null || !found.ledger.hasCart) return undefined
    return found.judgement.state === 'pending' ? found : undefined
  }

  /** A payment that did not come for a day holds nobody any more: the cart may be emptied, and another begun. */
  function isHolding({ ledger: { standing } }: Asked): boolean {
    const at = standing?.mark?.at
    return at !== undefined && now() - at < holdingMs
  }

  const stillPaying = (found: Asked): unknown =>
    isHolding(found)
      ? refusal('payment_pending', 'A payment for this cart is being made. Do not pay again.', found)
      : refusal(
          'payment_pending',
          'A payment for this cart has not come to an end. Empty the cart to begin another.',
          found,
          'empty_cart',
        )

  function refusePaid(found: Asked): void {
    const { state } = found.judgement
    if (state === 'pending') throw stillPaying(found)
    if (state === 'paid') throw refusal('payment_done', 'This order is paid for. Do not pay again.', found)
    if (state === 'duplicate') throw withReference(toRefusal(30105), found.order.reference)
  }

  return {
    /** Nobody is led to a page that takes a payment while one is open, or was taken. A cart that is gone takes none. */
    async assertPayable(session: Session, operation: Operation): Promise<void> {
      if (isUnpaid(session)) return
      const found = await ask.find(session, operation)
      if (found.order !== null && found.ledger.hasCart) refusePaid(found)
    },

    /** The cart goes with the payment when it lands, and with the cart whatever was put into it meanwhile. */
    async assertNotPaying(session: Session, operation: Operation): Promise<void> {
      const found = await paying(session, operation)
      if (found !== undefined) throw stillPaying(found)
    },

    /** Nor is it emptied: its payment's mark would go with it, and the same be paid for twice. */
    async assertMayEmpty(session: Session, operation: Operation): Promise<void> {
      const found = await paying(session, operation)
      if (found !== undefined && isHolding(found)) throw stillPaying(found)
    },
  }
}

const holdingMs = 24 * 3_600_000

const isUnpaid = (session: Session): boolean =>
  session.cartId === undefined || (orderOf(session) === undefined && session.fresh === session.cartId)

const refusal = (
  code: ErrorCode,
  message: string,
  { order }: Asked,
  advice: Advice = 'do_not_repeat',
): unknown =>
  withReference(new AppError(code, message, { details: { advice, providerCode: null } }), order.reference)
