import { readFile } from 'node:fs/promises'
import Router from '@koa/router'
import type { Context } from 'koa'
import type { Cart } from '../carts/cart.ts'
import { findOwnCart } from '../carts/own-cart.ts'
import type { Store } from '../store.ts'
import { readAddress } from './address.ts'
import { addressFor, checkoutPage } from './checkout-page.ts'
import { allowCookie, isEmbedded, policyFor } from './embedded.ts'
import { confirmationPage, deadLinkPage, frontPage, noCheckoutPage, noPage } from './other-pages.ts'
import { outboxPage } from './outbox-page.ts'
import { type Page, show } from './page.ts'
import { placeOrder } from './place-order.ts'
import { addSession } from './session-routes.ts'
import { useCode } from './use-code.ts'
import { type View, viewFor } from './view.ts'
import { createVisits, type Visit } from './visits.ts'

const files = { 'checkout.css': 'css', 'embedded.js': 'js' }

export type Hosted = {
  store: Store
  visits: ReturnType<typeof createVisits>
  answer: (ctx: Context, status: number, toPage: (view: View) => Page) => void
}

// The hosted pages: a link lets the browser in, and a cookie of the checkout's own keeps it there.
export function checkoutRoutes(store: Store) {
  const router = new Router({ prefix: '/checkout-site' })
  const visits = createVisits()
  const hosted: Hosted = {
    store,
    visits,
    answer: (ctx, status, toPage) => {
      const view = viewFor(visits.of(ctx), store, isEmbedded(ctx))
      show(ctx, status, toPage(view), view)
    },
  }

  router.use((ctx, next) => {
    ctx.set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policyFor(ctx, store.options),
      'Referrer-Policy': 'strict-origin',
      'X-Content-Type-Options': 'nosniff',
    })
    return next()
  })
  for (const [name, type] of Object.entries(files))
    router.get(`/${name}`, async (ctx) => {
      ctx.type = type
      ctx.body = await readFile(new URL(name, import.meta.url))
    })
  router.get('/', (ctx) => hosted.answer(ctx, 200, frontPage))
  router.get('/outbox', (ctx) => hosted.answer(ctx, 200, outboxPage))
  addCheckout(router, hosted)
  addSession(router, hosted)
  router.get('/*rest', (ctx) => hosted.answer(ctx, 404, noPage))

  return router.routes()
}

// Stands at the root of the checkout's origin, wherever its pages are.
export function embeddedRoutes({ options }: Store) {
  const router = new Router({ prefix: '/embedded-checkout' })
  router.get('/allow-cookie', (ctx) => allowCookie(ctx, options.siteUrl))
  return router.routes()
}

function addCheckout(router: Router, hosted: Hosted) {
  const { store, visits, answer } = hosted
  router.get('/cart.php', (ctx) => {
    const { id, token, t } = ctx.query
    const left = store.abandoned.cartOf(String(t))
    const brought = left ? { cartId: left } : store.links.use(String(token), String(id))
    const cartId = brought?.cartId ?? (token === undefined ? visits.of(ctx)?.cartId : undefined)
    if (!store.carts.find(cartId ?? '')) return answer(ctx, 410, deadLinkPage)
    if (brought) visits.begin(ctx, brought)
    ctx.redirect(`checkout${isEmbedded(ctx) ? '?embedded=1' : ''}`)
  })
  router.get('/checkout', (ctx) => showCheckout(ctx, visits.of(ctx), hosted))
  router.post('/checkout', (ctx) => takeOrder(ctx, visits.of(ctx), hosted))
  router.post('/code', (ctx) => takeCode(ctx, visits.of(ctx), hosted))
  router.get('/downloads/:key/:file', (ctx) => {
    const order = store.orders.byKey(String(ctx.params.key))
    if (!order) return ctx.throw(404)
    ctx.attachment(String(ctx.params.file))
    ctx.body = `Thank you for buying ${order.lines.map(({ name }) => name).join(', ')}.\n`
  })
  router.get('/order-confirmation', (ctx) => {
    const order = store.orders.byKey(String(ctx.query.order))
    if (!order) return answer(ctx, 404, noCheckoutPage)
    answer(ctx, 200, (view) => confirmationPage(order, view))
  })
}

function showCheckout(ctx: Context, visit: Visit | undefined, hosted: Hosted) {
  withCart(ctx, visit, hosted, (cart) =>
    hosted.answer(ctx, 200, (view) => checkoutPage(cart, formFor(cart, view), view)),
  )
}

// A form sent twice, as by a double click, orders once and is confirmed twice.
function takeOrder(ctx: Context, visit: Visit | undefined, hosted: Hosted) {
  withCart(ctx, visit, hosted, (cart, open) => {
    const read = readAddress(ctx.state.body)
    if ('form' in read) return hosted.answer(ctx, 422, (view) => checkoutPage(cart, read.form, view))
    open.orderKey = placeOrder(cart, { address: read.address, visit: open }, viewFor(open, hosted.store)).key
    confirm(ctx, open.orderKey)
  })
}

function takeCode(ctx: Context, visit: Visit | undefined, hosted: Hosted) {
  withCart(ctx, visit, hosted, (cart, open) => {
    const fault = useCode(cart, ctx.state.body, viewFor(open, hosted.store))
    if (fault) return hosted.answer(ctx, 422, (view) => checkoutPage(cart, formFor(cart, view), view, fault))
    ctx.status = 303
    ctx.redirect(`checkout${isEmbedded(ctx) ? '?embedded=1' : ''}`)
  })
}

const formFor = (cart: Cart, { customer }: View) => ({ values: addressFor(cart, customer), errors: {} })

// What was ordered here is confirmed; else there must be a cart, of whoever is here.
function withCart(
  ctx: Context,
  visit: Visit | undefined,
  { store, answer }: Hosted,
  go: (cart: Cart, visit: Visit) => void,
) {
  if (visit?.orderKey) return confirm(ctx, visit.orderKey)
  const view = viewFor(visit, store)
  const cart = findOwnCart(visit?.cartId ?? '', view)
  if (visit && cart) return go(cart, visit)
  const hasLeft = visit?.accessToken !== undefined && !view.customer
  answer(ctx, 410, (seen) => ({ ...noCheckoutPage(seen), ...(hasLeft && { event: 'SIGNED_OUT' }) }))
}

function confirm(ctx: Context, orderKey: string) {
  ctx.status = 303
  ctx.redirect(`order-confirmation?order=${orderKey}${isEmbedded(ctx) ? '&embedded=1' : ''}`)
}
