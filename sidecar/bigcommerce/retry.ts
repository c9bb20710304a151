import { DelegateBackoff, handleWhen, type IRetryBackoffContext, retry } from 'cockatiel'
import { isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { AtRestError } from './breaker.ts'

export type RetryPolicy = { attempts: number; firstWaitMs: number }

export const standardRetry: RetryPolicy = { attempts: 2, firstWaitMs: 150 }

/**
 * Repeats what only reads, when BigCommerce is busy or failing, after the wait it names or one that grows with jitter;
 * not at all when that wait would outlast the caller. Writes never come here: a lost answer is not a lost write.
 */
export function retryRead<T>(policy: RetryPolicy, operation: Operation, read: () => Promise<T>): Promise<T> {
  const worthRepeating = handleWhen(
    (error) =>
      isAppError(error, 'busy', 'upstream_failed') &&
      !(error instanceof AtRestError) &&
      namedWaitMs(error) < operation.deadline - Date.now(),
  )
  const backoff = new DelegateBackoff(({ attempt, result }: IRetryBackoffContext<unknown>) => {
    const growing = policy.firstWaitMs * 2 ** (attempt - 1) * (0.5 + Math.random())
    return Math.max(growing, 'error' in result ? namedWaitMs(result.error) : 0)
  })
  return retry(worthRepeating, { maxAttempts: policy.attempts, backoff }).execute(read)
}

/** Only a 429 names a wait that binds us; what an outage names is advice for the caller. */
const namedWaitMs = (error: unknown): number =>
  isAppError(error, 'busy') ? (error.retryAfterSeconds ?? 0) * 1000 : 0
