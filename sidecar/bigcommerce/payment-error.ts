import { type Advice, AppError, type ErrorCode, type PaymentFault } from '../errors.ts'

/** A definite no: nothing was taken. `providerCode` is the Payments API's own, where it gave one. */
export class PaymentRefusedError extends AppError {
  readonly providerCode: number | null

  constructor(code: ErrorCode, message: string, fault: Omit<PaymentFault, 'reference'>) {
    super(code, message, { details: fault })
    this.providerCode = fault.providerCode
  }
}

/** Nobody knows whether it was taken: the answer was lost, or was none. */
export class PaymentUnknownError extends Error {}

/** BigCommerce was not asked, or turned the request away unread; it may be asked again. */
export class PaymentUnsentError extends Error {
  override readonly cause: AppError

  constructor(cause: AppError) {
    super('the payment was not sent')
    this.cause = cause
  }
}

type Meaning = [code: ErrorCode, advice: Advice, message: string]

/** Every code of the Payments API (facts 7.3), with what it means to a shopper. */
const meanings = new Map<number, Meaning>([
  [
    10000,
    [
      'payment_provider_away',
      'try_again',
      'The payment provider could not be reached. Nothing was taken; try again in a moment.',
    ],
  ],
  [
    10001,
    [
      'payment_details_missing',
      'new_details',
      'The payment provider misses something, or finds it wrong. Nothing was taken; check what you entered.',
    ],
  ],
  [
    30000,
    [
      'payment_not_set_up',
      'other_method',
      'The shop has not set up this way to pay. Nothing was taken; choose another one.',
    ],
  ],
  [
    30001,
    [
      'payment_misconfigured',
      'other_method',
      'This way to pay does not work at the moment. Nothing was taken; choose another one.',
    ],
  ],
  [
    30002,
    [
      'payment_vault_off',
      'other_method',
      'The shop no longer takes saved cards. Nothing was taken; choose another way to pay.',
    ],
  ],
  [
    30003,
    [
      'payment_order_unknown',
      'start_over',
      'The shop no longer knows this order. Nothing was taken; go through the checkout again.',
    ],
  ],
  [
    30004,
    [
      'order_changed',
      'start_over',
      'The order no longer matches what is in the cart. Nothing was taken; look at it again before you pay.',
    ],
  ],
  [
    30050,
    [
      'payment_not_kept',
      'other_method',
      'The card could not be saved. Nothing was taken; choose another way to pay.',
    ],
  ],
  [
    30051,
    [
      'payment_instrument_unknown',
      'other_card',
      'This saved card cannot be used by you. Nothing was taken; choose another one.',
    ],
  ],
  [30100, ['payment_not_begun', 'try_again', 'The payment could not begin. Nothing was taken; try again.']],
  [
    30101,
    [
      'payment_order_closed',
      'contact_shop',
      'This order cannot be paid any more. Nothing was taken now; ask the shop about it.',
    ],
  ],
  [
    30102,
    [
      'payment_details_refused',
      'new_details',
      'The details of the payment were not accepted. Nothing was taken; enter them again.',
    ],
  ],
  [
    30103,
    ['payment_card_expired', 'other_card', 'This card has expired. Nothing was taken; choose another one.'],
  ],
  [
    30104,
    [
      'payment_declined',
      'other_card',
      'The card was declined by its bank. Nothing was taken; choose another one, or ask the bank.',
    ],
  ],
  [
    30105,
    [
      'payment_duplicate',
      'do_not_repeat',
      'This looks like a payment that was made already. Do not pay again; ask the shop whether it has arrived.',
    ],
  ],
  [
    30106,
    [
      'payment_funds_short',
      'other_card',
      'There is not enough money for this payment. Nothing was taken; choose another card.',
    ],
  ],
  [
    30107,
    [
      'payment_revoked',
      'other_method',
      'The saved PayPal account no longer allows payments. Nothing was taken; choose another way to pay.',
    ],
  ],
])

export const paymentCodes = [...meanings.keys()]

/** A code that came after us is a decline, as all of their kind are. */
export function toRefusal(providerCode: number | null): PaymentRefusedError {
  const [code, advice, message] = meanings.get(providerCode ?? 0) ?? unknown
  return new PaymentRefusedError(code, message, { advice, providerCode })
}

export const isKnownCode = (code: number | null): boolean => code !== null && meanings.has(code)

const unknown: Meaning = [
  'payment_declined',
  'other_method',
  'The payment was not accepted. Nothing was taken; choose another way to pay.',
]
