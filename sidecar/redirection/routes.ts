import Router from '@koa/router'
import { z } from 'zod'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { State } from '../http/state.ts'
import type { RedirectionRoom } from './redirection.ts'

const Type = z.string('must be text').regex(/^[a-z_]{1,40}$/, 'must be a kind of page such as "login"')

const Route = z.strictObject({
  type: Type,
  matching: z.string('must be text').min(1).max(200),
  route: z
    .string('must be text')
    .max(500)
    .regex(/^\/(?![/\\])[^\s\\]*$/, 'must be a path of the site such as "/login"'),
})

const ChangeBody = z.strictObject({
  routes: z.array(Route).max(30),
  remove: z.array(Route).max(60).default([]),
  shouldRedirectToStorefrontForAuth: z.boolean('must be true or false'),
})

export const redirectionDescription: Described[] = [
  {
    method: 'get',
    path: '/v1/redirection',
    summary: 'Where BigCommerce sends shoppers who are to be on the site',
    errors: ['not_allowed'],
  },
  {
    method: 'put',
    path: '/v1/redirection',
    summary: 'Sets some of it, and shows it as it was and as it is',
    body: ChangeBody,
    errors: ['not_allowed'],
  },
]

export function redirectionRoutes(redirection: RedirectionRoom): Router<State> {
  const router = new Router<State>()
  router.use(noStore())
  router.get('/v1/redirection', async (ctx) => {
    ctx.body = await redirection.read(ctx.state.operation)
  })
  router.put('/v1/redirection', async (ctx) => {
    ctx.body = await redirection.change(parse(ChangeBody, ctx.state.body), ctx.state.operation)
  })
  return router
}
