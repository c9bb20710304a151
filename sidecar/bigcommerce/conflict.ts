import { DelegateBackoff, handleWhen, type IRetryBackoffContext, retry } from 'cockatiel'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'

/** Two writes met: nothing of this one was applied, and it may be sent again. Whatever else is refused will be refused again. */
export class MetAnotherError extends AppError {
  constructor(message: string) {
    super('conflict', message)
  }
}

const firstWaitMs = 40
const longestWaitMs = 800

/** What a repetition needs of the caller's time: a read, a write, and the way back. */
const spareMs = 1000

/**
 * Repeats a write that BigCommerce refused because the cart was changed at the same moment: nothing of it was applied
 * (facts 5.5). Each time after a longer wait, of chance length so that two who met do not meet again, and for as long as
 * the caller waits; no wait is so long that the repetition after it runs out of time.
 */
export function retryConflicts<Value>(operation: Operation, write: () => Promise<Value>): Promise<Value> {
  const timeToWait = (): number => operation.deadline - Date.now() - spareMs
  const worthRepeating = handleWhen((error) => error instanceof MetAnotherError && timeToWait() > 0)
  const backoff = new DelegateBackoff(({ attempt }: IRetryBackoffContext<unknown>) =>
    Math.min(
      Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1)) * (0.5 + Math.random()),
      Math.max(0, timeToWait()),
    ),
  )
  return retry(worthRepeating, { maxAttempts: Number.MAX_SAFE_INTEGER, backoff }).execute(write)
}
