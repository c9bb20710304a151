import type Router from '@koa/router'
import type { Context } from 'koa'
import { z } from 'zod'
import { findOwnCart } from '../carts/own-cart.ts'
import { checkCredentials } from '../customers/credentials.ts'
import { forCustomer } from '../customers/for-customer.ts'
import { takeCart } from '../customers/take-cart.ts'
import type { Store } from '../store.ts'
import type { Claims, Surroundings } from '../sync/session-sync.ts'
import { accountPage } from './account-page.ts'
import { loginPage } from './login-page.ts'
import { deadSyncPage } from './other-pages.ts'
import type { Hosted } from './routes.ts'
import { viewFor } from './view.ts'
import type { Visit } from './visits.ts'

// How a session comes to the hosted pages, what it is there, and how it goes back to the site.
export function addSession(router: Router, hosted: Hosted) {
  router.get('/session-sync', (ctx) => arrive(ctx, hosted))
  router.get('/back', (ctx) => goBack(ctx, hosted))
  for (const path of ['/account', '/account.php']) router.get(path, (ctx) => showAccount(ctx, hosted))
  addSignIn(router, hosted)
}

async function arrive(ctx: Context, { store, visits, answer }: Hosted) {
  const verdict = await store.sync.accept(String(ctx.query.jwt), ctx.req.socket.remoteAddress ?? '')
  if ('refusal' in verdict) return answer(ctx, 410, deadSyncPage)
  visits.begin(ctx, toVisit(verdict, store))
  ctx.redirect(onward(verdict.claims.redirect_to, store))
}

function toVisit(
  { claims, surroundings }: { claims: Claims; surroundings: Surroundings },
  store: Store,
): Visit {
  const { cart_id, customer_id, visitor_id, visit_id } = claims.session_payload
  const cart = cart_id === null ? undefined : store.carts.find(cart_id)
  // What a customer brings along is theirs from then on.
  if (cart && cart.customerId === undefined && customer_id !== null)
    store.carts.assign({ cartEntityId: cart.id }, customer_id)
  return {
    cartId: cart_id ?? undefined,
    accessToken: customer_id === null ? undefined : store.accessTokens.carryOn(customer_id).value,
    visitorId: visitor_id ?? undefined,
    visitId: visit_id ?? undefined,
    surroundings,
  }
}

// Only to a page of the store or of the site.
function onward(address: string, { options }: Store) {
  const front = `${options.publicUrl}/checkout-site/`
  if (!URL.canParse(address)) return front
  const { origin } = new URL(address)
  return [options.publicUrl, options.siteUrl].some((ours) => new URL(ours).origin === origin)
    ? address
    : front
}

// Made at the very moment it is followed, for a token lives thirty seconds.
async function goBack(ctx: Context, { store, visits }: Hosted) {
  const visit = visits.of(ctx)
  const { siteUrl } = store.options
  if (!visit) return ctx.redirect(siteUrl)
  const view = viewFor(visit, store)
  const { token } = await store.sync.issue({
    redirectTo: siteUrl + toPath(ctx.query.to),
    cart: visit.cartId ? findOwnCart(visit.cartId, view) : undefined,
    customerId: view.customer?.id,
    visitorId: visit.visitorId,
    visitId: visit.visitId,
    surroundings: visit.surroundings,
  })
  ctx.redirect(`${siteUrl}/session-sync?jwt=${token}`)
}

const toPath = (to: unknown) => (typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/')

function showAccount(ctx: Context, { store, visits, answer }: Hosted) {
  const { customer, root } = viewFor(visits.of(ctx), store)
  if (!customer) return ctx.redirect(store.channel.authPage('login', '/') ?? `${root}login.php`)
  answer(ctx, 200, (view) => accountPage(customer, view))
}

const Login = z.object({ email: z.string(), password: z.string() })

function addSignIn(router: Router, { store, visits, answer }: Hosted) {
  const isElsewhere = (ctx: Context) => {
    const page = store.channel.authPage('login', '/checkout')
    if (page) ctx.redirect(page)
    return page !== undefined
  }
  router.get('/login.php', (ctx) => {
    if (!isElsewhere(ctx)) answer(ctx, 200, (view) => loginPage(view))
  })
  router.post('/login.php', (ctx) => {
    if (isElsewhere(ctx)) return
    const { data } = Login.safeParse(ctx.state.body)
    const verdict = checkCredentials(data ?? { email: '', password: '' }, store)
    if ('refusal' in verdict) return answer(ctx, 422, (view) => loginPage(view, { email: data?.email ?? '' }))
    const { customer } = verdict
    const visit = visits.of(ctx)
    const guestCart = findOwnCart(visit?.cartId ?? '', forCustomer(store, undefined))
    const cart = takeCart(customer.id, guestCart?.id, forCustomer(store, undefined))
    const accessToken = store.accessTokens.issue(customer.id).value
    visits.begin(ctx, { ...visit, cartId: cart?.id, accessToken })
    seeOther(ctx, guestCart ? 'checkout' : 'account.php')
  })
  router.post('/sign-out', (ctx) => {
    const { customer, root } = viewFor(visits.of(ctx), store)
    if (customer) store.accessTokens.revoke(customer.id)
    seeOther(ctx, root)
  })
}

function seeOther(ctx: Context, address: string) {
  ctx.status = 303
  ctx.redirect(address)
}
