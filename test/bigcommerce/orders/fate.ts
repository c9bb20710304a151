import type { Order } from './orders.ts'

export type Fate = keyof typeof LABELS

const LABELS = {
  AWAITING_FULFILLMENT: 'Awaiting Fulfillment',
  PARTIALLY_SHIPPED: 'Partially Shipped',
  SHIPPED: 'Shipped',
  COMPLETED: 'Completed',
  REFUNDED: 'Refunded',
}

// What became of an order; one just placed waits to be packed.
export const fateOf = ({ fate }: Pick<Order, 'fate'>): Fate => fate ?? 'AWAITING_FULFILLMENT'

// The merchant's word for it, the only one the management API has.
export const labelOf = (order: Pick<Order, 'fate'>) => LABELS[fateOf(order)]
