const mostKept = 10_000

/**
 * What lines are called since their options changed (facts 5.5): who saw a line before, in another tab or a moment ago,
 * still reaches it. What is forgotten first is what was noted first.
 */
export function createRenames() {
  const names = new Map<string, string>()

  return {
    note(from: string, to: string): void {
      if (from === to) return
      // The options may have gone back to what they were.
      names.delete(to)
      names.set(from, to)
      const [oldest] = names.keys()
      if (names.size > mostKept && oldest !== undefined) names.delete(oldest)
    },
    idOf(id: string): string {
      let current = id
      for (let next = names.get(current); next !== undefined; next = names.get(current)) current = next
      return current
    },
  }
}
