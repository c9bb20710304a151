import NodeCache from 'node-cache'
import type { Held } from './ages.ts'
import type { TagIndex } from './tag-index.ts'

export type Bounds = { maxBytes: number; maxEntries: number }

export type Shelf = ReturnType<typeof createShelf>

/** What an entry takes beside its value, as measured: its key, times, tags and places in the maps that find it. */
const entryOverhead = 500

/** A full shelf is relieved of a little more than it must be, so that not every newcomer has to make room. */
const relief = 1 / 64

/** What would take more than this share of a shelf is not worth all that would have to leave for it. */
const largestShare = 1 / 4

/**
 * Holds entries within bounds of bytes and number; when it is full, those leave first that were read longest ago.
 * node-cache holds them: it would clone what it holds, throw when it is full, and walk through all of it every minute,
 * so its clones, its limit and its timer are off. Its `keys()` and its `flushAll()` walk through everything as well.
 */
export function createShelf({ maxBytes, maxEntries }: Bounds, tags: TagIndex) {
  const memory = new NodeCache({ useClones: false, checkperiod: 0 })
  /** Bytes by key, the one read longest ago first. */
  const order = new Map<string, number>()
  let bytes = 0
  let evicted = 0

  const forget = (key: string, held: Held): void => {
    bytes -= order.get(key) ?? 0
    order.delete(key)
    tags.remove(key, held.tags)
  }
  memory.on('del', forget)

  const isFull = (slack: number): boolean =>
    bytes > maxBytes * (1 - slack) || order.size > maxEntries * (1 - slack)

  const makeRoom = (): void => {
    if (!isFull(0)) return
    for (const key of order.keys()) {
      if (!isFull(relief)) return
      evicted += memory.del(key)
    }
  }

  return {
    get(key: string, now: number): Held | undefined {
      const weight = order.get(key)
      if (weight === undefined) return undefined
      const held = memory.get<Held>(key)
      if (held === undefined || held.keepUntil <= now) {
        memory.del(key)
        return undefined
      }
      order.delete(key)
      order.set(key, weight)
      return held
    },
    set(key: string, held: Held): void {
      memory.del(key)
      const weight = entryOverhead + 2 * key.length + held.bytes
      if (weight > maxBytes * largestShare) return
      memory.set(key, held)
      order.set(key, weight)
      tags.add(key, held.tags)
      bytes += weight
      makeRoom()
    },
    each(visit: (held: Held) => void): void {
      for (const key of order.keys()) {
        const held = memory.get<Held>(key)
        if (held !== undefined) visit(held)
      }
    },
    delete: (keys: string[]): number => memory.del(keys),
    clear(): void {
      memory.flushAll()
      order.clear()
      bytes = 0
    },
    close: () => memory.close(),
    stats: () => ({ entries: order.size, bytes, evicted }),
  }
}
