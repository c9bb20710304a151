import type { BreakerState } from '../bigcommerce/breaker.ts'
import { AppError } from '../errors.ts'
import type { CacheStats } from '../http/metrics.ts'

type Services = {
  cache: { stats: () => CacheStats; clear: () => void }
  maxBytes: number
  /** What several sidecars share; undefined where there is only this one. */
  redis: { isUp: () => boolean } | undefined
  breaker: () => BreakerState
  /** Reads ahead what every page needs first. */
  warm: () => Promise<void>
}

export type CacheDesk = ReturnType<typeof createCacheDesk>

/** The cache as an admin sees it: how full it is, how it does, and a way to have all of it read anew. */
export function createCacheDesk({ cache, maxBytes, redis, breaker, warm }: Services) {
  return {
    read: () => ({ ...cache.stats(), maxBytes, isShared: redis?.isUp() ?? null, upstream: breaker() }),

    /** Not while BigCommerce is away: what is held is then all there is to sell from. */
    drop(): { dropped: number } {
      if (breaker() !== 'closed')
        throw new AppError(
          'conflict',
          'BigCommerce does not answer at the moment: what is held is all there is to show, and is kept.',
        )
      const { entries, missingEntries } = cache.stats()
      cache.clear()
      void warm()
      return { dropped: entries + missingEntries }
    },
  }
}
