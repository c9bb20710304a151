import type { Middleware } from 'koa'
import { v4, validate } from 'uuid'
import type { State } from './state.ts'

/**
 * How long a request may take in all: less than the plugin's patience, so that it hears from us and not a time-out.
 * The plugin waits five seconds for what it reads and ten for what it writes; for a payment, as long as a bank may take.
 */
const budgetMs = { read: 4500, write: 9000, payment: 27_000 }

/** Gives every request its operation; `authenticate` later puts in what the caller vouches for. */
export function requestId(): Middleware<State> {
  return async (ctx, next) => {
    const given = ctx.get('X-Correlation-Id').toLowerCase()
    const correlationId = validate(given) ? given : v4()
    ctx.state.operation = {
      correlationId,
      clientAddress: ctx.req.socket.remoteAddress ?? '',
      locale: 'en',
      deadline: Date.now() + budgetMs[kindOf(ctx)],
    }
    ctx.set('X-Correlation-Id', correlationId)
    await next()
  }
}

/** The catalogue is only read, though its look-up travels by POST. */
function kindOf({ method, path }: { method: string; path: string }): keyof typeof budgetMs {
  if (method === 'GET' || path.startsWith('/v1/catalog/')) return 'read'
  return path === '/v1/checkout/payments' ? 'payment' : 'write'
}
