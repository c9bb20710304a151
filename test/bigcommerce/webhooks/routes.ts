import type { Context } from 'koa'
import { refuse } from '../rest/rest-error.ts'
import { restRouter } from '../rest/router.ts'
import type { Store } from '../store.ts'
import { type Hook, type Problems, readHook } from './hook.ts'

type World = Pick<Store, 'hooks' | 'options' | 'rateLimit'>

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 250

// Registering hooks, as in the reference's webhooks.v3: what is refused is refused with 422, a second hook
// of one scope and destination too, since no other status is documented.
export function hookRoutes(store: World) {
  const { hooks, options } = store
  const router = restRouter(store)

  router.get('/hooks', (ctx) => {
    const { page, limit, ...filters } = readPage(ctx)
    const chosen = hooks.all().filter((hook) => isChosen(hook, filters))
    const data = chosen.slice((page - 1) * limit, page * limit)
    ctx.body = { data, meta: { pagination: toPagination({ page, limit, total: chosen.length, data }) } }
  })

  router.post('/hooks', (ctx) => {
    if (ctx.state.body === undefined) return refuse(ctx, 400, 'Input is invalid.')
    const input = readHook(ctx.state.body, {
      needed: ['scope', 'destination'],
      takesHttp: options.takesHttpHooks,
    })
    if ('errors' in input) return refuseInput(ctx, input)
    const { scope = '', destination = '' } = input
    answer(ctx, hooks.create({ ...input, scope, destination }))
  })

  router.get('/hooks/:id', (ctx) => answer(ctx, hooks.find(Number(ctx.params.id))))

  router.put('/hooks/:id', (ctx) => {
    if (ctx.state.body === undefined) return refuse(ctx, 400, 'Input is invalid.')
    const input = readHook(ctx.state.body, { needed: [], takesHttp: options.takesHttpHooks })
    if ('errors' in input) return refuseInput(ctx, input)
    answer(ctx, hooks.update(Number(ctx.params.id), input))
  })

  router.delete('/hooks/:id', (ctx) => answer(ctx, hooks.remove(Number(ctx.params.id))))

  return router.routes()
}

function answer(ctx: Context & { params?: Record<string, string> }, result: Hook | Problems | undefined) {
  if (!result) return refuse(ctx, 404, `Webhook with id [${ctx.params?.id}] not found`)
  if ('errors' in result) return refuseInput(ctx, result)
  ctx.body = { data: result, meta: {} }
}

const refuseInput = (ctx: Context, { errors }: Problems) =>
  refuse(ctx, 422, 'JSON data is missing or invalid', errors)

function readPage({ query }: Context) {
  const number = (name: string, otherwise: number) => Math.max(1, Number(query[name]) || otherwise)
  return {
    page: number('page', 1),
    limit: Math.min(MAX_LIMIT, number('limit', DEFAULT_LIMIT)),
    scope: query.scope,
    destination: query.destination,
    isActive: query.is_active,
  }
}

type Filters = Omit<ReturnType<typeof readPage>, 'page' | 'limit'>

const isChosen = (hook: Hook, { scope, destination, isActive }: Filters) =>
  (scope === undefined || hook.scope === scope) &&
  (destination === undefined || hook.destination === destination) &&
  (isActive === undefined || String(hook.is_active) === isActive)

type Cut = { page: number; limit: number; total: number; data: Hook[] }

function toPagination({ page, limit, total, data }: Cut) {
  const pages = Math.max(1, Math.ceil(total / limit))
  const link = (to: number) => `?page=${to}&limit=${limit}`
  return {
    total,
    count: data.length,
    per_page: limit,
    current_page: page,
    total_pages: pages,
    links: {
      ...(page > 1 && { previous: link(page - 1) }),
      current: link(page),
      ...(page < pages && { next: link(page + 1) }),
    },
  }
}
