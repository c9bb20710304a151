import type { Clock } from '../clock.ts'

export type Strikes = ReturnType<typeof createStrikes>

const MOST = 3
const BLOCK_MS = 300_000

// Three invalid tokens from one address, and that address is turned away for five minutes (facts 6.2).
// A good token in between forgives nothing: nowhere is it said that it would.
export function createStrikes(clock: Clock) {
  const struck = new Map<string, { count: number; blockedUntil: number }>()
  const of = (address: string) => {
    const found = struck.get(address)
    if (found && found.blockedUntil > 0 && found.blockedUntil <= clock.now()) struck.delete(address)
    return struck.get(address) ?? { count: 0, blockedUntil: 0 }
  }
  return {
    count: (address: string) => of(address).count,
    isBlocked: (address: string) => of(address).blockedUntil > clock.now(),
    blocked: () => [...struck.keys()].filter((address) => of(address).blockedUntil > clock.now()),
    strike: (address: string) => {
      const count = of(address).count + 1
      struck.set(address, { count, blockedUntil: count >= MOST ? clock.now() + BLOCK_MS : 0 })
    },
  }
}
