import Router from '@koa/router'
import { z } from 'zod'
import { Consent, Page, Visit } from '../bigcommerce/analytics.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { State } from '../http/state.ts'
import type { Visits } from './visits.ts'

const SeenBody = z.strictObject({
  page: Page,
  consent: Consent,
  visit: Visit.optional(),
  productId: z.number().int().positive().optional(),
  searchTerm: z.string().max(200).optional(),
})

export const visitDescription: Described[] = [
  {
    method: 'post',
    path: '/v1/visit',
    summary:
      'A page seen by somebody who agreed to be counted; answers the visit to keep, or null to forget it',
    body: SeenBody,
  },
]

export function visitRoutes(visits: Visits): Router<State> {
  const router = new Router<State>()
  router.post('/v1/visit', async (ctx) => {
    ctx.set('Cache-Control', 'no-store')
    ctx.body = { visit: await visits.see(parse(SeenBody, ctx.state.body), ctx.state.operation) }
  })
  return router
}
