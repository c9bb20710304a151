import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { type Cache, createCache } from './cache.ts'
import { type CarefulRedis, openRedis } from './redis.ts'
import { createShared } from './shared.ts'

type Surroundings = { log: Logger; version: string; now: () => number; mayRefresh: () => boolean }

/** No page shows so many; what bounds the cache in practice is its bytes. */
const mostEntries = 200_000

/** The cache as the operator set it up, shared where a server for that is named. */
export function cacheOf(
  config: Config,
  { log, version, now, mayRefresh }: Surroundings,
): { redis: CarefulRedis | undefined; cache: Cache } {
  const redis = openRedis(config.cache.redisUrl, log)
  const shared = redis && createShared({ redis, storeHash: config.store.hash, version, now })
  const bounds = { maxBytes: config.cache.maxBytes, maxEntries: mostEntries }
  return { redis, cache: createCache({ ...bounds, now, mayRefresh, shared }) }
}
