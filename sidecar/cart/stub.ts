import type { CartStubWire } from '../bigcommerce/cart-wire.ts'
import { type Money, toMoney } from '../money.ts'
import type { Session } from '../session/session.ts'

/** What a write answers: enough for a badge. Who wants the lines reads the cart. */
export type CartStub = { id: string | null; totalQuantity: number; total: Money | null }

export type Notice =
  | { code: 'cart_expired'; message: string }
  | { code: 'carts_combined'; message: string }
  | { code: 'left_out'; message: string; names: string[] }
  | { code: 'cart_ordered'; message: string; orderId: number }
  | { code: 'kept_in_part'; message: string }

/** `itemId` is the line's after a change, which may have given it another. */
export type Written = { cart: CartStub; notices: Notice[]; session: Session; itemId?: string | null }

export const emptyStub: CartStub = { id: null, totalQuantity: 0, total: null }

export const toStub = ({ entityId, lineItems, amount }: CartStubWire): CartStub => ({
  id: entityId,
  totalQuantity: lineItems.totalQuantity,
  total: toMoney(amount),
})

export const withoutCart = ({ cartId: _, ...rest }: Session): Session => rest

export const expired: Notice = {
  code: 'cart_expired',
  message: 'The cart from before is gone: it was ordered, or not touched for a month.',
}

export const combination: Notice = {
  code: 'carts_combined',
  message: 'Two carts have come together into this one.',
}

export const leftOut = (names: string[]): Notice => ({
  code: 'left_out',
  message: `Could not be put into the cart: ${names.join(', ')}.`,
  names,
})

export const keptInPart: Notice = {
  code: 'kept_in_part',
  message: 'A wishlist keeps the product, not how many, what was typed or gift wrapping.',
}

export const ordered = (orderId: number): Notice => ({
  code: 'cart_ordered',
  message: 'The cart from before has been ordered.',
  orderId,
})
