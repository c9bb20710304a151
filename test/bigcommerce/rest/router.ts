import Router from '@koa/router'
import type { Store } from '../store.ts'
import { refuse } from './rest-error.ts'

// Routes of the management API: counted against the quota, and only for who has the store's access token.
export function restRouter(
  { rateLimit, options }: Pick<Store, 'rateLimit' | 'options'>,
  version: 'v2' | 'v3' = 'v3',
) {
  const router = new Router({ prefix: `/rest/stores/:hash/${version}` })

  router.use(async (ctx, next) => {
    const { isAllowed, headers } = rateLimit.take()
    ctx.set(headers)
    if (!isAllowed) return refuse(ctx, 429, 'Too many requests')
    const isKnown = ctx.params.hash === options.storeHash && ctx.get('X-Auth-Token') === options.accessToken
    if (!isKnown) return refuse(ctx, 401, 'Unauthorized')
    return next()
  })

  return router
}
