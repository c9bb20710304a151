import type { Middleware } from 'koa'
import { v4, validate } from 'uuid'
import type { State } from './state.ts'

/** How long a request may take in all: less than the plugin's patience, so that it hears from us and not a time-out. */
const budgetMs = 4500

/** Gives every request its operation; `authenticate` later puts in what the caller vouches for. */
export function requestId(): Middleware<State> {
  return async (ctx, next) => {
    const given = ctx.get('X-Correlation-Id').toLowerCase()
    const correlationId = validate(given) ? given : v4()
    ctx.state.operation = {
      correlationId,
      clientAddress: ctx.req.socket.remoteAddress ?? '',
      locale: 'en',
      deadline: Date.now() + budgetMs,
    }
    ctx.set('X-Correlation-Id', correlationId)
    await next()
  }
}
