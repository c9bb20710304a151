import { NewMetafield } from '../customers/metafields.ts'
import { refuse } from '../rest/rest-error.ts'
import { restRouter } from '../rest/router.ts'
import { needsScope } from '../rest/scope.ts'
import type { Store } from '../store.ts'

type Field = { id: number; orderId: number; namespace: string; key: string; value: string }

// What apps keep with orders; kept as long as the store runs. Of one namespace and key there is one on an order.
export function orderMetafieldRoutes(store: Pick<Store, 'orders' | 'options' | 'rateLimit'>) {
  const { orders, options } = store
  const router = restRouter(store)
  const reads = needsScope(options, 'store_v2_orders', 'store_v2_orders_read_only')
  const writes = needsScope(options, 'store_v2_orders')
  let kept: Field[] = []
  let lastId = 0
  const find = (orderId: string, id: string) =>
    kept.find((field) => field.orderId === Number(orderId) && field.id === Number(id))

  router.get('/orders/:order/metafields', reads, (ctx) => {
    const { namespace, key } = ctx.query
    const data = kept.filter(
      (field) =>
        field.orderId === Number(ctx.params.order) &&
        (namespace === undefined || field.namespace === namespace) &&
        (key === undefined || field.key === key),
    )
    ctx.body = { data, meta: {} }
  })

  router.post('/orders/:order/metafields', writes, (ctx) => {
    const orderId = Number(ctx.params.order)
    const { data } = NewMetafield.safeParse(ctx.state.body)
    if (!orders.byNumber(orderId)) return refuse(ctx, 404, 'The order was not found')
    if (!data) return refuse(ctx, 422, 'The metafield is not valid')
    const { namespace, key, value } = data
    const isThere = kept.some(
      (each) => each.orderId === orderId && each.namespace === namespace && each.key === key,
    )
    if (isThere) return refuse(ctx, 409, 'The metafield with this namespace and key already exists')
    lastId += 1
    const field = { id: lastId, orderId, namespace, key, value }
    kept.push(field)
    ctx.body = { data: field, meta: {} }
  })

  router.put('/orders/:order/metafields/:id', writes, (ctx) => {
    const field = find(ctx.params.order ?? '', ctx.params.id ?? '')
    if (!field) return refuse(ctx, 404, 'The metafield was not found')
    const { data } = NewMetafield.partial().safeParse(ctx.state.body)
    if (data?.value !== undefined) field.value = data.value
    ctx.body = { data: field, meta: {} }
  })

  router.delete('/orders/:order/metafields/:id', writes, (ctx) => {
    const field = find(ctx.params.order ?? '', ctx.params.id ?? '')
    if (!field) return refuse(ctx, 404, 'The metafield was not found')
    kept = kept.filter((each) => each !== field)
    ctx.status = 204
  })

  return router.routes()
}
