import type { Context } from 'koa'
import { refuse } from '../rest/rest-error.ts'
import { restRouter } from '../rest/router.ts'
import { needsScope } from '../rest/scope.ts'
import type { Store } from '../store.ts'
import type { Customer } from './customer.ts'
import {
  ChangedMetafield,
  NewMetafield,
  nextMetafieldId,
  toMetafield,
  toRestMetafield,
} from './metafields.ts'

type World = Pick<Store, 'customers' | 'options' | 'rateLimit'>

// What others keep with a customer; the storefront reads what it is permitted to.
export function customerRoutes(store: World) {
  const { customers, options } = store
  const router = restRouter(store)
  const reads = needsScope(options, 'store_v2_customers', 'store_v2_customers_read_only')
  const writes = needsScope(options, 'store_v2_customers')
  const of = (ctx: Context, answer: (customer: Customer) => void) => {
    const customer = customers.find(Number(ctx.params.id))
    if (customer) answer(customer)
    else refuse(ctx, 404, 'The customer was not found')
  }

  router.get('/customers/:id/metafields', reads, (ctx) =>
    of(ctx, ({ id, metafields }) => {
      const { namespace, key } = ctx.query
      const data = metafields
        .filter((each) => (namespace ?? each.namespace) === each.namespace && (key ?? each.key) === each.key)
        .map((each) => toRestMetafield(id, each))
      const total = data.length
      ctx.body = {
        data,
        meta: { pagination: { total, count: total, per_page: 50, current_page: 1, total_pages: 1 } },
      }
    }),
  )
  router.post('/customers/:id/metafields', writes, (ctx) =>
    of(ctx, (customer) => {
      const { data } = NewMetafield.safeParse(ctx.state.body)
      if (!data) return refuse(ctx, 422, 'JSON data is missing or invalid')
      const isThere = customer.metafields.some(
        ({ namespace, key }) => namespace === data.namespace && key === data.key,
      )
      if (isThere) return refuse(ctx, 409, 'The metafield with this namespace and key already exists')
      const metafield = toMetafield(nextMetafieldId(customers.all()), data)
      customers.change(customer, { metafields: [...customer.metafields, metafield] })
      ctx.body = { data: toRestMetafield(customer.id, metafield), meta: {} }
    }),
  )
  router.put('/customers/:id/metafields/:metafield', writes, (ctx) =>
    of(ctx, (customer) => {
      const old = customer.metafields.find(({ id }) => id === Number(ctx.params.metafield))
      if (!old) return refuse(ctx, 404, 'The metafield was not found')
      const { data } = ChangedMetafield.safeParse(ctx.state.body)
      if (!data) return refuse(ctx, 422, 'JSON data is missing or invalid')
      const { permissionSet: permission_set, ...kept } = old
      const told = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
      const draft = NewMetafield.parse({ permission_set, ...kept, ...told })
      const changed = toMetafield(old.id, draft)
      const metafields = customer.metafields.map((each) => (each === old ? changed : each))
      customers.change(customer, { metafields })
      ctx.body = { data: toRestMetafield(customer.id, changed), meta: {} }
    }),
  )

  return router.routes()
}
