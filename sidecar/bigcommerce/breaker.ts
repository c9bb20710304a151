import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'
import { AppError, isAppError } from '../errors.ts'

const failuresInARow = 5
const restMs = 5000

/** Nobody was asked, so asking again at once is no use. */
export class AtRestError extends AppError {}

export type Breaker = <T>(ask: () => Promise<T>) => Promise<T>

/**
 * After a row of failures BigCommerce is left alone: callers hear so at once, and every five seconds one call goes
 * through to see whether it is back.
 */
export function createBreaker(): Breaker {
  const policy = circuitBreaker(
    handleWhen((error) => isAppError(error, 'upstream_failed', 'upstream_timeout')),
    { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failuresInARow) },
  )
  return async (ask) => {
    try {
      return await policy.execute(ask)
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error
      throw new AtRestError('upstream_failed', 'BigCommerce has been failing; it is given a moment.', {
        retryAfterSeconds: restMs / 1000,
      })
    }
  }
}
