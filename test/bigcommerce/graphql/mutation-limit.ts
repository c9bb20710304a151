import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'

export type MutationLimit = ReturnType<typeof createMutationLimit>

type World = { clock: Clock; options: Pick<StoreOptions, 'mutationLimit'> }

// So many mutations from one address in so many seconds, where there is a limit at all. BigCommerce has one by
// address, and does not tell its numbers (facts 4.1).
export function createMutationLimit({ clock, options }: World) {
  const windows = new Map<string, { count: number; until: number }>()
  return {
    // How many seconds to wait; 0 where the mutation may pass.
    take: (address: string) => {
      if (!options.mutationLimit) return 0
      const { most, seconds } = options.mutationLimit
      const now = clock.now()
      const old = windows.get(address)
      const window = old && old.until > now ? old : { count: 0, until: now + seconds * 1000 }
      windows.set(address, { ...window, count: window.count + 1 })
      return window.count < most ? 0 : Math.ceil((window.until - now) / 1000)
    },
  }
}
