type Options = { windowSeconds: number; largest: number; now: () => number }

/**
 * Remembers the nonces of a window. Two sets take turns, so nothing is kept per nonce but itself; a set that is full
 * retires early, which shortens the memory rather than letting it grow.
 */
export function createReplayMemory({ windowSeconds, largest, now }: Options) {
  let young = new Set<string>()
  let old = new Set<string>()
  let bornAt = now()

  const ageIfDue = (): void => {
    const age = now() - bornAt
    if (age < windowSeconds * 1000 && young.size < largest) return
    old = age < 2 * windowSeconds * 1000 ? young : new Set()
    young = new Set()
    bornAt = now()
  }

  /** True the first time, false ever after within the window. */
  return function isFirstUse(nonce: string): boolean {
    ageIfDue()
    if (young.has(nonce) || old.has(nonce)) return false
    young.add(nonce)
    return true
  }
}
