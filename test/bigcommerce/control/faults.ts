import type { Context, Middleware } from 'koa'
import { z } from 'zod'
import { toHeaders } from '../rest/rate-limit.ts'
import { type Entry, entryOf } from './request-log.ts'

const Pattern = z.string().refine(isRegExp, 'must be a regular expression').optional()
const Match = z.strictObject({ operation: Pattern, path: Pattern }).default({})
const shared = { match: Match, times: z.int().positive().nullable().default(1) }

export const FaultRule = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('latency'), ms: z.int().positive().max(120_000) }),
  z.strictObject({
    ...shared,
    kind: z.literal('status'),
    status: z.int().min(200).max(599),
    body: z.enum(['json', 'html']).default('json'),
    retryAfter: z.int().nonnegative().optional(),
    // The rate headers of the management API, with its own way to say how long to wait.
    rate: z
      .strictObject({
        left: z.int().nonnegative(),
        resetMs: z.int().nonnegative(),
        retryAfter: z.int().nonnegative().optional(),
      })
      .optional(),
    message: z.string().optional(),
  }),
  z.strictObject({ ...shared, kind: z.literal('drop') }),
  z.strictObject({ ...shared, kind: z.literal('wrong_shape') }),
  z.strictObject({ ...shared, kind: z.literal('half_answer') }),
  z.strictObject({ ...shared, kind: z.literal('stalled_answer') }),
  z.strictObject({ ...shared, kind: z.literal('black_hole') }),
  // Everything is done as asked, and the connection breaks before the answer.
  z.strictObject({ ...shared, kind: z.literal('lost_answer') }),
])

export type FaultRule = z.infer<typeof FaultRule>
export type FaultInput = z.input<typeof FaultRule>
export type Faults = ReturnType<typeof createFaults>

// Rules are tried in the order in which they came; one that has been used up is forgotten.
export function createFaults() {
  let rules: FaultRule[] = []
  return {
    add: (rule: FaultRule) => {
      rules = [...rules, rule]
    },
    all: () => rules,
    clear: () => {
      rules = []
    },
    take: (entry: Entry) => {
      const found = rules.find(({ match }) => isMatch(match, entry))
      if (found?.times) {
        rules = rules.flatMap((rule) => (rule === found ? useUp(rule) : [rule]))
      }
      return found
    },
  }
}

const useUp = (rule: FaultRule) => (rule.times && rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : [])

function isMatch({ operation, path }: FaultRule['match'], entry: Entry) {
  const names = [entry.operationName ?? '', ...entry.fields]
  const isOperation = !operation || names.some((name) => new RegExp(operation).test(name))
  return isOperation && (!path || new RegExp(path).test(entry.path))
}

function isRegExp(text: string) {
  try {
    return Boolean(new RegExp(text))
  } catch {
    return false
  }
}

export const applyFaults =
  (faults: Faults): Middleware =>
  async (ctx, next) => {
    const rule = faults.take(entryOf(ctx))
    if (!rule) return next()
    entryOf(ctx).fault = rule.kind
    await apply(rule, ctx, next)
  }

async function apply(rule: FaultRule, ctx: Context, next: () => Promise<unknown>): Promise<unknown> {
  switch (rule.kind) {
    case 'latency':
      await new Promise((resolve) => setTimeout(resolve, rule.ms))
      return next()
    case 'status':
      return fail(rule, ctx)
    case 'wrong_shape':
      ctx.body = { data: { site: 'unexpected', cart: [1, 2, 3] } }
      return
    case 'half_answer':
      await next()
      return sendHalf(ctx, () => ctx.req.socket.destroy())
    case 'stalled_answer':
      await next()
      return sendHalf(ctx, () => {})
    case 'lost_answer':
      await next()
      ctx.respond = false
      ctx.req.socket.destroy()
      return
    case 'drop':
      ctx.respond = false
      ctx.req.socket.destroy()
      return
    case 'black_hole':
      ctx.respond = false
      return
  }
}

const QUOTA = 150

function fail(
  { status, body, retryAfter, rate, message: words }: Extract<FaultRule, { kind: 'status' }>,
  ctx: Context,
) {
  ctx.status = status
  if (retryAfter !== undefined) ctx.set('Retry-After', String(retryAfter))
  if (rate) ctx.set(toHeaders({ ...rate, quota: QUOTA }))
  if (rate?.retryAfter !== undefined) ctx.set('X-Retry-After', String(rate.retryAfter))
  const message = words ?? (status === 429 ? 'Too many requests' : 'The store could not answer')
  ctx.body =
    body === 'json'
      ? { errors: [{ message }] }
      : `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${message}</h1></body></html>`
  if (body === 'html') ctx.type = 'html'
}

// Promises the whole answer, and stops in the middle of it.
function sendHalf(ctx: Context, stop: () => void) {
  const whole = typeof ctx.body === 'string' ? ctx.body : JSON.stringify(ctx.body)
  ctx.respond = false
  ctx.res.writeHead(ctx.status, { 'Content-Type': ctx.type, 'Content-Length': Buffer.byteLength(whole) })
  ctx.res.write(whole.slice(0, Math.floor(whole.length / 2)), stop)
}
