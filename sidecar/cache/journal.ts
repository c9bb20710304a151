const largest = 10_000

export type Journal = ReturnType<typeof createJournal>

type Kind = 'forget' | 'renew'

/**
 * Numbers what has been forgotten and renewed, so that a load can be told what happened to its tags while it was
 * under way. It remembers only while something is under way, and no more than so many tags: beyond them, all that is
 * under way counts as overtaken.
 */
export function createJournal() {
  const last = { forget: new Map<string, number>(), renew: new Map<string, number>() }
  const all = { forget: 0, renew: 0 }
  let count = 0

  const noteAll = (kind: Kind): void => {
    all[kind] = ++count
    last[kind].clear()
  }

  return {
    /** The moment, as a number: later events have larger ones. */
    now: () => count,
    note(kind: Kind, tags: readonly string[]): void {
      count++
      for (const tag of tags) last[kind].set(tag, count)
      if (last[kind].size > largest) noteAll(kind)
    },
    noteAll,
    /** When one of the tags was last forgotten or renewed. */
    lastOf: (kind: Kind, tags: readonly string[]): number =>
      tags.reduce((latest, tag) => Math.max(latest, last[kind].get(tag) ?? 0), all[kind]),
    /** Nothing is under way: nobody can have been overtaken. */
    rest(): void {
      last.forget.clear()
      last.renew.clear()
    },
  }
}
