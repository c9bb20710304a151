import type { Cart } from '../carts/cart.ts'
import { cartErrors } from '../carts/cart-error.ts'
import { findOwnCart } from '../carts/own-cart.ts'
import type { Store } from '../store.ts'

// The cart of whoever signs in: with what they chose as a guest, or the one they had when they left. In a store
// where carts do not outlive a signing out, what they chose is all there is. Call with the store as a guest has it.
export function takeCart(
  customerId: number,
  guestCartId: string | null | undefined,
  store: Store,
): Cart | undefined {
  const { carts, options } = store
  if (!guestCartId) return options.persistentCart ? carts.ofCustomer(customerId) : undefined
  if (!findOwnCart(guestCartId, store)) throw cartErrors.unknownCart()
  return options.persistentCart
    ? carts.take(guestCartId, customerId)
    : carts.assign({ cartEntityId: guestCartId }, customerId)
}
