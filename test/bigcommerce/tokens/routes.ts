import Router from '@koa/router'
import type { Context } from 'koa'
import type { Store } from '../store.ts'
import { readGrant } from './grant.ts'
import { toRestError } from './rest-error.ts'

const TOKEN_SCOPE = 'store_storefront_api'

export function tokenRoutes(store: Store) {
  const router = new Router({ prefix: '/rest/stores/:hash/v3' })

  router.use((ctx, next) => {
    ctx.set({
      'X-Rate-Limit-Time-Window-Ms': '30000',
      'X-Rate-Limit-Time-Reset-Ms': '15000',
      'X-Rate-Limit-Requests-Quota': '150',
      'X-Rate-Limit-Requests-Left': '149',
    })
    return next()
  })

  router.post('/storefront/api-token-private', async (ctx) => {
    if (!isKnown(ctx, store)) return refuse(ctx, 401, 'Unauthorized')
    if (!store.options.accountScopes.includes(TOKEN_SCOPE))
      return refuse(ctx, 403, "You don't have a required scope to access the endpoint")
    const grant = readGrant(ctx.state.body, { now: store.clock.now(), channelId: store.options.channelId })
    if ('errors' in grant) return refuse(ctx, 422, 'The request body is invalid', grant.errors)
    ctx.body = { data: { token: await store.tokens.mint(grant) }, meta: {} }
  })

  return router.routes()
}

const isKnown = (ctx: Context & { params: Record<string, string> }, { options }: Store) =>
  ctx.params.hash === options.storeHash && ctx.get('X-Auth-Token') === options.accessToken

function refuse(ctx: Context, status: number, title: string, errors?: Record<string, string>) {
  ctx.status = status
  ctx.body = toRestError(status, title, errors)
}
