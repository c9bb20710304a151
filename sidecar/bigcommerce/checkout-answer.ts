import { z } from 'zod'
import { AppError } from '../errors.ts'
import { toCheckoutError } from './checkout-error.ts'
import type { GraphqlAnswer, GraphqlError } from './graphql.ts'

/** What the later schema tells beside the result; codes of one name are of several types there. */
export const typedErrors = `errors { ... on Error { message }
  ... on CartError { cart: code } ... on CartLineItemError { cart: code }
  ... on CheckoutShippingConsignmentError { checkout: code } ... on CheckoutBillingAddressError { checkout: code }
  ... on CheckoutCouponError { checkout: code } ... on CheckoutTaxError { tax: code } }`

const Code = z.string().nullish()
const TypedErrorsWire = z.object({
  errors: z.array(z.object({ message: z.string(), cart: Code, checkout: Code, tax: Code })).nullish(),
})

/** As on carts: a refused mutation answers 200 with a nulled node, and says why in `errors` (facts 9), its own or all's. */
export function payloadOf({ data, errors }: GraphqlAnswer, field: string): unknown {
  const fields = z.object({ checkout: z.record(z.string(), z.unknown()).nullish() }).safeParse(data)
  const payload = fields.data?.checkout?.[field]
  const [error] = [...errors, ...typedIn(payload)]
  if (error !== undefined && isEmpty(payload)) throw toCheckoutError(error)
  if (payload == null)
    throw new AppError('upstream_changed', 'BigCommerce answered a checkout write with nothing.')
  return payload
}

const typedIn = (payload: unknown): GraphqlError[] =>
  (TypedErrorsWire.safeParse(payload).data?.errors ?? []).map(({ message, cart, checkout, tax }) => ({
    message,
    extensions: { code: cart ?? checkout ?? tax ?? undefined },
  }))

/** A payload that holds nothing but nulls, and perhaps reasons. */
export const isEmpty = (payload: unknown): boolean =>
  payload == null ||
  (typeof payload === 'object' &&
    Object.entries(payload).every(([name, value]) => name === 'errors' || value == null))
