/** Runs what is asked of one key one after another, in the order it was asked; other keys do not wait for it. */
export function createTurns() {
  const last = new Map<string, Promise<unknown>>()
  return async function inTurn<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
