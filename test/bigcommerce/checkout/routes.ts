import { readFile } from 'node:fs/promises'
import Router from '@koa/router'
import type { Context } from 'koa'
import { findOwnCart } from '../carts/own-cart.ts'
import { shelfOf } from '../customers/for-customer.ts'
import type { Store } from '../store.ts'
import { readAddress } from './address.ts'
import { addressFor, checkoutPage } from './checkout-page.ts'
import { allowCookie, isEmbedded, policyFor } from './embedded.ts'
import { confirmationPage, deadLinkPage, frontPage, noCheckoutPage, noPage } from './other-pages.ts'
import { outboxPage } from './outbox-page.ts'
import { type Page, show } from './page.ts'
import { addSession } from './session-routes.ts'
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
  router.post('/checkout', (ctx) => placeOrder(ctx, visits.of(ctx), hosted))
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

function showCheckout(ctx: Context, visit: Visit | undefined, { store, answer }: Hosted) {
  if (visit?.orderKey) return confirm(ctx, visit.orderKey)
  const cart = findOwnCart(visit?.cartId ?? '', viewFor(visit, store))
  if (!cart) return answer(ctx, 410, noCheckoutPage)
  answer(ctx, 200, (view) => checkoutPage(cart, { values: addressFor(view.customer), errors: {} }, view))
}

// A form sent twice, as by a double click, orders once and is confirmed twice.
function placeOrder(ctx: Context, visit: Visit | undefined, { store, answer }: Hosted) {
  if (visit?.orderKey) return confirm(ctx, visit.orderKey)
  const cart = findOwnCart(visit?.cartId ?? '', viewFor(visit, store))
  if (!visit || !cart) return answer(ctx, 410, noCheckoutPage)
  const read = readAddress(ctx.state.body)
  if ('form' in read) return answer(ctx, 422, (view) => checkoutPage(cart, read.form, view))
  const view = viewFor(visit, store)
  const { customer } = view
  const { visitorId, visitId } = visit
  const buyer = {
    address: read.address,
    shelf: shelfOf(cart, view),
    customerId: customer?.id,
    visitorId,
    visitId,
  }
  visit.orderKey = store.orders.place(cart, buyer).key
  confirm(ctx, visit.orderKey)
}

function confirm(ctx: Context, orderKey: string) {
  ctx.status = 303
  ctx.redirect(`order-confirmation?order=${orderKey}${isEmbedded(ctx) ? '&embedded=1' : ''}`)
}
