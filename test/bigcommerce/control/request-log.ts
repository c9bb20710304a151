import type { Context, Middleware } from 'koa'
import type { Clock } from '../clock.ts'
import { describeOperation, type Operation } from './operation.ts'
import { type ProxySecret, resolveClient } from './trusted-proxy.ts'

export type Entry = Operation & {
  at: string
  method: string
  path: string
  status: number
  durationMs: number
  // How many were being answered when this one came, itself among them.
  inFlight: number
  complexity: number | null
  correlationId: string | null
  userAgent: string | null
  acceptLanguage: string | null
  hasToken: boolean
  trueClientIp: string | null
  forwardedFor: string | null
  proxySecret: ProxySecret
  clientIp: string
  fault: string | null
}

export type RequestLog = ReturnType<typeof createRequestLog>

const CAPACITY = 5_000

export function createRequestLog() {
  let entries: Entry[] = []
  let inFlight = 0
  return {
    // Counts a request until its connection is done with it, answered or not.
    begin: (response: Context['res']) => {
      inFlight += 1
      response.once('close', () => {
        inFlight -= 1
      })
      return inFlight
    },
    mostInFlight: (path = '') =>
      Math.max(0, ...entries.filter((entry) => entry.path.includes(path)).map((entry) => entry.inFlight)),
    add: (entry: Entry) => {
      entries = [...entries.slice(1 - CAPACITY), entry]
    },
    entries: () => entries,
    clear: () => {
      entries = []
    },
  }
}

type Rules = { requestLog: RequestLog; clock: Clock; trustedProxySecret: string | undefined }

// Notes every request but no secret: tokens, link tokens and queries stay out.
export function logRequests({ requestLog, clock, trustedProxySecret }: Rules): Middleware {
  return async (ctx, next) => {
    const startedAt = performance.now()
    const entry: Entry = {
      at: new Date(clock.now()).toISOString(),
      method: ctx.method,
      path: ctx.path,
      status: 0,
      durationMs: 0,
      inFlight: requestLog.begin(ctx.res),
      complexity: null,
      ...describeOperation(ctx.state.body),
      ...describeHeaders(ctx),
      ...resolveClient(ctx, trustedProxySecret),
      fault: null,
    }
    ctx.state.entry = entry
    requestLog.add(entry)
    try {
      await next()
    } finally {
      entry.status = ctx.respond === false ? 0 : ctx.status
      entry.durationMs = Math.round(performance.now() - startedAt)
    }
  }
}

export const entryOf = (ctx: Context) => ctx.state.entry as Entry

const describeHeaders = (ctx: Context) => ({
  correlationId: ctx.get('X-Correlation-Id') || null,
  userAgent: ctx.get('User-Agent') || null,
  acceptLanguage: ctx.get('Accept-Language') || null,
  hasToken: Boolean(ctx.get('Authorization') || ctx.get('X-Auth-Token')),
  trueClientIp: ctx.get('True-Client-IP') || null,
  forwardedFor: ctx.get('X-Forwarded-For') || null,
})
