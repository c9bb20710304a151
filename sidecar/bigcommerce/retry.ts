import { DelegateBackoff, handleWhen, type IRetryBackoffContext, retry } from 'cockatiel'
import { type ErrorCode, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { NotAskedError, UpstreamWaitError } from './upstream-error.ts'

/** `codes` are the failures worth repeating; absent, those after which BigCommerce may be well again at once. */
export type RetryPolicy = { attempts: number; firstWaitMs: number; codes?: ErrorCode[] }

const standardCodes: ErrorCode[] = ['busy', 'upstream_failed']

export const standardRetry: RetryPolicy = { attempts: 2, firstWaitMs: 150 }

/**
 * Repeats what only reads, when BigCommerce is busy or failing, after the wait it names or one that grows with jitter;
 * not at all when that wait would outlast the caller. Writes never come here, but for the making of links: a lost
 * answer is not a lost write.
 */
export function retryRead<T>(policy: RetryPolicy, operation: Operation, read: () => Promise<T>): Promise<T> {
  const worthRepeating = handleWhen(
    (error) =>
      isAppError(error, ...(policy.codes ?? standardCodes)) &&
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
