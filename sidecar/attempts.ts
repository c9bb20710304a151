import { createHash } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import { AppError } from './errors.ts'
import { createTurns } from './turns.ts'

/** `most` attempts of one key in so many seconds, counted from the first. */
export type Limit = { name: string; most: number; seconds: number }

/** Counts attempts of one kind. Keys (an e-mail, an address) are kept as hashes only. */
export type Counter = {
  /** Counts one; throws `too_many_attempts`, with the seconds to wait, where there have been too many. */
  take(key: string): Promise<void>
  /** It was a good one, after all. Where nothing is counted any more, there is nothing to give. */
  giveBack(key: string): Promise<void>
  /** How many are counted, here or together with other sidecars. */
  count(key: string): Promise<number>
  forget(key: string): Promise<void>
  /** The wait begins anew: what was counted so far, one at least, counts for the whole time from now. */
  hold(key: string): Promise<void>
}

export type Attempts = { counterOf(limit: Limit): Counter }

type Client = ConstructorParameters<typeof RateLimiterRedis>[0]['storeClient']

/** What sidecars share; answers undefined, and soon, when it is out of reach. */
type Shared = { attempt<T>(work: (client: Client) => Promise<T>): Promise<T | undefined> }

/** Each sidecar counts for itself, and with the others where a server for that is named and within reach. */
export function createAttempts({ shared }: { shared?: Shared | undefined } = {}): Attempts {
  return {
    counterOf({ name, most, seconds }) {
      const options = { keyPrefix: `storebridge:attempts:${name}`, points: most, duration: seconds }
      const own = new RateLimiterMemory(options)
      const inTurn = createTurns()
      let together: RateLimiterRedis | undefined
      const inShared = <T>(work: (counter: RateLimiterRedis) => Promise<T>): Promise<T | undefined> =>
        shared?.attempt((client) => {
          together ??= new RateLimiterRedis({ ...options, storeClient: client })
          return work(together)
        }) ?? Promise.resolve(undefined)

      async function both(key: string, points: number): Promise<RateLimiterRes[]> {
        const hashed = hash(key)
        const counted = [
          await inTurn(hashed, () => counting(() => own.consume(hashed, points))),
          await inShared((counter) => counting(() => counter.consume(hashed, points))),
        ]
        return counted.filter((result) => result !== undefined)
      }

      return {
        async take(key) {
          const counted = await both(key, 1)
          const waits = counted.flatMap(({ consumedPoints, msBeforeNext }) =>
            consumedPoints > most ? [msBeforeNext] : [],
          )
          if (waits.length > 0) throw tooMany(Math.max(...waits))
        },
        async giveBack(key) {
          await inTurn(hash(key), () => giving(own, hash(key)))
          await inShared((counter) => giving(counter, hash(key)))
        },
        async count(key) {
          const counted = [await own.get(hash(key)), await inShared((counter) => counter.get(hash(key)))]
          return Math.max(...counted.map((result) => result?.consumedPoints ?? 0))
        },
        async hold(key) {
          await inTurn(hash(key), () => holding(own, hash(key), seconds))
          await inShared((counter) => holding(counter, hash(key), seconds))
        },
        async forget(key) {
          await own.delete(hash(key))
          await inShared((counter) => counter.delete(hash(key)))
        },
      }
    },
  }
}

/** A count of less than none would let more through later. */
async function giving(counter: RateLimiterAbstract, key: string): Promise<void> {
  const counted = await counter.get(key)
  if (counted !== null && counted.consumedPoints > 0) await counter.reward(key)
}

async function holding(counter: RateLimiterAbstract, key: string, seconds: number): Promise<void> {
  const counted = await counter.get(key)
  await counter.set(key, Math.max(1, counted?.consumedPoints ?? 0), seconds)
}

/** The library rejects with its count where the limit is passed. */
async function counting(work: () => Promise<RateLimiterRes>): Promise<RateLimiterRes> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RateLimiterRes) return error
    throw error
  }
}

const tooMany = (waitMs: number): AppError =>
  new AppError('too_many_attempts', 'There have been too many attempts; wait before the next one.', {
    retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)),
  })

const hash = (key: string): string => createHash('sha256').update(key).digest('base64url')

/** The address; of IPv6 the network, since one household has all of its 2^64 addresses to try from. */
export function networkOf(clientAddress: string): string {
  if (!ipaddr.IPv6.isValid(clientAddress)) return clientAddress
  const { parts } = ipaddr.IPv6.parse(clientAddress)
  return parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')
}
