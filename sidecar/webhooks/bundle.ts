/** Tags by which the cache drops what it holds, and those by which it shows it while loading it anew. */
export type Tags = { forget: string[]; renew: string[] }

export type Bundle = ReturnType<typeof createBundle>

type Options = {
  apply: (tags: Tags) => void
  gatherMs?: number
  /** What many pages share is renewed no more often than this, however many events come. */
  renewEveryMs?: number
}

/**
 * Gathers for a short while what events make old, so that a merchant's thousand changes are one: pages are read anew
 * as often as they are looked at, and not as often as the store speaks.
 */
export function createBundle({ apply, gatherMs = 75, renewEveryMs = 10_000 }: Options) {
  const forget = new Set<string>()
  const renew = new Set<string>()
  const renewedAt = new Map<string, number>()
  let soon: NodeJS.Timeout | undefined
  let later: NodeJS.Timeout | undefined

  /** What may be renewed now; the rest waits until it may. */
  function takeRenewals(): string[] {
    const now = performance.now()
    for (const [tag, at] of renewedAt) if (at + renewEveryMs <= now) renewedAt.delete(tag)
    const due = [...renew].filter((tag) => !renewedAt.has(tag))
    for (const tag of due) {
      renew.delete(tag)
      renewedAt.set(tag, now)
    }
    return due
  }

  function flush(): void {
    const tags = { forget: [...forget], renew: takeRenewals() }
    forget.clear()
    if (tags.forget.length + tags.renew.length > 0) apply(tags)
    if (renew.size === 0) return
    later ??= setTimeout(() => {
      later = undefined
      flush()
    }, renewEveryMs).unref()
  }

  return {
    add(tags: Tags): void {
      for (const tag of tags.forget) forget.add(tag)
      for (const tag of tags.renew) renew.add(tag)
      soon ??= setTimeout(() => {
        soon = undefined
        flush()
      }, gatherMs).unref()
    },
    /** What was taken was answered for, and other sidecars may share what this one lets go. */
    close(): void {
      clearTimeout(soon)
      clearTimeout(later)
      if (forget.size + renew.size > 0) apply({ forget: [...forget], renew: [...renew] })
    },
  }
}
