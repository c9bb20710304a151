import type { Customer } from '../customers/customer.ts'
import type { Order } from '../orders/order.ts'
import { formatMoney } from '../products/currency.ts'
import { type Html, html } from './html.ts'
import { backLink, type Page } from './page.ts'
import type { View } from './view.ts'

export function accountPage(customer: Customer, view: View): Page {
  const orders = view.orders.of(customer.id)
  const group = view.customers.groupOf(customer)
  const main = html`<section class="card narrow">
<h1>Your account</h1>
<dl class="facts">
<div><dt>Name</dt><dd>${customer.firstName} ${customer.lastName}</dd></div>
<div><dt>Email</dt><dd>${customer.email}</dd></div>
${group && html`<div><dt>Prices</dt><dd>${group.name}</dd></div>`}
</dl>
<h2>Your orders</h2>
${orders.length > 0 ? html`<ul class="lines">${orders.map((order) => toOrder(order, view))}</ul>` : NONE}
<p>${backLink(view, 'button')}</p>
</section>`
  return { title: 'Your account', main }
}

const NONE: Html = html`<p class="hint">You have not ordered anything yet.</p>`

function toOrder(order: Order, view: View) {
  const total = formatMoney(order.totalCents, view.shelf.currency(order.currencyCode))
  return html`<li class="line">
<div class="what">
<p class="title"><a href="${view.root}order-confirmation?order=${order.key}">Order ${order.number}</a></p>
<p class="quantity"><time datetime="${order.placedAt}">${order.placedAt.slice(0, 10)}</time></p>
</div>
<p class="price">${total}</p>
</li>`
}
