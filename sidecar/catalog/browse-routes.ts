import Router from '@koa/router'
import { z } from 'zod'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { answer, CurrencyParams, currencyIn } from './answer.ts'
import type { Catalog } from './catalog.ts'
import { type NamesKind, RouteQuery } from './query.ts'
import { readSearch, SearchParams } from './search-params.ts'

export const browseDescription: Described[] = [
  {
    method: 'get',
    path: '/v1/catalog/search',
    summary: 'A page of a category, a brand, a search or the whole catalogue, with facets',
    query: SearchParams,
    errors: ['not_found', 'moved'],
  },
  {
    method: 'get',
    path: '/v1/catalog/categories',
    summary: 'The categories, each with those below it',
    query: CurrencyParams,
  },
  { method: 'get', path: '/v1/catalog/brands', summary: 'The brands', query: CurrencyParams },
  {
    method: 'get',
    path: '/v1/catalog/route',
    summary: 'What stands at a path of the store',
    query: z.object({ path: RouteQuery.shape.path }),
    errors: ['not_found', 'moved'],
  },
]

export function browseRoutes(catalog: Catalog): Router<SessionState> {
  const router = new Router<SessionState>()

  router.get('/v1/catalog/search', async (ctx) => {
    const { query, currency } = readSearch(ctx.query)
    answer(ctx, await catalog.find<'listing'>(query, ctx.state.operation, currency))
  })

  for (const kind of ['categories', 'brands'] as const)
    router.get(`/v1/catalog/${kind}`, async (ctx) => {
      answer(ctx, await catalog.find<NamesKind>({ kind }, ctx.state.operation, currencyIn(ctx.query)))
    })

  router.get('/v1/catalog/route', async (ctx) => {
    const query = parse(RouteQuery, { kind: 'route', path: ctx.query.path })
    answer(ctx, await catalog.find<'route'>(query, ctx.state.operation))
  })

  return router
}
