import { readFile } from 'node:fs/promises'
import Router from '@koa/router'
import type { Context } from 'koa'
import type { Store } from '../store.ts'
import { readAddress, sampleAddress } from './address.ts'
import { checkoutPage } from './checkout-page.ts'
import { confirmationPage, deadLinkPage, frontPage, noCheckoutPage } from './other-pages.ts'
import { type Page, page } from './page.ts'
import { createVisits, type Visit } from './visits.ts'

const STYLES = new URL('checkout.css', import.meta.url)

type Show = (ctx: Context, status: number, page: Page) => void

// The hosted checkout: a link lets the browser in, and a cookie of the checkout's own keeps it there.
export function checkoutRoutes(store: Store) {
  const router = new Router({ prefix: '/checkout-site' })
  const visits = createVisits()
  const show: Show = (ctx, status, content) => {
    ctx.status = status
    ctx.type = 'html'
    ctx.body = page(content, store)
  }

  router.use((ctx, next) => {
    ctx.set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src 'self' ${store.options.publicUrl}; form-action 'self'; base-uri 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    return next()
  })
  router.get('/checkout.css', async (ctx) => {
    ctx.type = 'css'
    ctx.body = await readFile(STYLES)
  })
  router.get('/', (ctx) => show(ctx, 200, frontPage(store)))
  router.get('/cart.php', (ctx) => {
    const { id, token } = ctx.query
    const cartId = typeof id === 'string' ? id : ''
    const isGood = store.links.use(String(token), cartId) && store.carts.find(cartId)
    if (!isGood) return show(ctx, 410, deadLinkPage(store))
    visits.begin(ctx, cartId)
    ctx.redirect('checkout')
  })
  router.get('/checkout', (ctx) => showCheckout(ctx, visits.of(ctx), store, show))
  router.post('/checkout', (ctx) => placeOrder(ctx, visits.of(ctx), store, show))
  router.get('/order-confirmation', (ctx) => {
    const order = store.orders.byKey(String(ctx.query.order))
    if (!order) return show(ctx, 404, noCheckoutPage(store))
    show(ctx, 200, confirmationPage(order, store))
  })

  return router.routes()
}

function showCheckout(ctx: Context, visit: Visit | undefined, store: Store, show: Show) {
  if (visit?.orderKey) return confirm(ctx, visit.orderKey)
  const cart = store.carts.find(visit?.cartId ?? '')
  if (!cart) return show(ctx, 410, noCheckoutPage(store))
  show(ctx, 200, checkoutPage(cart, { values: sampleAddress, errors: {} }, store))
}

// A form sent twice, as by a double click, orders once and is confirmed twice.
function placeOrder(ctx: Context, visit: Visit | undefined, store: Store, show: Show) {
  if (visit?.orderKey) return confirm(ctx, visit.orderKey)
  const cart = store.carts.find(visit?.cartId ?? '')
  if (!visit || !cart) return show(ctx, 410, noCheckoutPage(store))
  const read = readAddress(ctx.state.body)
  if ('form' in read) return show(ctx, 422, checkoutPage(cart, read.form, store))
  visit.orderKey = store.orders.place(cart, read.address).key
  confirm(ctx, visit.orderKey)
}

function confirm(ctx: Context, orderKey: string) {
  ctx.status = 303
  ctx.redirect(`order-confirmation?order=${orderKey}`)
}
