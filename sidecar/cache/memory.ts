import { expire, type Held } from './ages.ts'
import { type Bounds, createShelf } from './shelf.ts'
import { createTagIndex } from './tag-index.ts'

export type Memory = ReturnType<typeof createMemory>

/** The share of all bounds that answers of "the store has none" get. */
const missingShare = 1 / 20

/**
 * What this process remembers. Answers of "the store has none" stand on a small shelf of their own: addresses that
 * somebody makes up push out one another, and never what the store does have.
 */
export function createMemory({ maxBytes, maxEntries }: Bounds) {
  const tags = createTagIndex()
  const small = { maxBytes: maxBytes * missingShare, maxEntries: Math.ceil(maxEntries * missingShare) }
  const found = createShelf({ maxBytes: maxBytes - small.maxBytes, maxEntries }, tags)
  const missing = createShelf(small, tags)

  const get = (key: string, now: number): Held | undefined => found.get(key, now) ?? missing.get(key, now)

  return {
    get,
    set(key: string, held: Held): void {
      const [its, other] = held.isMissing ? [missing, found] : [found, missing]
      other.delete([key])
      its.set(key, held)
    },
    forget(forgotten: readonly string[]): number {
      const keys = tags.keysOf(forgotten)
      return found.delete(keys) + missing.delete(keys)
    },
    renew(renewed: readonly string[], now: number): number {
      const held = tags.keysOf(renewed).flatMap((key) => get(key, now) ?? [])
      for (const one of held) expire(one, now)
      return held.length
    },
    renewAll(now: number): void {
      for (const shelf of [found, missing]) shelf.each((held) => expire(held, now))
    },
    clear(): void {
      found.clear()
      missing.clear()
      tags.clear()
    },
    close(): void {
      found.close()
      missing.close()
    },
    stats() {
      const [its, none] = [found.stats(), missing.stats()]
      return {
        entries: its.entries,
        missingEntries: none.entries,
        bytes: its.bytes + none.bytes,
        evictions: its.evicted + none.evicted,
        tags: tags.size(),
      }
    },
  }
}
