import Router from '@koa/router'
import { z } from 'zod'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { whoever } from '../session/signed-in.ts'
import { ListParams, LookupBody, type OrderRoom } from './order-history.ts'

const OrderParams = z.object({ id: z.coerce.number('must be a number').int().min(1).max(2_147_483_647) })

export const orderDescription: Described[] = [
  {
    method: 'get',
    path: '/v1/customer/orders',
    summary: 'A page of the orders of who is signed in, the newest first',
    query: ListParams,
    errors: ['sign_in_needed', 'signed_out'],
  },
  {
    method: 'get',
    path: '/v1/customer/orders/{id}',
    summary: 'One of them, whole',
    errors: ['sign_in_needed', 'signed_out', 'not_found'],
  },
  {
    method: 'post',
    path: '/v1/orders/lookup',
    summary: 'A guest’s order, by its number and e-mail address',
    body: LookupBody,
    errors: ['not_found', 'sign_in_needed', 'not_allowed', 'too_many_attempts'],
  },
]

export function orderRoutes(orders: OrderRoom): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  router.get('/v1/customer/orders', async (ctx) => {
    whoever(ctx.state.session)
    ctx.body = await orders.list(parse(ListParams, ctx.query), ctx.state.operation)
  })

  router.get('/v1/customer/orders/:id', async (ctx) => {
    whoever(ctx.state.session)
    const { id } = parse(OrderParams, ctx.params)
    ctx.body = { order: await orders.find(id, ctx.state.operation) }
  })

  router.post('/v1/orders/lookup', async (ctx) => {
    ctx.body = { order: await orders.lookUp(parse(LookupBody, ctx.state.body), ctx.state.operation) }
  })

  return router
}
