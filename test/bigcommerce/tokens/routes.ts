import { refuse } from '../rest/rest-error.ts'
import { restRouter } from '../rest/router.ts'
import { needsScope } from '../rest/scope.ts'
import type { Store } from '../store.ts'
import { readGrant } from './grant.ts'

const TOKEN_SCOPE = 'store_storefront_api'

export function tokenRoutes(store: Store) {
  const router = restRouter(store)

  router.post('/storefront/api-token-private', needsScope(store.options, TOKEN_SCOPE), async (ctx) => {
    const grant = readGrant(ctx.state.body, { now: store.clock.now(), channelId: store.options.channelId })
    if ('errors' in grant) return refuse(ctx, 422, 'The request body is invalid', grant.errors)
    ctx.body = { data: { token: await store.tokens.mint(grant) }, meta: {} }
  })

  return router.routes()
}
