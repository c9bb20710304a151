import type { Clock } from '../clock.ts'

export type Strikes = ReturnType<typeof createStrikes>

const MOST = 3
const BLOCK_MS = 300_000

// Three invalid tokens from one address, and that address is turned away for five minutes (facts 6.2). How long the
// first two are remembered is nowhere said: here as long as the block. A good token in between forgives nothing.
export function createStrikes(clock: Clock) {
  const struck = new Map<string, { count: number; lastAt: number }>()
  const of = (address: string) => {
    const found = struck.get(address)
    if (found && found.lastAt + BLOCK_MS <= clock.now()) struck.delete(address)
    return struck.get(address) ?? { count: 0, lastAt: 0 }
  }
  const isBlocked = (address: string) => of(address).count >= MOST
  return {
    count: (address: string) => of(address).count,
    isBlocked,
    blocked: () => [...struck.keys()].filter(isBlocked),
    strike: (address: string) => {
      struck.set(address, { count: of(address).count + 1, lastAt: clock.now() })
    },
  }
}
