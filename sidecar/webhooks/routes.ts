import Router from '@koa/router'
import { readBody } from '../http/read-body.ts'
import type { State } from '../http/state.ts'
import { path, type Webhooks } from './webhooks.ts'

/** Answered at once and with nothing; what has to be done is done after. */
export function webhookRoutes(webhooks: Webhooks): Router<State> {
  const router = new Router<State>()
  router.post(path, async (ctx) => {
    webhooks.assertSecret(ctx.headers)
    webhooks.receive(ctx.headers, await readBody(ctx))
    ctx.body = ''
    ctx.status = 200
  })
  return router
}
