import { createHash } from 'node:crypto'
import type { CarefulRedis } from './redis.ts'

type Options = {
  redis: CarefulRedis | undefined
  storeHash: string
  /** What is noted: notes of one kind know nothing of another's. */
  kind: string
  seconds: number
  /** How many this process keeps; the oldest leaves first. */
  most: number
  now: () => number
}

export type Notes = ReturnType<typeof createNotes>

/** Short facts that one sidecar hears and any may need: kept in this process, and for all where they share a server. */
export function createNotes({ redis, storeHash, kind, seconds, most, now }: Options) {
  const own = new Map<string, { text: string; until: number }>()
  // Keys that open something are not kept where others may read them.
  const keyOf = (key: string): string =>
    `{storebridge:${storeHash}}:note:${kind}:${createHash('sha256').update(key).digest('base64url')}`

  function keep(key: string, text: string): void {
    own.delete(key)
    own.set(key, { text, until: now() + seconds * 1000 })
    const [oldest] = own.keys()
    if (own.size > most && oldest !== undefined) own.delete(oldest)
  }

  return {
    /** Nobody waits for those who share it. */
    set(name: string, text: string): void {
      const key = keyOf(name)
      keep(key, text)
      void redis?.attempt((open) => open.set(key, text, 'EX', seconds))
    },
    async get(name: string): Promise<string | undefined> {
      const key = keyOf(name)
      const held = own.get(key)
      if (held !== undefined && held.until > now()) return held.text
      return (await redis?.attempt((open) => open.get(key))) ?? undefined
    },
  }
}
