import { DelegateBackoff, handleWhen, type IRetryBackoffContext, retry } from 'cockatiel'
import { isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { NotAskedError, UpstreamWaitError } from './upstream-error.ts'

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
      !(error instanceof NotAskedError) &&
      waitOf(error) < operation.deadline - Date.now(),
  )
  const backoff = new DelegateBackoff(({ attempt, result }: IRetryBackoffContext<unknown>) => {
    const growing = policy.firstWaitMs * 2 ** (attempt - 1) * (0.5 + Math.random())
    const named = 'error' in result ? waitOf(result.error) : 0
    // All who were told the same moment would otherwise come back in it.
    return named === 0 ? growing : named + growing
  })
  return retry(worthRepeating, { maxAttempts: policy.attempts, backoff }).execute(read)
}

const waitOf = (error: unknown): number => (error instanceof UpstreamWaitError ? error.namedWaitMs : 0)
