import { AppError, isAppError } from '../errors.ts'
import { within } from '../within.ts'
import { type Ages, expire, type Held, rest } from './ages.ts'
import { type Arrival, fetchBy, fetchThrough, type Load } from './arrival.ts'
import { createFlights, type Flight, type Landed } from './flights.ts'
import type { Invalidation } from './invalidation.ts'
import { createMemory } from './memory.ts'
import type { Shared } from './shared.ts'

export type { Ages } from './ages.ts'
export type { Load, Loaded } from './arrival.ts'

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
  /** What many sidecars share, when they do. */
  shared?: Shared | undefined
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
  shared,
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

  const land = (key: string, { arrival, overtakenAt, isRenewed }: Landed): void => {
    if (!('error' in arrival)) ailingUntil = 0
    else if (!isCallersOwn(arrival.error)) {
      counts.failures++
      ail()
    }
    const held = arrival.held ?? memory.get(key, now())
    if (held === undefined || overtakenAt > 0) return
    if ('error' in arrival) rest(held, now() + restAfterFailureMs)
    else if (isRenewed) expire(held, now())
    if (arrival.held !== undefined) memory.set(key, arrival.held)
  }

  const launch = (wanted: Wanted[], load: Load<unknown>): void => {
    const ages = new Map(wanted.map((one) => [one.key, one.ages]))
    const keys = [...ages.keys()].filter((key) => flights.get(key) === undefined)
    if (keys.length === 0) return
    counts.loads++
    const fetch = fetchBy(load, ages, now)
    const isHeld = (key: string): boolean => memory.get(key, now()) !== undefined
    flights.launch(keys, shared === undefined ? fetch : fetchThrough(shared, fetch, isHeld, now), land)
  }

  /** Held and fit to be shown without waiting for anybody. */
  const isFit = (held: Held, time: number): boolean => held.staleUntil > time || ailingUntil > time

  const count = (held: Held | undefined, time: number): void => {
    if (held === undefined) counts.misses++
    else if (held.freshUntil > time) counts.hits++
    else counts.staleHits++
  }

  /** News within the time a flight is given by those who hold something, counted from its start. */
  async function newsOf(flight: Flight, leftMs: number): Promise<Landed | undefined> {
    const givenMs = flight.startedAt + patienceMs - performance.now()
    const news = await within(flight.landed, Math.min(givenMs, leftMs))
    if (news === undefined) ail()
    return news
  }

  /**
   * Answers in the order wanted; whoever waits is answered by the deadline (milliseconds since the epoch), while the
   * load goes on for those to come. The caller names the type with its key: one key is only ever loaded by one kind of
   * loader.
   */
  async function wrapMany<Value>(
    wanted: Wanted[],
    load: Load<Value>,
    deadline = Number.POSITIVE_INFINITY,
  ): Promise<Outcome<Value>[]> {
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
      if (flight === undefined) return toOutcome(own ?? { error: new Error(`Nobody loads ${one.key}`) })
      const leftMs = deadline - Date.now()
      const news = await (own === undefined ? within(flight.landed, leftMs) : newsOf(flight, leftMs))
      // It departed before something it carries was forgotten, and this reader came after that.
      if (news !== undefined && news.overtakenAt > 0 && news.overtakenAt <= arrivedAt) return again(one)
      return toOutcome(news?.arrival.held ?? own ?? news?.arrival ?? { error: tooLate() })
    }

    const again = async (one: Wanted): Promise<Outcome<Value>> =>
      (await wrapMany([one], load, deadline))[0] ?? toOutcome(undefined)

    return Promise.all(wanted.map((one, index) => answer(one, held[index])))
  }

  function apply(invalidation: Invalidation): number {
    if (invalidation.kind === 'clear') {
      flights.journal.noteAll('forget')
      memory.clear()
      return 0
    }
    const { kind, tags } = invalidation
    flights.journal.note(kind, tags)
    return kind === 'forget' ? memory.forget(tags) : memory.renew(tags, now())
  }

  function invalidate(invalidation: Invalidation): number {
    shared?.announce(invalidation)
    return apply(invalidation)
  }

  shared?.listen(apply, () => memory.renewAll(now()))

  return {
    wrapMany,
    /** Drops every entry that carries one of the tags, and tells how many those were in this process. */
    forget: (tags: readonly string[]): number => invalidate({ kind: 'forget', tags }),
    /** Goes on showing what carries one of the tags, but the next reader has it loaded anew. */
    renew: (tags: readonly string[]): number => invalidate({ kind: 'renew', tags }),
    clear: (): void => void invalidate({ kind: 'clear' }),
    stats: () => ({ ...counts, ...memory.stats(), underWay: flights.size() }),
    close(): void {
      shared?.close()
      memory.close()
    },
  }
}

/** It tells of who asked, and nothing of the far side. */
const isCallersOwn = (error: unknown): boolean => isAppError(error, 'signed_out', 'conflict')

const tooLate = (): AppError => new AppError('upstream_timeout', 'BigCommerce did not answer in time.')

function toOutcome<Value>(from: Held | Arrival | undefined): Outcome<Value> {
  if (from !== undefined && 'value' in from) return { ok: true, value: from.value as Value }
  return { ok: false, error: from !== undefined && 'error' in from ? from.error : undefined }
}
