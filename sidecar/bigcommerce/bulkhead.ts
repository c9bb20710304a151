import { BulkheadRejectedError, bulkhead, TaskCancelledError } from 'cockatiel'
import { NotAskedError } from './upstream-error.ts'

/** The catalogue and the shoppers' own calls go side by side: neither waits for the other. */
export type Lane = 'catalogue' | 'shopper'

export type Bulkhead = ReturnType<typeof createBulkhead>

/** Of all calls at once, the share kept for carts, checkouts and tokens. */
const shopperShare = 1 / 4

/** So many wait, for each that is under way, before the next is turned away. */
const queueing = 4

/** Limits what is under way at BigCommerce at once, and what waits for its turn. */
export function createBulkhead(maxInFlight: number) {
  const shoppers = Math.max(1, Math.round(maxInFlight * shopperShare))
  const lane = (size: number) => ({ size, policy: bulkhead(size, size * queueing) })
  const lanes = { catalogue: lane(Math.max(1, maxInFlight - shoppers)), shopper: lane(shoppers) }

  return {
    /** Runs the call in its turn; `busy` when too many wait, or when the signal comes before its turn. */
    async run<T>(name: Lane, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
      // The policy tells those who wait only when it is their turn; who has no time left goes at once.
      const waiting = Promise.withResolvers<never>()
      const leave = (): void => waiting.reject(crowded())
      const enter = (): Promise<T> => {
        signal.removeEventListener('abort', leave)
        return call()
      }
      signal.addEventListener('abort', leave)
      try {
        return await Promise.race([lanes[name].policy.execute(enter, signal), waiting.promise])
      } catch (error) {
        throw error instanceof BulkheadRejectedError || error instanceof TaskCancelledError
          ? crowded()
          : error
      } finally {
        signal.removeEventListener('abort', leave)
      }
    },
    hasRoom: (name: Lane): boolean => lanes[name].policy.executionSlots > 0,
    inFlight: (): Record<Lane, number> => ({
      catalogue: lanes.catalogue.size - lanes.catalogue.policy.executionSlots,
      shopper: lanes.shopper.size - lanes.shopper.policy.executionSlots,
    }),
  }
}

const crowded = (): NotAskedError =>
  new NotAskedError('busy', 'Too many calls to BigCommerce are under way.', { retryAfterSeconds: 1 })
