import Router from '@koa/router'
import type { Described } from '../http/openapi.ts'
import type { State } from '../http/state.ts'
import type { Status } from './status.ts'

export const statusDescription: Described[] = [
  { method: 'get', path: '/v1/status', summary: 'What is right and wrong between here and BigCommerce' },
]

export function statusRoutes(status: Status, { hasPreviousKey }: { hasPreviousKey: boolean }): Router<State> {
  const router = new Router<State>()
  router.get('/v1/status', async (ctx) => {
    const found = await status(ctx.state.operation)
    ctx.body = { ...found, previousKey: hasPreviousKey, usedPreviousKey: ctx.state.usedPreviousKey }
  })
  return router
}
