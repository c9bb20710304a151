import { setTimeout as sleep } from 'node:timers/promises'
import { type Attempts, type Counter, networkOf } from '../attempts.ts'
import { linkRefused } from '../bigcommerce/session-sync.ts'
import { NotAskedError } from '../bigcommerce/upstream-error.ts'
import { isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'

type Options = { attempts: Attempts; hasTrustedProxySecret: boolean }

export type Entrance = ReturnType<typeof createEntrance>

/** What came before it and was no token costs nobody anything; a hundred a minute is no shopper. */
const knocks = { name: 'session-token', most: 30, seconds: 300 }

/**
 * BigCommerce turns an address away for five minutes at its third bad token (facts 6.2): it never gets that far. How long
 * it remembers the first two is nowhere said, so ours are remembered for twice as long as its own wait.
 */
const seconds = 600
const mostBad = 2

/** Two may be under way or have been bad; so that two bad ones are two, whatever comes at once. */
const strikes = { name: 'session-token-strike', most: mostBad, seconds }

/** Those known to be bad: while there are fewer, who finds two under way waits for them to end. */
const bad = { name: 'session-token-bad', most: mostBad, seconds }

/** Of all addresses together: so many at once are an attack, whoever they claim to be. */
const badInAll = { name: 'session-token-bad-in-all', most: 500, seconds }

/** A token lives half a minute; for longer than that it need not be known again. */
const uses = { name: 'session-token-use', most: 1, seconds }

/** Without the secret BigCommerce sees no address but ours, so that whatever anybody does counts against everybody. */
const everybody = 'everybody'

const pauseMs = 50

/** What an answer still needs once its turn has come. */
const reserveMs = 2000

/** Who may have BigCommerce judge a token: so that neither the sidecar nor a shopper is ever turned away for what others send. */
export function createEntrance({ attempts, hasTrustedProxySecret }: Options) {
  const knock = attempts.counterOf(knocks)
  const strike = attempts.counterOf(strikes)
  const known = { own: attempts.counterOf(bad), all: attempts.counterOf(badInAll) }
  const use = attempts.counterOf(uses)

  /** Counts as bad, from before BigCommerce is asked, what may turn out so. */
  async function begin(key: string, deadline: number): Promise<void> {
    for (;;) {
      try {
        await strike.take(key)
        return await strike.hold(key)
      } catch (error) {
        // Who is refused here has brought nothing before BigCommerce.
        await strike.giveBack(key)
        const isHopeless = (await known.own.count(key)) >= mostBad || Date.now() + reserveMs > deadline
        if (isHopeless || !isAppError(error, 'too_many_attempts')) throw error
        await sleep(pauseMs)
      }
    }
  }

  async function count(key: string): Promise<void> {
    await strike.hold(key)
    await known.own.take(key).catch(whateverElse)
    await known.own.hold(key)
    await known.all.take(everybody).catch(whateverElse)
  }

  return {
    /** As whom BigCommerce sees a shopper, where it does. */
    seenAddress: (address: string): string | undefined => (hasTrustedProxySecret ? address : undefined),

    knock: (address: string): Promise<void> => knock.take(networkOf(address)),

    /** Runs the judgement of a token not seen before, counted as bad until it is known to be good. */
    async judge<Value>(
      jti: string,
      { clientAddress, deadline }: Operation,
      work: () => Promise<Value>,
    ): Promise<Value> {
      const key = hasTrustedProxySecret ? clientAddress : everybody
      await mustHaveRoom(known.all)
      await begin(key, deadline)
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
        await knock.giveBack(networkOf(clientAddress))
        return value
      } catch (error) {
        // What BigCommerce was not asked, it did not count, nor spend; of an answer that was lost nobody knows.
        if (error instanceof NotAskedError || isAppError(error, 'busy'))
          await Promise.all([strike.giveBack(key), use.giveBack(jti)])
        else await count(key)
        throw error
      }
    },
  }
}

/** Asks without counting. */
async function mustHaveRoom(counter: Counter): Promise<void> {
  if ((await counter.count(everybody)) < badInAll.most) return
  try {
    await counter.take(everybody)
  } finally {
    await counter.giveBack(everybody)
  }
}

const whateverElse = (error: unknown): void => {
  if (!isAppError(error, 'too_many_attempts')) throw error
}

/** That a token was used before is no more to its bearer than that it is not good. */
async function asRefusal(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw isAppError(error, 'too_many_attempts') ? linkRefused() : error
  }
}
