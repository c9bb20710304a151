import type { Orders } from '../bigcommerce/orders.ts'
import { isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'

/** An order as its cart finds it. One that is not placed waits for its payment. */
export type Found = { id: number; isPlaced: boolean }

export type OrderOfCart = ReturnType<typeof createOrderOfCart>

type Services = {
  orders: Pick<Orders, 'ofCart'>
  /** What BigCommerce's webhooks have told. */
  conversions: { get(cartId: string): Promise<string | undefined> }
  now: () => number
}

/** A scope that is missing is not there a moment later either. */
const restMs = 300_000

/** What became of a cart: told by a webhook, or else asked for, where the API account may. */
export function createOrderOfCart({ orders, conversions, now }: Services) {
  let restsUntil = 0

  async function ask(cartId: string, operation: Operation): Promise<Found | undefined> {
    if (now() < restsUntil) return undefined
    try {
      const found = await orders.ofCart(cartId, operation)
      return found.find(({ isPlaced }) => isPlaced) ?? found[0]
    } catch (error) {
      if (!isAppError(error)) throw error
      if (error.code === 'not_allowed') restsUntil = now() + restMs
      return undefined
    }
  }

  /** Undefined while it is not known; never fails because BigCommerce does. */
  async function find(cartId: string, operation: Operation): Promise<Found | undefined> {
    const told = Number(await conversions.get(cartId))
    return Number.isInteger(told) ? { id: told, isPlaced: true } : ask(cartId, operation)
  }

  return {
    find,
    /** The number of the order that a cart which is gone was made into. */
    async findPlaced(cartId: string, operation: Operation): Promise<number | undefined> {
      const found = await find(cartId, operation)
      return found?.isPlaced ? found.id : undefined
    },
  }
}
