import Router from '@koa/router'
import type { Logger } from 'pino'
import { AppError } from '../errors.ts'
import { logFailure, toErrorBody } from '../http/error-handler.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { answer, currencyIn } from './answer.ts'
import { browseDescription, browseRoutes } from './browse-routes.ts'
import type { Catalog, Result } from './catalog.ts'
import { DescribedLookupBody, LookupBody, ProductQuery } from './query.ts'

export const catalogDescription: Described[] = [
  {
    method: 'post',
    path: '/v1/catalog/lookup',
    summary: 'Many named queries, answered together',
    body: DescribedLookupBody,
  },
  {
    method: 'get',
    path: '/v1/catalog/products/{id}',
    summary: 'One product, with `options[<id>]` as chosen',
    errors: ['not_found'],
  },
  {
    method: 'get',
    path: '/v1/catalog/products',
    summary: 'One product by `path` or `sku`',
    errors: ['not_found', 'moved'],
  },
  ...browseDescription,
]

export function catalogRoutes(catalog: Catalog, log: Logger): Router<SessionState> {
  const router = new Router<SessionState>()

  router.post('/v1/catalog/lookup', async (ctx) => {
    const { queries, currency, isForCustomer } = parse(LookupBody, ctx.state.body)
    if (isForCustomer && ctx.state.session.customer === undefined)
      throw new AppError('signed_out', 'The sign-in that these prices would be for has ended.')
    const results = await catalog.lookup(queries, ctx.state.operation, currency)
    for (const result of Object.values(results)) {
      if (!result.ok) logFailure(log, ctx.state.operation.correlationId, result.error)
    }
    answer(ctx, {
      results: Object.fromEntries(Object.entries(results).map(([name, result]) => [name, toBody(result)])),
    })
  })

  router.get('/v1/catalog/products/:id', async (ctx) => {
    const query = parse(ProductQuery, {
      kind: 'product',
      id: ctx.params.id,
      options: chosenOptions(ctx.query),
    })
    answer(ctx, await catalog.find<'product'>(query, ctx.state.operation, currencyIn(ctx.query)))
  })

  router.get('/v1/catalog/products', async (ctx) => {
    const { path, sku } = ctx.query
    const query = parse(ProductQuery, { kind: 'product', path, sku, options: chosenOptions(ctx.query) })
    answer(ctx, await catalog.find<'product'>(query, ctx.state.operation, currencyIn(ctx.query)))
  })

  router.use(browseRoutes(catalog).routes())
  return router
}

const toBody = (result: Result) => (result.ok ? result : { ok: false, error: toErrorBody(result.error) })

/** `options[201]=305` in a query string. */
function chosenOptions(query: Record<string, string | string[] | undefined>): Record<string, string> {
  const chosen: Record<string, string> = {}
  for (const [name, value] of Object.entries(query)) {
    const id = name.match(/^options\[(\d{1,10})\]$/)?.[1]
    if (id !== undefined && typeof value === 'string') chosen[id] = value
  }
  return chosen
}
