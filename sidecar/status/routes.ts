import Router from '@koa/router'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import type { State } from '../http/state.ts'
import type { CacheDesk } from './cache.ts'
import type { Status } from './status.ts'

export const statusDescription: Described[] = [
  { method: 'get', path: '/v1/status', summary: 'What is right and wrong between here and BigCommerce' },
  {
    method: 'post',
    path: '/v1/cache/drop',
    summary:
      'Drops all that is held of the catalogue, in every sidecar that shares it; refused while BigCommerce is away',
    errors: ['conflict'],
  },
]

type Options = { cache: CacheDesk; hasPreviousKey: boolean }

export function statusRoutes(status: Status, { cache, hasPreviousKey }: Options): Router<State> {
  const router = new Router<State>()
  router.use(noStore())
  router.get('/v1/status', async (ctx) => {
    const found = await status(ctx.state.operation)
    ctx.body = {
      ...found,
      cache: cache.read(),
      previousKey: hasPreviousKey,
      usedPreviousKey: ctx.state.usedPreviousKey,
    }
  })
  router.post('/v1/cache/drop', (ctx) => {
    ctx.body = cache.drop()
  })
  return router
}
