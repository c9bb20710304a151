import { PaymentRefusedError } from '../bigcommerce/payment-error.ts'
import type { PaymentInput } from '../bigcommerce/payments.ts'
import type { Guess } from '../guesses.ts'
import type { Session } from '../session/session.ts'
import { orderOf } from './order-due.ts'

/** What a payment tries: a code of a gift certificate, or the security code of somebody's card. */
export const guessOf = (session: Session, { instrument }: PaymentInput): Guess => ({
  kind: instrument.type === 'gift_certificate' ? 'certificate' : 'payment',
  of:
    instrument.type === 'gift_certificate' || session.customer === undefined
      ? (orderOf(session)?.cartId ?? session.cartId)
      : `customer ${session.customer.id}`,
})

/** Refused for what it was to be paid with; whatever else went wrong was no guess. */
export const isWrongGuess = (error: unknown): boolean =>
  error instanceof PaymentRefusedError && ofWhatIsGuessed.has(error.code)

const ofWhatIsGuessed = new Set([
  'payment_details_refused',
  'payment_instrument_unknown',
  'payment_card_expired',
  'payment_declined',
  'payment_funds_short',
])
