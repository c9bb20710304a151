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

/** Whoever has a list's token may see it, and a certificate's code pays; what looks like a card number has no place in a log, wherever it was typed. */
const withoutToken = (path: string): string =>
  withoutDigits(path).replace(/^(\/v1\/(?:wishlists|cart\/(?:gift-certificates|coupons)))\/.+/, '$1/…')

const withoutDigits = (path: string): string => path.replace(/\d(?:(?:%20|[ +.-])?\d){12,}/g, '…')
