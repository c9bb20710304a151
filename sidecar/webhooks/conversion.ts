import { z } from 'zod'

/** A cart that has become an order. */
export type Conversion = { cartId: string; orderId: number }

const CartId = z.string().min(1).max(100).optional().catch(undefined)
const OrderId = z.coerce.number().int().positive().optional().catch(undefined)

const Data = z.object({ id: CartId, cart_id: CartId, orderId: OrderId, order_id: OrderId }).catch({})

/** Undefined for whatever else is told. A channel's own event names the cart otherwise than the store's (facts 8.3). */
export function conversionOf(scope: string, data: unknown, channelId: number): Conversion | undefined {
  if (scope !== 'store/cart/converted' && scope !== `store/channel/${channelId}/cart/converted`)
    return undefined
  const told = Data.parse(data)
  const cartId = told.cart_id ?? told.id
  const orderId = told.orderId ?? told.order_id
  return cartId === undefined || orderId === undefined ? undefined : { cartId, orderId }
}
