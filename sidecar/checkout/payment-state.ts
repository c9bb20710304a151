import type { Ledger } from '../bigcommerce/payment-ledger.ts'
import type { Mark } from '../bigcommerce/payment-mark-wire.ts'

/**
 * `open` and `partly_paid` may be paid; `pending` is not known to be paid nor not to be; `duplicate` was refused as one
 * and is never tried again; `closed` was called off.
 */
export type PaymentState = 'open' | 'partly_paid' | 'pending' | 'paid' | 'duplicate' | 'closed'

/** What is known of one try beside its mark, which may not have been kept up. */
export type Said = { attempt: string; outcome: NonNullable<Mark['outcome']> }

/** `spentMark` is one that stands though its payment's time is over: it gives way to the next. */
export type Judgement = { state: PaymentState; spentMark: number | null }

/**
 * So long after it was to be sent a payment may still land. No gateway takes as long; while it lasts nothing is sent,
 * and afterwards BigCommerce itself takes no second payment for an order that has one.
 */
export const settlingMs = 600_000

type Fate = 'unpaid' | 'part' | 'waiting' | 'paid' | 'over'

/** What each status of an order says of its payment (facts 5.7, 7.3). */
const fates: Record<string, Fate> = {
  INCOMPLETE: 'unpaid',
  PENDING: 'part',
  AWAITING_PAYMENT: 'waiting',
  MANUAL_VERIFICATION_REQUIRED: 'waiting',
  AWAITING_FULFILLMENT: 'paid',
  AWAITING_PICKUP: 'paid',
  AWAITING_SHIPMENT: 'paid',
  PARTIALLY_SHIPPED: 'paid',
  SHIPPED: 'paid',
  COMPLETED: 'paid',
  DISPUTED: 'paid',
  REFUNDED: 'paid',
  PARTIALLY_REFUNDED: 'paid',
  CANCELLED: 'over',
  DECLINED: 'over',
}

/** Ways that may pay a part and leave the rest to others. */
export const isPartMethod = (methodId: string): boolean =>
  methodId === 'bigcommerce.gift_certificate' || methodId === 'bigcommerce.store_credit'

/**
 * A part is paid where a payment shows; without one such an order waits for the shop or the bank. An order that cannot
 * be read is unpaid while its cart is there, which goes when it is paid (facts 12.2).
 */
function fateOf({ status, hasCart, payments }: Ledger): Fate {
  if (status === null) return hasCart ? 'unpaid' : 'waiting'
  const fate = fates[status] ?? 'waiting'
  return fate === 'part' && payments.length === 0 ? 'waiting' : fate
}

/** What is known of a payment, from what BigCommerce says of its order and from the mark that stands on its cart. */
export function judge(ledger: Ledger, nowMs: number, said?: Said): Judgement {
  const fate = fateOf(ledger)
  if (fate === 'paid') return { state: 'paid', spentMark: null }
  if (fate === 'waiting') return { state: 'pending', spentMark: null }
  if (fate === 'over') return { state: 'closed', spentMark: null }
  return judgeUnpaid(ledger, fate === 'part' ? 'partly_paid' : 'open', { nowMs, said })
}

function judgeUnpaid(
  ledger: Ledger,
  payable: 'open' | 'partly_paid',
  { nowMs, said }: { nowMs: number; said: Said | undefined },
): Judgement {
  if (ledger.standing === null) return { state: payable, spentMark: null }
  const { id, mark } = ledger.standing
  if (mark === null) return pending
  const outcome = mark.outcome ?? (said?.attempt === mark.attempt ? said.outcome : undefined)
  if (outcome !== undefined) return { state: outcome, spentMark: null }
  const spent: Judgement = { state: payable, spentMark: id }
  if (hasLanded(ledger, mark)) return isPartMethod(mark.methodId) ? spent : pending
  return nowMs - mark.at < settlingMs ? pending : spent
}

const pending: Judgement = { state: 'pending', spentMark: null }

/** The order has moved since: what was sent was taken, in part or for the shop to look at. */
const hasLanded = ({ status, payments }: Ledger, mark: Mark): boolean =>
  payments.length > mark.payments || (status !== null && mark.before !== null && status !== mark.before)
