import NodeCache from 'node-cache'

export type Wanted = { key: string; ttlSeconds: number }

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: unknown }

/** What a load gives for one key: a value (and perhaps how long it keeps), or why there is none. */
export type Loaded<Value> = { value: Value; ttlSeconds?: number } | { error: unknown }

/** Loads every key it is given, in one go; a key it leaves out is a fault of the loader. */
export type Load<Value> = (keys: string[]) => Promise<Map<string, Loaded<Value>>>

export type Cache = ReturnType<typeof createCache>

/**
 * Answers from memory, and loads what is missing: all of a caller's misses in one load, and each key at most once at
 * a time however many ask for it. Failures are not kept. What goes in is frozen, since every reader gets the same one.
 */
export function createCache({ maxKeys }: { maxKeys: number }) {
  // node-cache clones by default and throws when full: readers share frozen values, and the oldest leave first.
  const memory = new NodeCache({ useClones: false, checkperiod: 60, deleteOnExpire: true })
  const flights = new Map<string, Promise<Loaded<unknown>>>()

  const remember = (key: string, value: unknown, ttlSeconds: number): void => {
    if (memory.getStats().keys >= maxKeys) memory.del(memory.keys().slice(0, Math.ceil(maxKeys / 20)))
    memory.set(key, deepFreeze(value), ttlSeconds)
  }

  const launch = (missing: Wanted[], load: Load<unknown>): void => {
    const batch = load(missing.map(({ key }) => key))
    for (const { key, ttlSeconds } of missing) {
      const flight = batch
        .then((loaded) => {
          const own = loaded.get(key) ?? { error: new Error(`The loader left out ${key}`) }
          if ('value' in own) remember(key, own.value, own.ttlSeconds ?? ttlSeconds)
          return own
        })
        .catch((error: unknown) => ({ error }))
        .finally(() => flights.delete(key))
      flights.set(key, flight)
    }
  }

  // The caller names the type with its key: one key is only ever loaded by one kind of loader.
  async function wrapMany<Value>(wanted: Wanted[], load: Load<Value>): Promise<Outcome<Value>[]> {
    const held = memory.mget<Value>(wanted.map(({ key }) => key))
    const misses = new Map(wanted.filter(({ key }) => !(key in held)).map((one) => [one.key, one]))
    const missing = [...misses.values()].filter(({ key }) => !flights.has(key))
    if (missing.length > 0) launch(missing, load)
    return Promise.all(
      wanted.map(async ({ key }): Promise<Outcome<Value>> => {
        if (key in held) return { ok: true, value: held[key] as Value }
        const loaded = await flights.get(key)
        if (loaded !== undefined && 'value' in loaded) return { ok: true, value: loaded.value as Value }
        return { ok: false, error: loaded?.error }
      }),
    )
  }

  async function wrap<Value>(key: string, ttlSeconds: number, load: () => Promise<Value>): Promise<Value> {
    const [outcome] = await wrapMany<Value>(
      [{ key, ttlSeconds }],
      async () => new Map([[key, { value: await load() }]]),
    )
    if (outcome?.ok) return outcome.value
    throw outcome?.error
  }

  return { wrap, wrapMany, close: () => memory.close() }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
