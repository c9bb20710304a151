import { type Ages, type Held, toHeld } from './ages.ts'
import type { Shared } from './shared.ts'

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

/** What there is to remember, or why there is nothing; both, when an older value stands in for one that failed. */
export type Arrival = { held: Held } | { error: unknown; held?: Held }

export type Fetch = (keys: string[]) => Promise<Map<string, Arrival>>

const safely =
  (load: Load<unknown>): Load<unknown> =>
  async (keys) => {
    try {
      return await load(keys)
    } catch (error) {
      return new Map(keys.map((key) => [key, { error }]))
    }
  }

const toArrival = (loaded: Loaded<unknown> | undefined, ages: Ages | undefined, now: number): Arrival => {
  if (loaded === undefined || ages === undefined) return { error: new Error('The loader left out a key') }
  if ('error' in loaded) return loaded
  return { held: toHeld(loaded.value, loaded.ages ?? ages, loaded, now) }
}

/** From the far side. */
export const fetchBy =
  (load: Load<unknown>, ages: Map<string, Ages>, now: () => number): Fetch =>
  async (keys) => {
    const loaded = await safely(load)(keys)
    return new Map(keys.map((key) => [key, toArrival(loaded.get(key), ages.get(key), now())]))
  }

/**
 * From what the sidecars share, and from the far side what is not there, or no fresher than what we hold. What the far
 * side fails to give is taken from there all the same.
 */
export const fetchThrough =
  (shared: Shared, fetch: Fetch, isHeld: (key: string) => boolean, now: () => number): Fetch =>
  async (keys) => {
    const { asOf, found } = await shared.get(keys)
    const time = now()
    const isEnough = (key: string): boolean => {
      const held = found.get(key)
      return held !== undefined && (isHeld(key) ? held.freshUntil : held.staleUntil) > time
    }
    const missing = keys.filter((key) => !isEnough(key))
    const fetched = missing.length === 0 ? new Map<string, Arrival>() : await fetch(missing)
    for (const [key, arrival] of fetched) {
      if (!('error' in arrival)) shared.set(key, arrival.held, asOf)
    }
    return new Map(
      keys.map((key) => {
        const older = found.get(key)
        const arrival: Arrival = fetched.get(key) ?? (older ? { held: older } : { error: undefined })
        const isRescue = 'error' in arrival && older !== undefined && !isHeld(key)
        return [key, isRescue ? { ...arrival, held: older } : arrival]
      }),
    )
  }
