import Router from '@koa/router'
import type { Middleware } from 'koa'
import { AppError } from '../errors.ts'
import type { State } from './state.ts'

/**
 * `/livez`: the process answers. `/readyz`: it takes new work, which it stops doing when it is asked to end.
 * BigCommerce being down is no reason to be taken out of service: what is cached still sells.
 */
export function probes({ isStopping }: { isStopping: () => boolean }): Router<State> {
  const router = new Router<State>()
  router.get('/livez', (ctx) => {
    ctx.body = { status: 'ok' }
  })
  router.get('/readyz', (ctx) => {
    if (isStopping()) throw new AppError('stopping', 'The sidecar is stopping.', { retryAfterSeconds: 5 })
    ctx.body = { status: 'ok' }
  })
  return router
}

/** Once asked to stop, every answer ends its connection, so that clients go elsewhere and none is cut off later. */
export function lastAnswers(isStopping: () => boolean): Middleware {
  return async (ctx, next) => {
    await next()
    if (isStopping()) ctx.set('Connection', 'close')
  }
}
