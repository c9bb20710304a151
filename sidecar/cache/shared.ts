import { randomUUID } from 'node:crypto'
import { expire, type Held } from './ages.ts'
import { type Invalidation, readInvalidation } from './invalidation.ts'
import { createOutbox } from './outbox.ts'
import type { CarefulRedis } from './redis.ts'
import { readEntry, type SharedEntry, writeEntry } from './shared-entry.ts'

const day = 86_400

/** A mark must outlive every entry it may concern. */
const markSeconds = 8 * day
const longestEntryMs = 7 * day * 1000

/** Marks and message in one go, by Redis's own clock, so that no two sidecars' clocks are ever compared. */
const invalidate = `
local time = redis.call('TIME')
local now = string.format('%d%06d', time[1], time[2])
for _, key in ipairs(KEYS) do redis.call('SET', key, now, 'EX', ARGV[1]) end
redis.call('PUBLISH', ARGV[2], ARGV[3])
return now`

type Options = {
  redis: CarefulRedis
  storeHash: string
  /** Of the values' shapes: sidecars of another version read and write entries of their own. */
  version: string
  now: () => number
}

export type Shared = ReturnType<typeof createShared>

/** What was found, and the moment from which on an invalidation concerns what is loaded now. */
export type SharedAnswer = { asOf: number | undefined; found: Map<string, Held> }

/**
 * The memory many sidecars share. An entry carries the moment its load was begun, a tag the moments it was last
 * forgotten and renewed, and a reader compares them: messages only make it sooner, and where one is lost nothing here
 * is wrong.
 */
export function createShared({ redis, storeHash, version, now }: Options) {
  // The braces keep all keys of a store in one slot of a cluster.
  const prefix = `{storebridge:${storeHash}}`
  const channel = `${prefix}:invalidations`
  const self = randomUUID()

  const entryKey = (key: string): string => `${prefix}:entry:${version}:${key}`
  const markKey = (kind: 'forget' | 'renew', tag: string): string => `${prefix}:${kind}:${tag}`
  const clearedKey = `${prefix}:clear`

  const outbox = createOutbox(async (invalidation) => {
    const keys =
      invalidation.kind === 'clear'
        ? [clearedKey]
        : invalidation.tags.map((tag) => markKey(invalidation.kind, tag))
    const message = JSON.stringify({ from: self, ...invalidation })
    const done = await redis.attempt((open) =>
      open.eval(invalidate, keys.length, ...keys, markSeconds, channel, message),
    )
    return done !== undefined
  })

  async function readEntries(keys: string[]) {
    const replies = await redis.attempt((open) => Promise.all([open.time(), open.mget(keys.map(entryKey))]))
    if (replies === undefined) return undefined
    const [[seconds, microseconds], texts] = replies
    const entries = keys.flatMap((key, index) => {
      const entry = readEntry(texts[index] ?? null)
      return entry === undefined ? [] : [{ key, ...entry }]
    })
    return { asOf: Number(seconds) * 1_000_000 + Number(microseconds), entries }
  }

  /** When each of these tags was last forgotten or renewed, and when all was cleared; 0 for never. */
  async function readMarks(tags: string[]): Promise<Map<string, number> | undefined> {
    const marks = [clearedKey, ...tags.flatMap((tag) => [markKey('forget', tag), markKey('renew', tag)])]
    const replies = await redis.attempt((open) => open.mget(marks))
    return replies && new Map(marks.map((mark, index) => [mark, Number(replies[index] ?? 0)]))
  }

  function isOvertaken({ asOf, held }: SharedEntry, kind: 'forget' | 'renew', marks: Map<string, number>) {
    return held.tags.some((tag) => (marks.get(markKey(kind, tag)) ?? 0) >= asOf)
  }

  function judge(entry: SharedEntry, marks: Map<string, number>): Held | undefined {
    const isCleared = (marks.get(clearedKey) ?? 0) >= entry.asOf
    if (isCleared || entry.held.keepUntil <= now() || isOvertaken(entry, 'forget', marks)) return undefined
    if (isOvertaken(entry, 'renew', marks)) expire(entry.held, now())
    return entry.held
  }

  return {
    /** Within a few tenths of a second, whatever state Redis is in. */
    async get(keys: string[]): Promise<SharedAnswer> {
      const found = new Map<string, Held>()
      // Until Redis knows all that we have been told, what it holds is not to be believed.
      const read = (await outbox.flush()) ? await readEntries(keys) : undefined
      if (read === undefined) return { asOf: undefined, found }
      if (read.entries.length === 0) return { asOf: read.asOf, found }
      const marks = await readMarks([...new Set(read.entries.flatMap(({ held }) => held.tags))])
      for (const entry of marks === undefined ? [] : read.entries) {
        const held = marks && judge(entry, marks)
        if (held !== undefined) found.set(entry.key, held)
      }
      return { asOf: read.asOf, found }
    },
    /** Nobody waits for it. What the store has not is not shared: it is soon forgotten, and anybody can make it up. */
    set(key: string, held: Held, asOf: number | undefined): void {
      const ttlMs = Math.min(longestEntryMs, Math.ceil(held.keepUntil - now()))
      if (asOf === undefined || held.isMissing || ttlMs <= 0) return
      void redis.attempt((open) => open.set(entryKey(key), writeEntry({ asOf, held }), 'PX', ttlMs))
    },
    /** Marks it in Redis and tells the other sidecars, now or as soon as Redis can be reached. */
    announce(invalidation: Invalidation): void {
      outbox.add(invalidation)
      void outbox.flush()
    },
    /** Hears what others announce; `onGap` when some of it may have been missed. They may have missed ours as well. */
    listen(onInvalidation: (invalidation: Invalidation) => void, onGap: () => void): void {
      const onMessage = (message: string): void => {
        const heard = readInvalidation(message)
        if (heard !== undefined && heard.from !== self) onInvalidation(heard.invalidation)
      }
      redis.listen(channel, onMessage, () => {
        onGap()
        void outbox.flush()
      })
    },
    /** Soon: what has just been announced is still sent. */
    close: (): void => void outbox.flush().finally(() => redis.close()),
  }
}
