import Router from '@koa/router'
import { isAppError } from '../errors.ts'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { type Hosted, RedirectBody, type Way } from './hosted.ts'

export const hostedDescription: Described[] = [
  {
    method: 'post',
    path: '/v1/checkout/redirect',
    summary: 'A single-use link to the hosted checkout, to be followed at once',
    body: RedirectBody,
    errors: ['empty_cart', 'signed_out'],
  },
  {
    method: 'post',
    path: '/v1/checkout/embedded',
    summary: 'The same for a frame on the site',
    body: RedirectBody,
    errors: ['empty_cart', 'signed_out'],
  },
]

export function hostedRoutes(hosted: Hosted): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  for (const road of ['redirect', 'embedded'] as const)
    router.post(`/v1/checkout/${road}`, async (ctx) => {
      const told = parse(RedirectBody, ctx.state.body) ?? {}
      const { session, ...way } = await unlessEmpty(ctx.state, (before) =>
        hosted[road](before, told, ctx.state.operation),
      )
      ctx.state.session = session
      ctx.body = way
    })

  return router
}

/** A cart that is gone is dropped, though the answer is an error. */
async function unlessEmpty(state: SessionState, work: (session: SessionState['session']) => Promise<Way>) {
  try {
    return await work(state.session)
  } catch (error) {
    if (isAppError(error, 'empty_cart')) state.session = { ...state.session, cartId: undefined }
    throw error
  }
}
