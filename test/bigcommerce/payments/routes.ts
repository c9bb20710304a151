import Router from '@koa/router'
import type { Context } from 'koa'
import { z } from 'zod'
import type { Order } from '../orders/order.ts'
import { restRouter } from '../rest/router.ts'
import { needsScope } from '../rest/scope.ts'
import type { Store } from '../store.ts'
import { type Refusal, refusal, toBody } from './codes.ts'
import { acceptedMethods } from './methods.ts'
import { pay } from './pay.ts'

// Payments have a host of their own, which is a folder here; what comes before one is asked of the management API.
export function paymentRoutes(store: Store) {
  const router = new Router({ prefix: '/payments/stores/:hash' })
  router.post('/payments', (ctx) => pay(ctx, store))
  return router.routes()
}

const Query = z.union([
  z.object({ order_id: z.coerce.number().int().positive(), checkout_id: z.undefined().optional() }),
  z.object({ checkout_id: z.string().min(1), order_id: z.undefined().optional() }),
])
const NewToken = z.object({
  order: z.object({ id: z.int().positive(), is_recurring: z.boolean().default(false) }),
})

export function paymentRestRoutes(store: Store) {
  const router = restRouter(store)
  const { options, payments } = store

  router.get('/payments/methods', needsScope(options, 'store_payments_methods_read'), (ctx) => {
    const { data: asked } = Query.safeParse({ ...ctx.query })
    if (!asked) return refuse(ctx, refusal(10001, { problems: ['order_id or checkout_id is required'] }))
    const subject = findSubject(asked, store)
    if ('status' in subject) return refuse(ctx, subject)
    ctx.body = { data: acceptedMethods(subject, store), meta: {} }
  })

  router.post(
    '/payments/access_tokens',
    needsScope(options, 'store_payments_access_token_create'),
    async (ctx) => {
      const { data: asked } = NewToken.safeParse(ctx.state.body)
      if (!asked) return refuse(ctx, refusal(10001, { problems: ['order.id is required'] }))
      const order = findOrder(asked.order.id, store)
      if ('status' in order) return refuse(ctx, order)
      ctx.status = 201
      ctx.body = { data: { id: await payments.accessTokenFor(order) }, meta: {} }
    },
  )

  return router.routes()
}

function findSubject({ order_id, checkout_id }: z.infer<typeof Query>, store: Store) {
  if (order_id !== undefined) return findOrder(order_id, store)
  return store.carts.find(checkout_id ?? '') ?? refusal(30003, { detail: 'The checkout could not be found.' })
}

// In whatever wrong state an order is, here it is only that: facts 7.3.
function findOrder(number: number, { orders, payments }: Store): Order | Refusal {
  const order = orders.byNumber(number)
  if (!order) return refusal(30003)
  return payments.whyNot(order) ? refusal(30101) : order
}

function refuse(ctx: Context, refused: Refusal) {
  ctx.status = refused.status
  ctx.body = toBody(refused)
}
