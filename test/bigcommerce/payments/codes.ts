export type PaymentCode = keyof typeof REFUSALS

// Every error code of the Payments API (facts 7.3): its status, its title and what it says in detail.
// Of the statuses only that declines are 4xx and that a wrong state is 409 has been seen.
const REFUSALS = {
  10000: [503, 'Error connecting to the payment provider', 'The payment provider could not be reached.'],
  10001: [400, 'Missing or invalid fields', 'The request has missing or invalid fields.'],
  30000: [422, 'Payment gateway is not configured', 'The merchant has not set up this payment gateway.'],
  30001: [422, 'Payment gateway is misconfigured', 'The settings of this payment gateway are wrong.'],
  30002: [422, 'Vaulting is disabled', 'The store does not keep payment instruments.'],
  30003: [404, 'Order not found', 'The order could not be found.'],
  30004: [422, 'Order is invalid', 'The line totals of the order do not match its grand total.'],
  30050: [422, 'Instrument could not be stored', 'The payment instrument could not be stored.'],
  30051: [422, 'Stored instrument is invalid', 'The stored instrument does not belong to this shopper.'],
  30100: [422, 'Payment access token error', 'The payment access token could not be created.'],
  30101: [409, 'Order is not in a correct status.', 'The order is not in a status in which it can be paid.'],
  30102: [422, 'Payment details were rejected', 'The payment details were rejected.'],
  30103: [422, 'Card has expired', 'The card has expired.'],
  30104: [422, 'Payment was declined', 'The payment was declined by the issuer.'],
  30105: [422, 'Duplicate transaction', 'A payment for this order was taken already.'],
  30106: [422, 'Insufficient funds', 'There are not enough funds for this payment.'],
  30107: [422, 'Authorisation was revoked', 'The stored PayPal account no longer allows payments.'],
} as const satisfies Record<number, readonly [status: number, title: string, detail: string]>

export const paymentCodes = Object.keys(REFUSALS).map(Number) as PaymentCode[]

export type Refusal = {
  status: number
  code?: PaymentCode
  title: string
  detail: string
  problems?: string[]
}

export const refusal = (code: PaymentCode, more: Partial<Omit<Refusal, 'code'>> = {}): Refusal => {
  const [status, title, detail] = REFUSALS[code]
  return { status, code, title, detail, ...more }
}

const TYPE = 'https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes'

export const toBody = ({ status, code, title, detail, problems = [] }: Refusal) => ({
  status,
  title,
  type: TYPE,
  ...(code && { code }),
  detail,
  errors: problems.map((message) => ({ ...(code && { code }), message })),
})
