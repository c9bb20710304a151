import type { Order } from './order.ts'

export type Fate = keyof typeof STATUSES

// By their names in the storefront's API: their numbers in the management API, and the merchant's words for them.
const STATUSES = {
  INCOMPLETE: { id: 0, label: 'Incomplete' },
  PENDING: { id: 1, label: 'Pending' },
  SHIPPED: { id: 2, label: 'Shipped' },
  PARTIALLY_SHIPPED: { id: 3, label: 'Partially Shipped' },
  REFUNDED: { id: 4, label: 'Refunded' },
  CANCELLED: { id: 5, label: 'Cancelled' },
  DECLINED: { id: 6, label: 'Declined' },
  AWAITING_PAYMENT: { id: 7, label: 'Awaiting Payment' },
  AWAITING_PICKUP: { id: 8, label: 'Awaiting Pickup' },
  AWAITING_SHIPMENT: { id: 9, label: 'Awaiting Shipment' },
  COMPLETED: { id: 10, label: 'Completed' },
  AWAITING_FULFILLMENT: { id: 11, label: 'Awaiting Fulfillment' },
  MANUAL_VERIFICATION_REQUIRED: { id: 12, label: 'Manual Verification Required' },
  DISPUTED: { id: 13, label: 'Disputed' },
  PARTIALLY_REFUNDED: { id: 14, label: 'Partially Refunded' },
}

export const fates = Object.keys(STATUSES) as Fate[]

type Fated = Pick<Order, 'fate'>

// What became of an order; one just placed waits to be packed.
export const fateOf = ({ fate }: Fated): Fate => fate ?? 'AWAITING_FULFILLMENT'

export const labelOf = (order: Fated) => STATUSES[fateOf(order)].label

export const statusIdOf = (fate: Fate) => STATUSES[fate].id
