import NodeCache from 'node-cache'

/** How long a value is served without asking, then while asking in the background, then only when asking fails. */
export type Ages = { freshSeconds: number; staleSeconds: number; keepSeconds: number }

export type Wanted = { key: string; ages: Ages }

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: unknown }

/** What a load gives for one key: a value (and perhaps ages of its own), or why there is none. */
export type Loaded<Value> = { value: Value; ages?: Ages } | { error: unknown }

/** Loads every key it is given, in one go; a key it leaves out is a fault of the loader. */
export type Load<Value> = (keys: string[]) => Promise<Map<string, Loaded<Value>>>

export type Cache = ReturnType<typeof createCache>

type Held = { value: unknown; freshUntil: number; staleUntil: number }

/** After a refresh that failed, what is held is served this long before the next attempt. */
const restAfterFailureMs = 5000

/**
 * Answers from memory, and loads what is missing: all of a caller's misses in one load, and each key at most once at
 * a time however many ask for it. What goes in is frozen, since every reader gets the same one.
 */
export function createCache({ maxKeys, now = Date.now }: { maxKeys: number; now?: () => number }) {
  // node-cache clones by default and throws when full: readers share frozen values, and the oldest leave first.
  const memory = new NodeCache({ useClones: false, checkperiod: 60, deleteOnExpire: true })
  const flights = new Map<string, Promise<Loaded<unknown>>>()

  const remember = (key: string, value: unknown, { freshSeconds, staleSeconds, keepSeconds }: Ages): void => {
    if (memory.getStats().keys >= maxKeys) memory.del(memory.keys().slice(0, Math.ceil(maxKeys / 20)))
    const freshUntil = now() + freshSeconds * 1000
    // Taken out first, so that it goes in again as the youngest: what is refreshed is what is read.
    memory.del(key)
    memory.set(
      key,
      { value: deepFreeze(value), freshUntil, staleUntil: freshUntil + staleSeconds * 1000 },
      keepSeconds,
    )
  }

  const restAfterFailure = (key: string): void => {
    const held = memory.get<Held>(key)
    if (held === undefined) return
    held.freshUntil = now() + restAfterFailureMs
    held.staleUntil = Math.max(held.staleUntil, held.freshUntil)
  }

  const launch = (wanted: Wanted[], load: Load<unknown>): void => {
    const grounded = wanted.filter(({ key }) => !flights.has(key))
    if (grounded.length === 0) return
    const batch = load(grounded.map(({ key }) => key))
    for (const { key, ages } of grounded) {
      const flight = batch
        .then((loaded) => loaded.get(key) ?? { error: new Error(`The loader left out ${key}`) })
        .catch((error: unknown): Loaded<unknown> => ({ error }))
        .then((own) => {
          if ('value' in own) remember(key, own.value, own.ages ?? ages)
          else restAfterFailure(key)
          flights.delete(key)
          return own
        })
      flights.set(key, flight)
    }
  }

  // The caller names the type with its key: one key is only ever loaded by one kind of loader.
  async function wrapMany<Value>(wanted: Wanted[], load: Load<Value>): Promise<Outcome<Value>[]> {
    const unique = [...new Map(wanted.map((one) => [one.key, one])).values()]
    const held = memory.mget<Held>(unique.map(({ key }) => key))
    const time = now()
    const due = unique.filter(({ key }) => (held[key]?.freshUntil ?? 0) <= time)
    launch(due, load)
    return Promise.all(
      wanted.map(async ({ key }): Promise<Outcome<Value>> => {
        const own = held[key]
        if (own !== undefined && own.staleUntil > time) return { ok: true, value: own.value as Value }
        const loaded = (await flights.get(key)) ?? { error: new Error(`Nobody is loading ${key}`) }
        if ('value' in loaded) return { ok: true, value: loaded.value as Value }
        return own === undefined
          ? { ok: false, error: loaded.error }
          : { ok: true, value: own.value as Value }
      }),
    )
  }

  return { wrapMany, close: () => memory.close() }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
