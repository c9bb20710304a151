import type { Currency } from '../catalog/currencies.ts'
import type { Order, OrderLine } from '../orders/order.ts'
import { formatMoney } from '../products/currency.ts'
import { html } from './html.ts'
import { backLink, outward, type Page } from './page.ts'
import type { View } from './view.ts'

export function confirmationPage(order: Order, view: View): Page {
  const { address, number, lines } = order
  const currency = view.shelf.currency(order.currencyCode)
  const main = html`<section class="card narrow">
<p class="tick" aria-hidden="true">✓</p>
<h1>Thank you, ${address.name}</h1>
<p>Your test order has the number <strong data-test="order-number">${number}</strong>.</p>
<ul class="lines">${lines.map((line) => toLine(line, currency))}</ul>
<dl class="totals"><div class="total">
<dt>Total</dt><dd data-test="total">${formatMoney(order.totalCents, currency)}</dd>
</div></dl>
<p>It would go to ${address.street}, ${address.city} ${address.postalCode}, ${address.country}.</p>
<p>${returnLink(view)} ${backLink(view, view.options.returnPath === undefined ? 'button' : '')}</p>
</section>`
  return { title: `Order ${number}`, main, event: 'CHECKOUT_COMPLETE' }
}

// Where the site itself thanks for the order, if it has told where.
function returnLink(view: View) {
  const { returnPath, siteUrl } = view.options
  if (returnPath === undefined) return false
  const isHere = view.back !== siteUrl
  const href = isHere ? `${view.back}?to=${encodeURIComponent(returnPath)}` : siteUrl + returnPath
  return html`<a class="button" href="${href}"${outward(view)}>See your order in the shop</a>`
}

const toLine = (
  { name, options, quantity, totalCents }: OrderLine,
  currency: Currency,
) => html`<li class="line">
<div class="what">
<p class="title">${name}</p>
${options.map((option) => html`<p class="option">${option}</p>`)}
<p class="quantity">Quantity ${quantity}</p>
</div>
<p class="price">${formatMoney(totalCents, currency)}</p>
</li>`

function cartLink(view: View) {
  const route = view.channel.routes.find('cart')
  if (route === undefined) return false
  return html`<a class="button" href="${view.options.siteUrl}${route}"${outward(view)}>Back to your cart</a>`
}

export const deadLinkPage = (view: View): Page => ({
  title: 'Link no longer valid',
  event: 'FRAME_ERROR',
  main: html`<section class="card narrow">
<h1>This checkout link is no longer valid</h1>
<p>A link to the checkout works once, and only for half a minute. Nothing was ordered.
If you have not ordered yet, your cart is still in the shop: start the checkout from there again.</p>
<p>${cartLink(view)} ${backLink(view, 'button')}</p>
</section>`,
})

export const noCheckoutPage = (view: View): Page => ({
  title: 'No open checkout',
  event: 'FRAME_ERROR',
  main: html`<section class="card narrow">
<h1>There is no open checkout here</h1>
<p>It has ended, or it was begun in another browser. Nothing was ordered just now.</p>
<p>${backLink(view, 'button')}</p>
</section>`,
})

export const frontPage = (view: View): Page => ({
  title: 'Stand-in store',
  main: html`<section class="card narrow">
<h1>This is the stand-in store</h1>
<p>It answers in BigCommerce’s place while you develop: its catalogue is shown, and sold, on your own site.</p>
<p><a href="${view.root}outbox">Mail outbox</a></p>
<p>${backLink(view, 'button')}</p>
</section>`,
})

export const deadSyncPage = (view: View): Page => ({
  title: 'Link no longer valid',
  event: 'FRAME_ERROR',
  main: html`<section class="card narrow">
<h1>This link is no longer valid</h1>
<p>A link that brings you along from the shop works once, and only for half a minute.
Nothing has changed: go back to the shop and follow it from there again.</p>
<p>${backLink(view, 'button')}</p>
</section>`,
})

export const noPage = (view: View): Page => ({
  title: 'No such page',
  main: html`<section class="card narrow">
<h1>There is no such page here</h1>
<p>The stand-in store has a checkout and an account page; a real store has more.</p>
<p>${backLink(view, 'button')}</p>
</section>`,
})
