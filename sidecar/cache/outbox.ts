import type { Invalidation } from './invalidation.ts'

/** No more than so many tags wait to be sent; beyond them everything is to be forgotten instead. */
const mostTags = 10_000

type Send = (invalidation: Invalidation) => Promise<boolean>

/** Invalidations that the others have yet to hear of: sent together, one sending at a time, and kept until they are. */
export function createOutbox(send: Send) {
  const waiting = { forget: new Set<string>(), renew: new Set<string>() }
  let isCleared = false
  let sending: Promise<boolean> | undefined

  function add(invalidation: Invalidation): void {
    if (invalidation.kind === 'clear') isCleared = true
    else for (const tag of invalidation.tags) waiting[invalidation.kind].add(tag)
    if (waiting.forget.size + waiting.renew.size > mostTags) isCleared = true
    if (!isCleared) return
    waiting.forget.clear()
    waiting.renew.clear()
  }

  function take(): Invalidation | undefined {
    if (isCleared) {
      isCleared = false
      return { kind: 'clear' }
    }
    const kind = waiting.forget.size > 0 ? 'forget' : 'renew'
    const tags = [...waiting[kind]]
    waiting[kind].clear()
    return tags.length === 0 ? undefined : { kind, tags }
  }

  async function sendAll(): Promise<boolean> {
    for (let next = take(); next !== undefined; next = take()) {
      if (await send(next)) continue
      add(next)
      return false
    }
    return true
  }

  return {
    add,
    /** True when nothing is left to send. */
    flush(): Promise<boolean> {
      sending ??= sendAll().finally(() => {
        sending = undefined
      })
      return sending
    },
  }
}
