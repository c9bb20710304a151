import { type Attempts, type Counter, networkOf } from '../attempts.ts'
import { isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'

const seconds = 900

/** Whoever tries passwords: five wrong ones for an account, twenty from an address, in a quarter of an hour. */
export function createLimits(attempts: Attempts) {
  const byAddress = attempts.counterOf({ name: 'sign-in-address', most: 20, seconds })
  const byAccount = attempts.counterOf({ name: 'sign-in-account', most: 5, seconds })
  const askings = attempts.counterOf({ name: 'account-form-address', most: 20, seconds })

  return {
    /** Counts a try before it is made, so that a hundred at once are counted too; one that was right is forgiven. */
    async guess<Value>(account: string, operation: Operation, work: () => Promise<Value>): Promise<Value> {
      const address = networkOf(operation.clientAddress)
      const key = account.trim().toLowerCase()
      await byAddress.take(address)
      await byAccount.take(key)
      const counters = [
        { counter: byAddress, key: address },
        { counter: byAccount, key },
      ]
      const value = await forgivingOthers(counters, work)
      await byAddress.giveBack(address)
      await byAccount.forget(key)
      return value
    },

    /** Forms anyone may send: registrations, reset links, new passwords. */
    ask: (operation: Operation): Promise<void> => askings.take(networkOf(operation.clientAddress)),
  }
}

export type Limits = ReturnType<typeof createLimits>

/** Only what was said of the password counts: not that BigCommerce was away, nor what else of the input was wrong. */
async function forgivingOthers<Value>(
  counters: { counter: Counter; key: string }[],
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (isAppError(error) && (error.status >= 500 || error.code === 'invalid_input'))
      for (const { counter, key } of counters) await counter.giveBack(key)
    throw error
  }
}
