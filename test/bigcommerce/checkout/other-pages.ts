import { formatMoney } from '../fields/money.ts'
import { html } from './html.ts'
import type { Order } from './orders.ts'

export const confirmationPage = (order: Order, siteUrl: string) => html`<section class="card narrow">
<p class="tick" aria-hidden="true">✓</p>
<h1>Thank you, ${order.address.name}</h1>
<p>Your test order has the number <strong class="order-number" data-test="order-number">${order.number}</strong>.</p>
<ul class="lines">${order.lines.map(
  (line) => html`<li class="line"><div class="what">
<p class="name">${line.name}</p>
${line.options.map((option) => html`<p class="option">${option}</p>`)}
<p class="quantity">Quantity ${line.quantity}</p>
</div><p class="price">${formatMoney(line.total, order.currencyCode)}</p></li>`,
)}</ul>
<dl class="totals"><div class="total"><dt>Total</dt><dd data-test="total">${formatMoney(order.total, order.currencyCode)}</dd></div></dl>
<p>It would go to ${order.address.street}, ${order.address.city} ${order.address.postalCode}, ${order.address.country}.</p>
<p><a class="button" href="${siteUrl}">Back to the shop</a></p>
</section>`

export const deadLinkPage = (siteUrl: string) => html`<section class="card narrow">
<h1>This checkout link is no longer valid</h1>
<p>A link to the checkout works once, and only for half a minute. Nothing was ordered.
If you have not ordered yet, your cart is still in the shop: start the checkout from there again.</p>
<p><a class="button" href="${siteUrl}">Back to the shop</a></p>
</section>`

export const noCheckoutPage = (siteUrl: string) => html`<section class="card narrow">
<h1>There is no open checkout here</h1>
<p>It has ended, or it was begun in another browser. Nothing was ordered just now.</p>
<p><a class="button" href="${siteUrl}">Back to the shop</a></p>
</section>`

export const frontPage = (siteUrl: string) => html`<section class="card narrow">
<h1>This is the stand-in store</h1>
<p>It answers in BigCommerce’s place while you develop: its catalogue is shown, and sold, on your own site.</p>
<p><a class="button" href="${siteUrl}">Go to the shop</a></p>
</section>`
