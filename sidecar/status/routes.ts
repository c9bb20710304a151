import Router from '@koa/router'
import type { State } from '../http/state.ts'
import type { Status } from './status.ts'

export function statusRoutes(status: Status, { hasPreviousKey }: { hasPreviousKey: boolean }): Router<State> {
  const router = new Router<State>()
  router.get('/v1/status', async (ctx) => {
    const found = await status(ctx.state.operation)
    ctx.body = { ...found, previousKey: hasPreviousKey, usedPreviousKey: ctx.state.usedPreviousKey }
  })
  return router
}
