import Router from '@koa/router'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from './carry-session.ts'
import { ArriveBody, LeaveBody, type Sync } from './sync.ts'

export const syncDescription: Described[] = [
  {
    method: 'post',
    path: '/v1/session/sync',
    summary: 'A single-use link to a page of the store that carries the session, to be followed at once',
    body: LeaveBody,
    errors: ['signed_out'],
  },
  {
    method: 'post',
    path: '/v1/session/sync/accept',
    summary: 'Takes over the session of who comes back from the store, and says where to send them',
    body: ArriveBody,
    errors: ['link_refused', 'link_expired', 'confirmation_needed', 'too_many_attempts'],
  },
]

export function syncRoutes(sync: Sync): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  router.post('/v1/session/sync', async (ctx) => {
    ctx.body = await sync.leave(ctx.state.session, parse(LeaveBody, ctx.state.body), ctx.state.operation)
  })

  router.post('/v1/session/sync/accept', async (ctx) => {
    const body = parse(ArriveBody, ctx.state.body)
    const { session, ...arrived } = await sync.arrive(ctx.state.session, body, ctx.state.operation)
    ctx.state.session = session
    ctx.body = arrived
  })

  return router
}
