import { refuse } from '../rest/rest-error.ts'
import { restRouter } from '../rest/router.ts'
import { needsScope } from '../rest/scope.ts'
import type { Store } from '../store.ts'
import { labelOf } from './fate.ts'

type World = Pick<Store, 'orders' | 'options' | 'rateLimit'>

// An order as the second version of the management API tells it; of its many fields those that find its cart and buyer.
export function orderRoutes(store: World) {
  const { orders, options } = store
  const router = restRouter(store, 'v2')
  router.get('/orders/:id', needsScope(options, 'store_v2_orders', 'store_v2_orders_read_only'), (ctx) => {
    const order = orders.byNumber(Number(ctx.params.id))
    if (!order) return refuse(ctx, 404, 'The requested resource was not found.')
    const [first_name = '', ...rest] = order.address.name.split(' ')
    ctx.body = {
      id: order.number,
      customer_id: order.customerId ?? 0,
      cart_id: order.cartId,
      status: labelOf(order),
      date_created: new Date(order.placedAt).toUTCString(),
      billing_address: { first_name, last_name: rest.join(' '), email: order.address.email },
    }
  })
  return router.routes()
}
