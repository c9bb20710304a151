import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { type Cache, createCache } from './cache.ts'
import { type CarefulRedis, createRedis } from './redis.ts'
import { createShared } from './shared.ts'

type Surroundings = { log: Logger; version: string; now: () => number; mayRefresh: () => boolean }

/** No page shows so many; what bounds the cache in practice is its bytes. */
const mostEntries = 200_000

/** The cache as the operator set it up, shared where a server for that is named. */
export function cacheOf(
  config: Config,
  { log, version, now, mayRefresh }: Surroundings,
): { redis: CarefulRedis | undefined; cache: Cache } {
  const redis = redisOf(config, log)
  const shared = redis && createShared({ redis, storeHash: config.store.hash, version, now })
  const bounds = { maxBytes: config.cache.maxBytes, maxEntries: mostEntries }
  return { redis, cache: createCache({ ...bounds, now, mayRefresh, shared }) }
}

/** What sidecars share where a server for it is named; its coming and going is told, and nobody fails by it. */
function redisOf({ cache }: Config, log: Logger): CarefulRedis | undefined {
  if (cache.redisUrl === undefined) return undefined
  const onState = (isUp: boolean, reason: string): void =>
    isUp
      ? log.info({ reason }, 'the shared cache is in use')
      : log.warn({ reason }, 'the shared cache is out of reach: each sidecar remembers for itself')
  return createRedis({ url: cache.redisUrl, onState })
}
