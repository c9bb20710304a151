import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'
import { isAppError } from '../errors.ts'
import { NotAskedError, UnknownShapeError } from './upstream-error.ts'

const failuresInARow = 5
const standardRestMs = 3000

export type BreakerState = 'closed' | 'open' | 'half_open'

export type Breaker = ReturnType<typeof createBreaker>

/**
 * After a row of failures BigCommerce is left alone: callers hear so at once. When it has rested, one read goes through
 * to see whether it is back; one write may as well, but nobody waits for what a write finds.
 */
export function createBreaker({ restMs = standardRestMs }: { restMs?: number } = {}) {
  const policy = circuitBreaker(
    handleWhen((error) => isFailure(error) || (error instanceof NotAskedError && isTrying())),
    { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failuresInARow) },
  )
  let restsUntil = 0
  let isWriteUnderWay = false
  policy.onBreak(() => {
    restsUntil = Date.now() + restMs
  })

  const isTrying = (): boolean => policy.state === CircuitState.HalfOpen
  const isResting = (): boolean => policy.state === CircuitState.Open && Date.now() < restsUntil

  async function through<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await policy.execute(ask)
    } catch (error) {
      throw error instanceof BrokenCircuitError ? atRest() : error
    }
  }

  return {
    async read<T>(ask: () => Promise<T>): Promise<T> {
      // The policy would have everybody wait for the one that is trying.
      if (isTrying()) throw atRest()
      return through(ask)
    },
    async write<T>(ask: () => Promise<T>): Promise<T> {
      if (policy.state === CircuitState.Closed) return through(ask)
      if (isResting() || isWriteUnderWay) throw atRest()
      isWriteUnderWay = true
      const [outcome] = await Promise.allSettled([ask()])
      isWriteUnderWay = false
      const told = async (): Promise<T> => {
        if (outcome.status === 'rejected') throw outcome.reason
        return outcome.value
      }
      // What it found closes the breaker or has it rest again, unless a read is finding out just now.
      return isTrying() || isResting() ? told() : through(told)
    },
    /** Whether a read would be let through. */
    hasRoom: (): boolean => !isResting() && !isTrying(),
    state: (): BreakerState => {
      if (policy.state === CircuitState.Closed) return 'closed'
      return isTrying() ? 'half_open' : 'open'
    },
  }
}

const isFailure = (error: unknown): boolean =>
  (isAppError(error, 'upstream_failed', 'upstream_timeout') && !(error instanceof NotAskedError)) ||
  error instanceof UnknownShapeError

const atRest = (): NotAskedError =>
  new NotAskedError('upstream_failed', 'BigCommerce has been failing; it is given a moment.')
