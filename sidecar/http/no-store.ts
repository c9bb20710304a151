import type { Middleware } from 'koa'

/** For what is one shopper's own: no cache on the way keeps it, an error neither. */
export function noStore(): Middleware {
  return async (ctx, next) => {
    ctx.set('Cache-Control', 'no-store')
    await next()
  }
}
