import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import Router from '@koa/router'
import type { Context } from 'koa'
import type { Store } from '../store.ts'
import { readAddress, sampleAddress } from './address.ts'
import { checkoutPage } from './checkout-page.ts'
import type { Html } from './html.ts'
import { confirmationPage, deadLinkPage, frontPage, noCheckoutPage } from './other-pages.ts'
import { page } from './page.ts'

const COOKIE = 'stand_in_checkout'
const STYLES = new URL('checkout.css', import.meta.url)

// The hosted checkout: a link lets the browser in, and a cookie of the checkout's own keeps it there.
export function checkoutRoutes(store: Store) {
  const { siteUrl, publicUrl } = store.options
  const visits = new Map<string, string>()
  const router = new Router({ prefix: '/checkout-site' })
  const show = (ctx: Context, status: number, title: string, main: Html) => {
    ctx.status = status
    ctx.type = 'html'
    ctx.body = page({ title, storeName: store.shelf.storeName, siteUrl, main })
  }
  const cartOf = (ctx: Context) => store.carts.find(visits.get(ctx.cookies.get(COOKIE) ?? '') ?? '')

  router.use((ctx, next) => {
    ctx.set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src 'self' ${publicUrl}; form-action 'self'; base-uri 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    return next()
  })

  router.get('/checkout.css', async (ctx) => {
    ctx.type = 'css'
    ctx.body = await readFile(STYLES)
  })

  router.get('/', (ctx) => show(ctx, 200, 'Stand-in store', frontPage(siteUrl)))

  router.get('/cart.php', (ctx) => {
    const { id, token } = ctx.query
    const cartId = typeof id === 'string' ? id : ''
    const isGood = store.links.use(String(token), cartId) && store.carts.find(cartId)
    if (!isGood) return show(ctx, 410, 'Link no longer valid', deadLinkPage(siteUrl))
    const visit = randomUUID()
    visits.set(visit, cartId)
    ctx.cookies.set(COOKIE, visit, { httpOnly: true, sameSite: 'lax', path: '/checkout-site/' })
    ctx.redirect('checkout')
  })

  router.get('/checkout', (ctx) => {
    const cart = cartOf(ctx)
    if (!cart) return show(ctx, 410, 'No open checkout', noCheckoutPage(siteUrl))
    show(ctx, 200, 'Checkout', checkoutPage(cart, { values: sampleAddress, errors: {} }, store))
  })

  router.post('/checkout', (ctx) => {
    const cart = cartOf(ctx)
    if (!cart) return show(ctx, 410, 'No open checkout', noCheckoutPage(siteUrl))
    const read = readAddress(ctx.state.body)
    if ('form' in read)
      return show(ctx, 422, 'Please check your details', checkoutPage(cart, read.form, store))
    const order = store.orders.place(cart, read.address)
    ctx.status = 303
    ctx.redirect(`order-confirmation?order=${order.key}`)
  })

  router.get('/order-confirmation', (ctx) => {
    const order = store.orders.byKey(String(ctx.query.order))
    if (!order) return show(ctx, 404, 'No such order', noCheckoutPage(siteUrl))
    show(ctx, 200, `Order ${order.number}`, confirmationPage(order, siteUrl))
  })

  return router.routes()
}
