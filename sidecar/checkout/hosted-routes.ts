import Router from '@koa/router'
import { type ErrorCode, isAppError } from '../errors.ts'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { EmbeddingParams } from './embedding.ts'
import { RedirectBody } from './hosted.ts'
import type { HostedRoom } from './hosted-room.ts'
import { ReturnParams } from './order-return.ts'

const linkErrors: ErrorCode[] = [
  'empty_cart',
  'signed_out',
  'payment_pending',
  'payment_done',
  'payment_duplicate',
]

export const hostedDescription: Described[] = [
  {
    method: 'post',
    path: '/v1/checkout/redirect',
    summary: 'A single-use link to the hosted checkout, to be followed at once',
    body: RedirectBody,
    errors: linkErrors,
  },
  {
    method: 'post',
    path: '/v1/checkout/embedded',
    summary: 'The same for a frame on the site',
    body: RedirectBody,
    errors: linkErrors,
  },
  {
    method: 'get',
    path: '/v1/checkout/embedding',
    summary: 'Whether the checkout can stand in a frame on the site, and if not, why',
    query: EmbeddingParams,
  },
  {
    method: 'get',
    path: '/v1/checkout/return',
    summary: 'What the session’s checkout came to: its order, as soon as BigCommerce has told of it',
    query: ReturnParams,
  },
]

export function hostedRoutes({ hosted, orderReturn, readEmbedding }: HostedRoom): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  for (const road of ['redirect', 'embedded'] as const)
    router.post(`/v1/checkout/${road}`, async (ctx) => {
      const told = parse(RedirectBody, ctx.state.body) ?? {}
      const { session, operation } = ctx.state
      try {
        const way = await hosted[road](session, told, operation)
        ctx.state.session = way.session
        ctx.body = { url: way.url, notices: way.notices }
      } catch (error) {
        if (isAppError(error, 'empty_cart')) ctx.state.session = await hosted.afterLoss(session, operation)
        throw error
      }
    })

  router.get('/v1/checkout/embedding', async (ctx) => {
    ctx.body = await readEmbedding(parse(EmbeddingParams, ctx.query), ctx.state.operation)
  })

  router.get('/v1/checkout/return', async (ctx) => {
    const params = parse(ReturnParams, ctx.query)
    const { session, ...body } = await orderReturn.read(ctx.state.session, params, ctx.state.operation)
    ctx.state.session = session
    ctx.body = body
  })

  return router
}
