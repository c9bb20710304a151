import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel'
import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'

const standardTimeoutMs = 100
const failuresInARow = 3
const restMs = 2000
const pingEveryMs = 15_000

/** Nothing is kept for later: who asks while there is no connection hears so at once. */
const commandOptions = {
  protocol: 2,
  connectTimeout: 2000,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (times: number) => Math.min(times * 100, restMs),
} satisfies RedisOptions

const listenerOptions = {
  ...commandOptions,
  commandTimeout: 2000,
  enableOfflineQueue: true,
  maxRetriesPerRequest: null,
} satisfies RedisOptions

type Options = {
  url: string
  /** Called when it comes within reach or out of it, once a change; the reason holds no address and no password. */
  onState: (isUp: boolean, reason: string) => void
  timeoutMs?: number
}

export type CarefulRedis = ReturnType<typeof createRedis>

/** A Redis or Valkey server that may be slow, gone or never there, without anybody having to wait for it. */
export function createRedis({ url, onState, timeoutMs = standardTimeoutMs }: Options) {
  const redis = new Redis(url, { ...commandOptions, commandTimeout: timeoutMs })
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(failuresInARow),
  })
  const listeners: Redis[] = []
  let isUp: boolean | undefined
  let isClosed = false

  const tell = (now: boolean, reason: string): void => {
    if (isClosed || isUp === now) return
    isUp = now
    onState(now, reason)
  }

  redis.on('ready', () => tell(true, 'connected'))
  redis.on('close', () => tell(false, 'there is no connection'))
  redis.on('error', (error: Error & { code?: string }) => tell(false, error.code ?? error.name))
  breaker.onReset(() => tell(redis.status === 'ready', 'it answers'))
  breaker.onBreak(() => {
    tell(false, 'it does not answer in time')
    // What hangs in the old connection will never be answered, or too late.
    if (redis.status === 'ready') redis.disconnect(true)
  })

  return {
    /** Whether it is within reach; not known at first. */
    isUp: (): boolean => isUp === true,
    /** What the work comes to; `undefined`, and soon, when Redis fails or has been failing. */
    async attempt<T>(work: (redis: Redis) => Promise<T>): Promise<T | undefined> {
      if (redis.status !== 'ready' || breaker.state === CircuitState.HalfOpen) return undefined
      try {
        return await breaker.execute(() => work(redis))
      } catch {
        return undefined
      }
    },
    /** Hears a channel, for as long as it is open. `onGap`: something may have been said that was not heard. */
    listen(channel: string, onMessage: (message: string) => void, onGap: () => void): void {
      const listener = redis.duplicate(listenerOptions)
      listeners.push(listener)
      let hasHeard = false
      listener.on('error', () => {})
      listener.on('message', (_: string, message: string) => onMessage(message))
      listener.on('ready', () => {
        if (hasHeard) onGap()
        hasHeard = true
      })
      listener.subscribe(channel).catch(() => {})
      const ping = setInterval(() => {
        if (listener.status === 'ready') listener.ping().catch(() => listener.disconnect(true))
      }, pingEveryMs)
      ping.unref()
      listener.on('end', () => clearInterval(ping))
    },
    close(): void {
      isClosed = true
      for (const connection of [redis, ...listeners]) connection.disconnect()
    },
  }
}

/** What sidecars share where a server for it is named; its coming and going is told, and nobody fails by it. */
export function openRedis(url: string | undefined, log: Logger): CarefulRedis | undefined {
  if (url === undefined) return undefined
  const onState = (isUp: boolean, reason: string): void =>
    isUp
      ? log.info({ reason }, 'the shared cache is in use')
      : log.warn({ reason }, 'the shared cache is out of reach: each sidecar remembers for itself')
  return createRedis({ url, onState })
}
