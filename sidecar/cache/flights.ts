import type { Ages } from './ages.ts'
import { createJournal } from './journal.ts'

/** What a load gives for one key: a value (and perhaps ages and tags of its own), or why there is none. */
export type Loaded<Value> = Found<Value> | { error: unknown }

export type Found<Value> = {
  value: Value
  ages?: Ages
  /** What it shows: `forget` and `renew` find it by these. */
  tags?: readonly string[]
  /** The store has none: held on the small shelf. Taken to be so when the value is null. */
  isMissing?: boolean
}

/** Loads every key it is given, in one go; a key it leaves out is a fault of the loader. */
export type Load<Value> = (keys: string[]) => Promise<Map<string, Loaded<Value>>>

/** How a flight ended, and when, in the journal's count, something it carries was forgotten meanwhile (0: never). */
export type Landed = { loaded: Loaded<unknown>; overtakenAt: number; isRenewed: boolean }

export type Flight = { landed: Promise<Landed>; startedAt: number }

/** Loads under way: one a key, however many wait for it. */
export function createFlights() {
  const underWay = new Map<string, Flight>()
  const journal = createJournal()

  function launch(keys: string[], load: Load<unknown>, land: (key: string, landed: Landed) => void): void {
    const departed = journal.now()
    const batch = Promise.resolve(keys).then(load)
    for (const key of keys) {
      const landed = batch
        .then((all) => all.get(key) ?? { error: new Error(`The loader left out ${key}`) })
        .catch((error: unknown): Loaded<unknown> => ({ error }))
        .then((loaded) => {
          underWay.delete(key)
          const outcome = judge(loaded, departed)
          if (underWay.size === 0) journal.rest()
          land(key, outcome)
          return outcome
        })
      underWay.set(key, { landed, startedAt: performance.now() })
    }
  }

  function judge(loaded: Loaded<unknown>, departed: number): Landed {
    if ('error' in loaded) return { loaded, overtakenAt: 0, isRenewed: false }
    const forgottenAt = journal.lastOf('forget', loaded.tags ?? [])
    const renewedAt = journal.lastOf('renew', loaded.tags ?? [])
    return {
      loaded,
      overtakenAt: forgottenAt > departed ? forgottenAt : 0,
      isRenewed: renewedAt > departed,
    }
  }

  return { launch, journal, get: (key: string) => underWay.get(key), size: () => underWay.size }
}
