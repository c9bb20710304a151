import type { Context } from 'koa'
import { z } from 'zod'
import { restRouter } from '../rest/router.ts'
import { needsScope } from '../rest/scope.ts'
import type { Store } from '../store.ts'
import { fateOf, fates, statusIdOf } from './fate.ts'
import type { Order } from './order.ts'
import { toRestOrder } from './rest-order.ts'

type World = Pick<Store, 'orders' | 'options' | 'rateLimit'>

const count = z.coerce.number().int().nonnegative()

const Query = z.object({
  cart_id: z.string().optional(),
  status_id: count.optional(),
  customer_id: count.optional(),
  email: z.string().optional(),
  min_id: count.optional(),
  max_id: count.optional(),
  page: count.pipe(z.int().min(1)).default(1),
  limit: count.pipe(z.int().min(1).max(250)).default(50),
})

const Change = z.object({ status_id: z.int().min(0).max(14) })

// Orders as the second version of the management API tells them: with its own errors, and no content where there is none.
export function orderRoutes(store: World) {
  const { orders, options } = store
  const router = restRouter(store, 'v2')
  const reads = needsScope(options, 'store_v2_orders', 'store_v2_orders_read_only')

  router.get('/orders', reads, (ctx) => {
    const { data: asked, error } = Query.safeParse({ ...ctx.query })
    if (!asked) return refuse(ctx, 400, `The field '${error.issues[0]?.path.join('.')}' is invalid.`)
    const { page, limit } = asked
    const found = orders.list().toReversed().filter(matching(asked))
    const told = found.slice((page - 1) * limit, page * limit)
    if (told.length === 0) ctx.status = 204
    else ctx.body = told.map((order) => toRestOrder(order, options))
  })

  router.get('/orders/:id', reads, (ctx) => {
    const order = orders.byNumber(Number(ctx.params.id))
    if (!order) return refuse(ctx, 404, NOT_FOUND)
    ctx.body = toRestOrder(order, options)
  })

  router.put('/orders/:id', needsScope(options, 'store_v2_orders'), (ctx) => {
    const order = orders.byNumber(Number(ctx.params.id))
    if (!order) return refuse(ctx, 404, NOT_FOUND)
    const { data } = Change.safeParse(ctx.state.body)
    const fate = fates.find((each) => statusIdOf(each) === data?.status_id)
    if (!fate) return refuse(ctx, 400, "The field 'status_id' is invalid.")
    orders.setFate(order, fate)
    ctx.body = toRestOrder(order, options)
  })

  return router.routes()
}

const NOT_FOUND = 'The requested resource was not found.'

const matching = (asked: z.infer<typeof Query>) => (order: Order) =>
  (asked.cart_id ?? order.cartId) === order.cartId &&
  (asked.status_id ?? statusIdOf(fateOf(order))) === statusIdOf(fateOf(order)) &&
  (asked.customer_id ?? order.customerId ?? 0) === (order.customerId ?? 0) &&
  (asked.email ?? order.address.email).toLowerCase() === order.address.email.toLowerCase() &&
  order.number >= (asked.min_id ?? 0) &&
  order.number <= (asked.max_id ?? Number.POSITIVE_INFINITY)

function refuse(ctx: Context, status: number, message: string) {
  ctx.status = status
  ctx.body = [{ status, message }]
}
