import Router from '@koa/router'
import { isAppError } from '../errors.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { type Checkout, RedirectBody } from './checkout.ts'

export const checkoutDescription: Described[] = [
  {
    method: 'post',
    path: '/v1/checkout/redirect',
    summary: 'A single-use link to the hosted checkout, to be followed at once',
    body: RedirectBody,
    errors: ['empty_cart', 'signed_out'],
  },
]

export function checkoutRoutes(checkout: Checkout): Router<SessionState> {
  const router = new Router<SessionState>()

  router.post('/v1/checkout/redirect', async (ctx) => {
    ctx.set('Cache-Control', 'no-store')
    try {
      const body = parse(RedirectBody, ctx.state.body) ?? {}
      ctx.body = await checkout.redirect(ctx.state.session, body, ctx.state.operation)
    } catch (error) {
      if (isAppError(error, 'empty_cart')) ctx.state.session = { ...ctx.state.session, cartId: undefined }
      throw error
    }
  })

  return router
}
