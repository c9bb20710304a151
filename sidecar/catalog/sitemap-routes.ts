import Router from '@koa/router'
import { z } from 'zod'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { answer } from './answer.ts'
import { sitemapKinds } from './sitemap.ts'
import type { SitemapRoom } from './sitemap-room.ts'

const wholeNumber = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 or more')

const PageParams = z.object({
  kind: z.enum(sitemapKinds, `must be one of ${sitemapKinds.join(', ')}`),
  page: wholeNumber.max(50_000, 'must be 50000 or less').default(1),
})

const ChangesParams = z.object({ limit: wholeNumber.max(50, 'must be 50 or less').default(25) })

export const sitemapDescription: Described[] = [
  {
    method: 'get',
    path: '/v1/catalog/sitemap',
    summary: 'How many pages of addresses there are of products, categories and brands',
  },
  {
    method: 'get',
    path: '/v1/catalog/sitemap/page',
    summary: 'A page of the addresses of all products, categories or brands',
    query: PageParams,
    errors: ['not_found'],
  },
  {
    method: 'get',
    path: '/v1/catalog/changes',
    summary: 'Products that are new or were changed, the latest first',
    query: ChangesParams,
  },
]

export function sitemapRoutes(sitemap: SitemapRoom): Router<SessionState> {
  const router = new Router<SessionState>()

  router.get('/v1/catalog/sitemap', async (ctx) => {
    ctx.body = { pages: await sitemap.pages(ctx.state.operation) }
  })

  router.get('/v1/catalog/sitemap/page', async (ctx) => {
    const { kind, page } = parse(PageParams, ctx.query)
    ctx.body = await sitemap.page(kind, page, ctx.state.operation)
  })

  router.get('/v1/catalog/changes', async (ctx) => {
    const { limit } = parse(ChangesParams, ctx.query)
    answer(ctx, await sitemap.changes(limit, ctx.state.operation))
  })

  return router
}
