import { CartGoneError } from '../bigcommerce/cart-error.ts'
import type { Carts } from '../bigcommerce/carts.ts'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'

export type Checkout = ReturnType<typeof createCheckout>

export function createCheckout({ carts }: { carts: Carts }) {
  /** Mints the single-use link to the hosted checkout, for a caller who will redirect to it at once. */
  async function redirect({ cartId }: Session, operation: Operation): Promise<{ url: string }> {
    if (cartId === undefined) throw nothingToBuy()
    try {
      return { url: await carts.redirectUrl(cartId, operation) }
    } catch (error) {
      throw error instanceof CartGoneError ? nothingToBuy() : error
    }
  }

  return { redirect }
}

const nothingToBuy = (): AppError => new AppError('empty_cart', 'There is nothing in the cart to check out.')
