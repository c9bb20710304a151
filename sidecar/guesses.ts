import { type Attempts, type Counter, networkOf } from './attempts.ts'
import type { Operation } from './operation.ts'

/** `of` is the cart, or the customer, that is guessed for; where there is none, the address stands for it. */
export type Guess = { kind: 'coupon' | 'certificate' | 'payment'; of: string | undefined }

type Work<Value> = { work: () => Promise<Value>; isWrong: (error: unknown) => boolean }

export type Guesses = ReturnType<typeof createGuesses>

const seconds = 900

/**
 * Codes are money, and so is a card with its security code: whoever tries them is slowed long before one is found. A
 * gift certificate counts the same wherever it is tried: at the cart, to see what is left of it, or to pay with it.
 */
export function createGuesses(attempts: Attempts) {
  const codesOf = attempts.counterOf({ name: 'code-cart', most: 10, seconds })
  const codesFrom = attempts.counterOf({ name: 'code-address', most: 40, seconds })
  const certificatesFrom = attempts.counterOf({ name: 'certificate-address', most: 10, seconds })
  const paymentsOf = attempts.counterOf({ name: 'payment-cart', most: 10, seconds })
  const paymentsFrom = attempts.counterOf({ name: 'payment-address', most: 40, seconds })

  /** What the cart's own limit stops is no try of the others who share the address, so that comes first. */
  function countersOf({ kind, of }: Guess, address: string): [Counter, string][] {
    const who = of ?? address
    if (kind === 'payment')
      return [
        [paymentsOf, who],
        [paymentsFrom, address],
      ]
    const codes: [Counter, string][] = [
      [codesOf, who],
      [codesFrom, address],
    ]
    return kind === 'coupon' ? codes : [...codes, [certificatesFrom, address]]
  }

  /** Counts before it tries, so that a thousand at once are counted too; only what was wrong counts in the end. */
  return async function guess<Value>(
    what: Guess,
    operation: Operation,
    { work, isWrong }: Work<Value>,
  ): Promise<Value> {
    const counters = countersOf(what, networkOf(operation.clientAddress))
    const forgive = async (): Promise<void> => {
      for (const [counter, key] of counters) await counter.giveBack(key)
    }
    for (const [counter, key] of counters) await counter.take(key)
    try {
      const value = await work()
      await forgive()
      return value
    } catch (error) {
      if (!isWrong(error)) await forgive()
      throw error
    }
  }
}
