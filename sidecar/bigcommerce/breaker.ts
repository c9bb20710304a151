import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'
import { AppError, isAppError } from '../errors.ts'
import { OutOfTimeError } from './http.ts'

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
    handleWhen(
      (error) =>
        isAppError(error, 'upstream_failed', 'upstream_timeout') && !(error instanceof OutOfTimeError),
    ),
    { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failuresInARow) },
  )
  return async (ask) => {
    // The policy would have everybody wait for the one that is trying, which may be a write with twice their time.
    if (policy.state === CircuitState.HalfOpen) throw atRest()
    try {
      return await policy.execute(ask)
    } catch (error) {
      throw error instanceof BrokenCircuitError ? atRest() : error
    }
  }
}

const atRest = (): AtRestError =>
  new AtRestError('upstream_failed', 'BigCommerce has been failing; it is given a moment.', {
    retryAfterSeconds: restMs / 1000,
  })
