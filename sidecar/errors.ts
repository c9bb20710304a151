/** Every code the HTTP API answers with, and its HTTP status. The list is closed: callers may switch on it. */
export const statusOf = {
  unauthorized: 401,
  stale_request: 401,
  replayed_request: 401,
  sign_in_needed: 401,
  signed_out: 401,
  wrong_credentials: 401,
  not_allowed: 403,
  link_refused: 403,
  not_found: 404,
  moved: 404,
  item_gone: 404,
  method_not_allowed: 405,
  conflict: 409,
  confirmation_needed: 409,
  link_expired: 410,
  empty_cart: 409,
  out_of_stock: 409,
  not_purchasable: 409,
  too_large: 413,
  invalid_input: 422,
  card_refused: 422,
  checkout_refused: 409,
  address_fixed: 409,
  order_missing: 409,
  order_changed: 409,
  payment_pending: 409,
  payment_done: 409,
  payment_declined: 402,
  payment_card_expired: 402,
  payment_funds_short: 402,
  payment_details_refused: 402,
  payment_details_missing: 422,
  payment_instrument_unknown: 402,
  payment_not_kept: 402,
  payment_revoked: 402,
  payment_duplicate: 402,
  payment_order_closed: 409,
  payment_order_unknown: 409,
  payment_provider_away: 503,
  payment_not_set_up: 502,
  payment_misconfigured: 502,
  payment_vault_off: 409,
  payment_not_begun: 502,
  too_many_attempts: 429,
  internal: 500,
  upstream_failed: 502,
  upstream_refused: 502,
  upstream_changed: 502,
  busy: 503,
  stopping: 503,
  upstream_timeout: 504,
  added_or_not: 504,
} as const

export type ErrorCode = keyof typeof statusOf

/** One thing wrong with the caller's input: where, what, and the bounds that would be right. */
export type FieldError = { field: string; code: string; message: string; min?: number; max?: number }

/** Where what was asked for is now: a path of the store, or an address elsewhere. */
export type NewPlace = { to: string; kind: string }

/** What a shopper can do about a payment that was not taken. */
export type Advice =
  | 'try_again'
  | 'other_card'
  | 'other_method'
  | 'new_details'
  | 'start_over'
  | 'do_not_repeat'
  | 'contact_shop'
  | 'empty_cart'

/** Why a payment was not taken: the provider's own code where it gave one, and what the shop's support finds it by. */
export type PaymentFault = { advice: Advice; providerCode: number | null; reference?: string }

export type ErrorDetails =
  | FieldError[]
  | { serverTime: number }
  | { product: string }
  | NewPlace
  | PaymentFault

/** What fails beyond us may be asked for again so soon, where it names no wait of its own. */
const patienceSeconds = 5

type AppErrorOptions = { details?: ErrorDetails; retryAfterSeconds?: number }

/** The only error that crosses a room. Anything else thrown is a fault of ours and answers `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.details = options.details
    this.retryAfterSeconds = options.retryAfterSeconds ?? (this.status > 500 ? patienceSeconds : undefined)
  }

  get status(): number {
    return statusOf[this.code]
  }
}

/** Input errors always name their fields. */
export const invalidInput = (details: FieldError[]): AppError =>
  new AppError('invalid_input', details.map((detail) => detail.message).join(' '), { details })

export const isAppError = (error: unknown, ...codes: ErrorCode[]): error is AppError =>
  error instanceof AppError && (codes.length === 0 || codes.includes(error.code))
