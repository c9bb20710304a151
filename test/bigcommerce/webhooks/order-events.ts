import { type Fate, fateOf, statusIdOf } from '../orders/fate.ts'
import type { Order } from '../orders/order.ts'
import type { Event } from './message.ts'

// Told of Incomplete orders too: that one is paid, only its status tells (facts 8.3).
export const orderCreated = ({ number }: Order): Event => ({
  scope: 'store/order/created',
  data: { type: 'order', id: number },
})

export const statusUpdated = (order: Order, before: Fate): Event => ({
  scope: 'store/order/statusUpdated',
  data: {
    type: 'order',
    id: order.number,
    status: { previous_status_id: statusIdOf(before), new_status_id: statusIdOf(fateOf(order)) },
  },
})

export const cartConverted = ({ cartId, number }: Order): Event => ({
  scope: 'store/cart/converted',
  data: { type: 'cart', id: cartId, orderId: number },
})
