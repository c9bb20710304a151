import { within } from '../within.ts'
import { type Ages, expire, type Held, rest, toHeld } from './ages.ts'
import { createFlights, type Flight, type Landed, type Load } from './flights.ts'
import { createMemory } from './memory.ts'

export type { Ages } from './ages.ts'
export type { Load, Loaded } from './flights.ts'

export type Wanted = { key: string; ages: Ages }

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: unknown }

export type Cache = ReturnType<typeof createCache>

type Options = {
  /** Bytes of JSON, about; the process takes two to three times as much for them. */
  maxBytes: number
  maxEntries: number
  now?: () => number
  /** Whether what is only stale may be loaded anew now; while it may not, it is shown as it is. */
  mayRefresh?: () => boolean
  patienceMs?: number
}

/** After a load that failed, what is held is shown this long before the next attempt. */
const restAfterFailureMs = 3000

/** How long a reader of what is too old to be shown unasked waits for news of it. */
const standardPatienceMs = 1000

/**
 * Answers from memory, and loads what is missing: all of a caller's misses in one load, and each key at most once at
 * a time however many ask for it. What goes in is frozen, since every reader gets the same one.
 */
export function createCache({
  now = Date.now,
  mayRefresh = () => true,
  patienceMs = standardPatienceMs,
  ...bounds
}: Options) {
  const memory = createMemory(bounds)
  const flights = createFlights()
  const counts = { hits: 0, staleHits: 0, misses: 0, loads: 0, failures: 0 }
  /** Until then nobody waits for what something is held of: the last load failed, or took too long. */
  let ailingUntil = 0

  const ail = (): void => {
    ailingUntil = now() + restAfterFailureMs
  }

  const land = (key: string, ages: Ages, { loaded, overtakenAt, isRenewed }: Landed): void => {
    if ('error' in loaded) {
      counts.failures++
      ail()
      const held = memory.get(key, now())
      if (held !== undefined) rest(held, now() + restAfterFailureMs)
      return
    }
    ailingUntil = 0
    if (overtakenAt > 0) return
    const held = toHeld(loaded.value, loaded.ages ?? ages, loaded, now())
    if (isRenewed) expire(held, now())
    memory.set(key, held)
  }

  const launch = (wanted: Wanted[], load: Load<unknown>): void => {
    const ages = new Map(wanted.map((one) => [one.key, one.ages]))
    const keys = [...ages.keys()].filter((key) => flights.get(key) === undefined)
    if (keys.length === 0) return
    counts.loads++
    flights.launch(keys, load, (key, landed) => {
      const own = ages.get(key)
      if (own !== undefined) land(key, own, landed)
    })
  }

  /** Held and fit to be shown without waiting for anybody. */
  const isFit = (held: Held, time: number): boolean => held.staleUntil > time || ailingUntil > time

  const count = (held: Held | undefined, time: number): void => {
    if (held === undefined) counts.misses++
    else if (held.freshUntil > time) counts.hits++
    else counts.staleHits++
  }

  /** News within the time a flight is given, counted from its start; nothing when there are none. */
  async function newsOf(flight: Flight): Promise<Landed | undefined> {
    const news = await within(flight.landed, flight.startedAt + patienceMs - performance.now())
    if (news === undefined) ail()
    return news
  }

  // The caller names the type with its key: one key is only ever loaded by one kind of loader.
  async function wrapMany<Value>(wanted: Wanted[], load: Load<Value>): Promise<Outcome<Value>[]> {
    const time = now()
    const arrivedAt = flights.journal.now()
    const held = wanted.map(({ key }) => memory.get(key, time))
    const due = wanted.filter((_, index) => (held[index]?.freshUntil ?? 0) <= time)
    const isUrgent = held.some((own) => own === undefined || !isFit(own, time))
    if (due.length > 0 && (isUrgent || mayRefresh())) launch(due, load)

    async function answer(one: Wanted, own: Held | undefined): Promise<Outcome<Value>> {
      count(own, time)
      if (own !== undefined && isFit(own, time)) return toOutcome(own)
      const flight = flights.get(one.key)
      if (flight === undefined) return toOutcome(own ?? { error: new Error(`Nobody is loading ${one.key}`) })
      const news = await (own === undefined ? flight.landed : newsOf(flight))
      // It departed before something it carries was forgotten, and this reader came after that.
      if (news !== undefined && news.overtakenAt > 0 && news.overtakenAt <= arrivedAt) return again(one)
      return toOutcome(news !== undefined && 'value' in news.loaded ? news.loaded : (own ?? news?.loaded))
    }

    const again = async (one: Wanted): Promise<Outcome<Value>> =>
      (await wrapMany([one], load))[0] ?? toOutcome(undefined)

    return Promise.all(wanted.map((one, index) => answer(one, held[index])))
  }

  return {
    wrapMany,
    /** Drops every entry that carries one of the tags, and tells how many those were. */
    forget(tags: string[]): number {
      flights.journal.note('forget', tags)
      return memory.forget(tags)
    },
    /** Goes on showing what carries one of the tags, but the next reader has it loaded anew. */
    renew(tags: string[]): number {
      flights.journal.note('renew', tags)
      return memory.renew(tags, now())
    },
    clear(): void {
      flights.journal.noteAll('forget')
      memory.clear()
    },
    stats: () => ({ ...counts, ...memory.stats(), underWay: flights.size() }),
    close: () => memory.close(),
  }
}

function toOutcome<Value>(from: { value: unknown } | { error: unknown } | undefined): Outcome<Value> {
  if (from !== undefined && 'value' in from) return { ok: true, value: from.value as Value }
  return { ok: false, error: from?.error }
}
