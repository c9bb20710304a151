import Router from '@koa/router'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import type { Session } from '../session/session.ts'
import type { CustomerRoom } from './room.ts'
import { LoginBody } from './sign-in.ts'

export const customerDescription: Described[] = [
  {
    method: 'get',
    path: '/v1/customer',
    summary: 'Who is signed in; null for a guest',
    errors: ['signed_out'],
  },
  {
    method: 'post',
    path: '/v1/customer/login',
    summary: 'Signs in; the guest’s cart becomes the customer’s',
    body: LoginBody,
    errors: ['wrong_credentials', 'too_many_attempts'],
  },
  {
    method: 'post',
    path: '/v1/customer/logout',
    summary: 'Signs out, here whatever BigCommerce says; the cart stays where BigCommerce leaves it',
  },
]

export function customerRoutes({ signIn, readCustomer }: CustomerRoom): Router<SessionState> {
  const router = new Router<SessionState>()

  router.use(noStore())

  router.get('/v1/customer', async (ctx) => {
    const { session, operation } = ctx.state
    const customer = session.customer === undefined ? null : await readCustomer(operation)
    const groupId = customer?.group?.id ?? 0
    if (session.customer !== undefined && session.customer.groupId !== groupId)
      ctx.state.session = { ...session, customer: { ...session.customer, groupId } }
    ctx.body = { customer }
  })

  router.post('/v1/customer/login', async (ctx) => {
    const body = parse(LoginBody, ctx.state.body)
    answer(ctx, await signIn.login(ctx.state.session, body, ctx.state.operation))
  })

  router.post('/v1/customer/logout', async (ctx) => {
    answer(ctx, await signIn.logout(ctx.state.session, ctx.state.operation))
  })

  return router
}

/** The session goes on as the sign-in left it; the rest is the body. */
export function answer(ctx: { state: SessionState; body: unknown }, result: { session: Session }): void {
  const { session, ...body } = result
  ctx.state.session = session
  ctx.body = body
}
