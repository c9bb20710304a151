import { namedWaitMs, readRateWindow } from './named-wait.ts'
import { NotAskedError, type UpstreamAnswer } from './upstream-error.ts'

/** Below this share of its rate window, what is left of it is for those who wait, not for background refreshes. */
const reserve = 0.1

/** We keep a named wait ourselves for no longer than this; then one may ask whether it still holds. */
const longestPauseMs = 60_000

/** Refusals that name no wait: the first few may be chance, then each doubles the pause. */
const freeRefusals = 3
const longestUnnamedPauseMs = 10_000

export type Pace = ReturnType<typeof createPace>

/** Heeds what BigCommerce says of our pace, so that being told once is enough. */
export function createPace(now: () => number = Date.now) {
  let pausedUntil = 0
  let sparedUntil = 0
  let refusals = 0

  const unnamedPauseMs = (): number =>
    refusals <= freeRefusals
      ? 0
      : Math.min(longestUnnamedPauseMs, 500 * 2 ** (refusals - freeRefusals)) * (0.5 + Math.random() / 2)

  return {
    /** Takes in an answer to a read. Writes are limited by the shopper's address (facts 4.1) and say nothing of us. */
    heed(answer: UpstreamAnswer): void {
      const window = readRateWindow(answer.headers)
      if (window !== undefined && window.left < reserve) sparedUntil = now() + window.resetMs
      if (answer.status !== 429) {
        refusals = 0
        return
      }
      refusals++
      const named = Math.min(longestPauseMs, namedWaitMs(answer))
      pausedUntil = Math.max(pausedUntil, now() + (named || unnamedPauseMs()))
    },
    /** Throws `busy`, with the wait that is left, while BigCommerce has asked for one. */
    assertOpen(): void {
      const leftMs = pausedUntil - now()
      // A timer may be early by a hair, and who waited as long as asked must be let in.
      if (leftMs <= 20) return
      throw new NotAskedError('busy', 'BigCommerce has asked us to slow down.', {
        retryAfterSeconds: Math.ceil(leftMs / 1000),
      })
    },
    /** Whether there is room for what nobody waits for. */
    hasRoom: (): boolean => Math.max(pausedUntil, sparedUntil) <= now(),
  }
}
