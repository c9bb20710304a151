import { z } from 'zod'
import type { Product } from '../catalog/product.ts'
import { refuse } from '../rest/rest-error.ts'
import { restRouter } from '../rest/router.ts'
import { needsScope } from '../rest/scope.ts'
import type { Store } from '../store.ts'

type World = Pick<Store, 'shelf' | 'options' | 'rateLimit'>

const count = z.coerce.number().int().min(1)

const Query = z.object({
  'id:in': z
    .string()
    .regex(/^\d+(,\d+)*$/)
    .transform((ids) => ids.split(',').map(Number))
    .optional(),
  include_fields: z.string().default('date_created,date_modified,name'),
  sort: z.enum(['id', 'name', 'date_modified']).default('id'),
  direction: z.enum(['asc', 'desc']).default('asc'),
  page: count.default(1),
  limit: count.pipe(z.int().max(250)).default(50),
})

// Products as the management API lists them, with as many of their fields as anybody asks for here.
export function productRoutes(store: World) {
  const { shelf, options } = store
  const router = restRouter(store)
  const reads = needsScope(options, 'store_v2_products', 'store_v2_products_read_only')

  router.get('/catalog/products', reads, (ctx) => {
    const { data: asked, error } = Query.safeParse({ ...ctx.query })
    if (!asked) {
      const field = error.issues[0]?.path.join('.') ?? ''
      return refuse(ctx, 422, 'The query is not valid', { [field]: error.issues[0]?.message ?? '' })
    }
    const { page, limit, direction } = asked
    const wanted = asked['id:in'] && new Set(asked['id:in'])
    const found = shelf
      .products()
      .filter(({ id }) => wanted?.has(id) ?? true)
      .map(toRest)
      .sort((one, other) => compare(one[asked.sort], other[asked.sort]) * (direction === 'desc' ? -1 : 1))
    const data = found.slice((page - 1) * limit, page * limit)
    const fields = new Set(['id', ...asked.include_fields.split(',')])
    ctx.body = {
      data: data.map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => fields.has(name)))),
      meta: {
        pagination: {
          total: found.length,
          count: data.length,
          per_page: limit,
          current_page: page,
          total_pages: Math.ceil(found.length / limit),
        },
      },
    }
  })

  return router.routes()
}

const toRest = ({ id, name, created, changed = created }: Product) => ({
  id,
  name,
  date_created: toRestDate(created),
  date_modified: toRestDate(changed),
})

const toRestDate = (iso: string) => new Date(iso).toISOString().replace(/\.\d{3}Z$/, '+00:00')

const compare = (one: string | number, other: string | number) => (one < other ? -1 : Number(one > other))
