import type { CartWire } from '../bigcommerce/cart-wire.ts'
import type { CheckoutWire, ConsignmentWire } from '../bigcommerce/checkout-wire.ts'
import { type Money, toMoney } from '../money.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { type Address, toAddress } from './address.ts'
import { orderOf } from './order-due.ts'
import type { PaymentState } from './payment-state.ts'
import { linesToSend } from './shipping.ts'

type Option = {
  id: string
  description: string
  cost: Money
  transitTime: string | null
  isRecommended: boolean
  isSelected: boolean
}

type Consignment = {
  id: string
  address: Address
  items: { id: string; quantity: number }[]
  options: Option[]
  cost: Money | null
}

export type Next = 'address' | 'shipping' | 'review' | 'payment'

/** A checkout on its way. The cart and its totals are the cart room's to show. */
export type Checkout = {
  id: string
  cart: unknown
  email: string
  billingAddress: Address | null
  consignments: Consignment[]
  isShippingNeeded: boolean
  message: string
  totals: unknown
  order: { id: number } | null
  next: Next
  /** What a shop's own logic knows of the shopper. */
  prefill: unknown
  /** Null while there is no order to pay for. */
  payment: Payment | null
}

/** What is known of a payment for the order: one that is not `open` or `partly_paid` is not to be paid again, nowhere. */
export type Payment = { state: PaymentState; reference: string | null }

export type ShowCart = (wire: CheckoutWire, cart: CartWire) => { totals?: unknown }

/** What a shop's own logic says before a checkout begins; null where there is none. */
export type Prefill = (
  checkout: Omit<Checkout, 'prefill' | 'payment'>,
  session: Session,
  operation: Operation,
) => Promise<unknown>

/** A checkout that has its cart. */
export function toCheckout(
  wire: CheckoutWire,
  cart: CartWire,
  { session, showCart }: { session: Session; showCart: ShowCart },
): Omit<Checkout, 'prefill' | 'payment'> {
  const shown = showCart(wire, cart)
  const lines = linesToSend(cart)
  const order = orderOf(session)?.id ?? wire.order?.entityId
  return {
    id: wire.entityId,
    cart: shown,
    email: wire.billingAddress?.email ?? '',
    billingAddress: wire.billingAddress == null ? null : toAddress(wire.billingAddress),
    consignments: (wire.shippingConsignments ?? []).map((one) => toConsignment(one, lines)),
    isShippingNeeded: lines.length > 0,
    message: wire.customerMessage ?? '',
    totals: shown.totals ?? null,
    order: order === undefined ? null : { id: order },
    next: nextOf(wire, lines, order !== undefined),
  }
}

const toConsignment = (wire: ConsignmentWire, lines: { id: string; quantity: number }[]): Consignment => ({
  id: wire.entityId,
  address: toAddress(wire.address),
  items: lines.filter(({ id }) => wire.lineItemIds.includes(id)),
  options: (wire.availableShippingOptions ?? []).map((option) => ({
    id: option.entityId,
    description: option.description,
    cost: toMoney(option.cost),
    transitTime: option.transitTime || null,
    isRecommended: option.isRecommended,
    isSelected: option.entityId === wire.selectedShippingOption?.entityId,
  })),
  cost: wire.shippingCost == null ? null : toMoney(wire.shippingCost),
})

/** The first step that is not done. A destination that was only estimated for has nobody's name on it yet. */
function nextOf(wire: CheckoutWire, lines: { id: string }[], isOrdered: boolean): Next {
  const consignments = wire.shippingConsignments ?? []
  if (wire.billingAddress == null) return 'address'
  const sent = new Set(consignments.flatMap(({ lineItemIds }) => lineItemIds))
  const isSent = lines.every(({ id }) => sent.has(id))
  const isWhole = consignments.every(({ address }) => address.firstName && address.address1)
  const isChosen = consignments.every(({ selectedShippingOption }) => selectedShippingOption != null)
  if (!(isSent && isWhole && isChosen)) return 'shipping'
  return isOrdered ? 'payment' : 'review'
}
