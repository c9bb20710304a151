import type { Attempts } from '../attempts.ts'
import { linkRefused } from '../bigcommerce/session-sync.ts'
import { NotAskedError } from '../bigcommerce/upstream-error.ts'
import { isAppError } from '../errors.ts'

type Options = { attempts: Attempts; hasTrustedProxySecret: boolean }

export type Entrance = ReturnType<typeof createEntrance>

/** What came before it and was no token costs nobody anything; a hundred a minute is no shopper. */
const knocks = { name: 'session-token', most: 30, seconds: 300 }

/** BigCommerce turns an address away for five minutes at its third bad token (facts 6.2): it never gets that far. */
const strikes = { name: 'session-token-strike', most: 2, seconds: 300 }

/** A token lives half a minute; for longer than that it need not be known again. */
const uses = { name: 'session-token-use', most: 1, seconds: 600 }

/** Without the secret BigCommerce sees no address but ours, so that whatever anybody does counts against everybody. */
const everybody = 'everybody'

/** Who may have BigCommerce judge a token: so that neither the sidecar nor a shopper is ever turned away for what others send. */
export function createEntrance({ attempts, hasTrustedProxySecret }: Options) {
  const knock = attempts.counterOf(knocks)
  const strike = attempts.counterOf(strikes)
  const use = attempts.counterOf(uses)

  return {
    knock: (address: string): Promise<void> => knock.take(address),

    /** Runs the judgement of a token not seen before, counted as bad until it is known to be good. */
    async judge<Value>(jti: string, address: string, work: () => Promise<Value>): Promise<Value> {
      const key = hasTrustedProxySecret ? address : everybody
      try {
        await strike.take(key)
      } catch (error) {
        // Who is refused here has brought nothing before BigCommerce.
        await strike.giveBack(key)
        throw error
      }
      await asRefusal(async () => {
        try {
          await use.take(jti)
        } catch (error) {
          await strike.giveBack(key)
          throw error
        }
      })
      try {
        const value = await work()
        await strike.giveBack(key)
        await knock.giveBack(address)
        return value
      } catch (error) {
        // What BigCommerce was not asked, it did not count, nor spend; of an answer that was lost nobody knows.
        if (error instanceof NotAskedError || isAppError(error, 'busy'))
          await Promise.all([strike.giveBack(key), use.giveBack(jti)])
        else await strike.hold(key)
        throw error
      }
    },
  }
}

/** That a token was used before is no more to its bearer than that it is not good. */
async function asRefusal(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw isAppError(error, 'too_many_attempts') ? linkRefused() : error
  }
}
