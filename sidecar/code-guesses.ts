import { type Attempts, networkOf } from './attempts.ts'
import { isAppError } from './errors.ts'
import type { Operation } from './operation.ts'

export type CodeGuesses = ReturnType<typeof createCodeGuesses>

const seconds = 900

/**
 * Codes of coupons and gift certificates are guessed at, in a cart and when an order is paid with one: ten wrong ones for
 * a cart, forty from an address.
 */
export function createCodeGuesses({ attempts }: { attempts: Attempts }) {
  const byCart = attempts.counterOf({ name: 'code-cart', most: 10, seconds })
  const byAddress = attempts.counterOf({ name: 'code-address', most: 40, seconds })

  /** Counts before it tries, so that a thousand at once are counted too; only a code that is wrong counts in the end. */
  return async function guess<Value>(
    cartId: string,
    operation: Operation,
    work: () => Promise<Value>,
  ): Promise<Value> {
    const address = networkOf(operation.clientAddress)
    const forgive = async (): Promise<void> => {
      await byAddress.giveBack(address)
      await byCart.giveBack(cartId)
    }
    // The cart first: what it stops is no try of the others who share the address.
    await byCart.take(cartId)
    await byAddress.take(address)
    try {
      const value = await work()
      await forgive()
      return value
    } catch (error) {
      if (!isAppError(error, 'invalid_input', 'payment_details_refused')) await forgive()
      throw error
    }
  }
}
