import { GraphQLError } from 'graphql'

// The name under which the later schema tells what went wrong, where it does tell. The earlier one tells the text alone.
export class Refusal extends GraphQLError {
  readonly code: string
  readonly kind: RefusalKind

  constructor(code: string, text: string, kind: RefusalKind = 'CartError') {
    super(text)
    this.code = code
    this.kind = kind
  }
}

export type RefusalKind =
  | 'CartError'
  | 'CartLineItemError'
  | 'CheckoutShippingConsignmentError'
  | 'CheckoutBillingAddressError'
  | 'CheckoutCouponError'
  | 'CheckoutTaxError'
