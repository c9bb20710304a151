import type { Middleware } from 'koa'
import type { Logger } from 'pino'
import type { State } from './state.ts'

/** One line a request. The query is left out: a shopper's words may be in it. Probes are not worth a line. */
export function accessLog(log: Logger): Middleware<State> {
  return async (ctx, next) => {
    const started = performance.now()
    await next()
    const line = {
      method: ctx.method,
      path: withoutToken(ctx.path),
      status: ctx.status,
      durationMs: Math.round(performance.now() - started),
      correlationId: ctx.state.operation.correlationId,
    }
    if (['/livez', '/readyz', '/metrics'].includes(ctx.path)) log.trace(line, 'answered')
    else log.info(line, 'answered')
  }
}

/** Whoever has it may see the list it names. */
const withoutToken = (path: string): string => path.replace(/^(\/v1\/wishlists)\/.+/, '$1/…')
