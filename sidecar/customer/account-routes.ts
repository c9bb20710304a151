import Router from '@koa/router'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { whoever } from '../session/signed-in.ts'
import { ChangeBody, ProfilePatch, RegisterBody, ResetBody, ResetRequestBody } from './bodies.ts'
import { LinkBody, LinkLoginBody } from './links.ts'
import type { CustomerRoom } from './room.ts'
import { answer } from './routes.ts'

export const accountDescription: Described[] = [
  {
    method: 'get',
    path: '/v1/customer/forms',
    summary: 'What the store asks of who registers or gives an address',
  },
  {
    method: 'post',
    path: '/v1/customer/register',
    summary: 'Makes an account and signs in to it',
    body: RegisterBody,
    errors: ['not_allowed', 'sign_in_needed', 'too_many_attempts'],
  },
  {
    method: 'patch',
    path: '/v1/customer',
    summary: 'Changes what the account says of its customer',
    body: ProfilePatch,
    errors: ['sign_in_needed', 'signed_out'],
  },
  {
    method: 'post',
    path: '/v1/customer/password/reset-request',
    summary: 'Has BigCommerce send a link for a new password; the answer never tells whether it did',
    body: ResetRequestBody,
    errors: ['too_many_attempts'],
  },
  {
    method: 'post',
    path: '/v1/customer/password/reset',
    summary: 'Sets a new password by the link’s token',
    body: ResetBody,
    errors: ['link_expired', 'too_many_attempts'],
  },
  {
    method: 'post',
    path: '/v1/customer/password/change',
    summary: 'Changes the password, and signs in anew with it',
    body: ChangeBody,
    errors: ['sign_in_needed', 'signed_out', 'wrong_credentials', 'too_many_attempts'],
  },
  {
    method: 'post',
    path: '/v1/customer/link',
    summary: 'A token that links a user of the site to the customer signed in',
    body: LinkBody,
    errors: ['sign_in_needed', 'signed_out'],
  },
  {
    method: 'post',
    path: '/v1/customer/login/link',
    summary: 'Signs a linked user of the site in',
    body: LinkLoginBody,
    errors: ['not_allowed', 'link_refused', 'too_many_attempts'],
  },
]

export function accountRoutes(room: CustomerRoom): Router<SessionState> {
  const { accounts, passwords, links, readForms, readCustomer } = room
  const router = new Router<SessionState>()
  router.use(noStore())

  router.get('/v1/customer/forms', async (ctx) => {
    ctx.body = await readForms(ctx.state.operation)
  })

  router.post('/v1/customer/register', async (ctx) => {
    const body = parse(RegisterBody, ctx.state.body)
    answer(ctx, await accounts.register(ctx.state.session, body, ctx.state.operation))
    ctx.status = 201
  })

  router.patch('/v1/customer', async (ctx) => {
    whoever(ctx.state.session)
    const patch = parse(ProfilePatch, ctx.state.body)
    ctx.body = { customer: await accounts.update(patch, ctx.state.operation) }
  })

  router.post('/v1/customer/password/reset-request', async (ctx) => {
    await passwords.requestReset(parse(ResetRequestBody, ctx.state.body), ctx.state.operation)
    ctx.body = {}
  })

  router.post('/v1/customer/password/reset', async (ctx) => {
    await passwords.reset(parse(ResetBody, ctx.state.body), ctx.state.operation)
    ctx.body = {}
  })

  router.post('/v1/customer/password/change', async (ctx) => {
    whoever(ctx.state.session)
    const body = parse(ChangeBody, ctx.state.body)
    answer(ctx, await passwords.change(ctx.state.session, body, ctx.state.operation))
  })

  router.post('/v1/customer/link', async (ctx) => {
    const { id } = whoever(ctx.state.session)
    const body = parse(LinkBody, ctx.state.body)
    // BigCommerce is asked, so that a sign-in that has ended proves nothing.
    await readCustomer(ctx.state.operation)
    ctx.body = { link: await links.make(id, body) }
  })

  router.post('/v1/customer/login/link', async (ctx) => {
    const body = parse(LinkLoginBody, ctx.state.body)
    answer(ctx, await links.login(ctx.state.session, body, ctx.state.operation))
  })

  return router
}
