import type { Arrival, Fetch } from './arrival.ts'
import { createJournal } from './journal.ts'

/** How a flight ended, and when, in the journal's count, something it carries was forgotten meanwhile (0: never). */
export type Landed = { arrival: Arrival; overtakenAt: number; isRenewed: boolean }

export type Flight = { landed: Promise<Landed>; startedAt: number }

/** Loads under way: one a key, however many wait for it. */
export function createFlights() {
  const underWay = new Map<string, Flight>()
  const journal = createJournal()

  function launch(keys: string[], fetch: Fetch, land: (key: string, landed: Landed) => void): void {
    const departed = journal.now()
    const batch = Promise.resolve(keys).then(fetch)
    for (const key of keys) {
      const landed = batch
        .then((all) => all.get(key) ?? { error: new Error(`The loader left out ${key}`) })
        .catch((error: unknown): Arrival => ({ error }))
        .then((arrival) => {
          underWay.delete(key)
          const outcome = judge(arrival, departed)
          if (underWay.size === 0) journal.rest()
          land(key, outcome)
          return outcome
        })
      underWay.set(key, { landed, startedAt: performance.now() })
    }
  }

  function judge(arrival: Arrival, departed: number): Landed {
    const tags = arrival.held?.tags ?? []
    const forgottenAt = journal.lastOf('forget', tags)
    return {
      arrival,
      overtakenAt: arrival.held !== undefined && forgottenAt > departed ? forgottenAt : 0,
      isRenewed: journal.lastOf('renew', tags) > departed,
    }
  }

  return { launch, journal, get: (key: string) => underWay.get(key), size: () => underWay.size }
}
