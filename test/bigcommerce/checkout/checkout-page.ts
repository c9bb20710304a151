import type { Cart } from '../carts/cart.ts'
import { type PricedLine, priceLines, totalOf } from '../carts/line-price.ts'
import type { Currency } from '../catalog/currencies.ts'
import type { Customer } from '../customers/customer.ts'
import { shelfOf } from '../customers/for-customer.ts'
import { lineImage } from '../fields/cart.ts'
import { tellOption } from '../orders/draft.ts'
import { formatMoney } from '../products/currency.ts'
import type { Store } from '../store.ts'
import { type Address, type AddressForm, sampleAddress } from './address.ts'
import { html } from './html.ts'
import { outward, type Page } from './page.ts'
import type { View } from './view.ts'

const fields = [
  { name: 'email', label: 'Email', type: 'email', autocomplete: 'email' },
  { name: 'name', label: 'Full name', type: 'text', autocomplete: 'name' },
  { name: 'street', label: 'Street and number', type: 'text', autocomplete: 'street-address' },
  { name: 'city', label: 'City', type: 'text', autocomplete: 'address-level2' },
  { name: 'postalCode', label: 'Postal code', type: 'text', autocomplete: 'postal-code' },
  { name: 'country', label: 'Country', type: 'text', autocomplete: 'country-name' },
]

// The form as it is at first; whoever is signed in need not tell who they are.
export const addressFor = (customer: Customer | undefined): Address =>
  customer
    ? { ...sampleAddress, email: customer.email, name: `${customer.firstName} ${customer.lastName}` }
    : sampleAddress

export function checkoutPage(cart: Cart, form: AddressForm, view: View): Page {
  const lines = priceLines(cart, shelfOf(cart, view))
  const currency = view.shelf.currency(cart.currencyCode)
  const total = formatMoney(totalOf(lines), currency)
  const owner = cart.customerId === undefined ? undefined : view.customers.find(cart.customerId)
  const group = owner && view.customers.groupOf(owner)
  const main = html`<h1>Checkout</h1>
${!view.customer && html`<p class="hint">Do you have an account? <a href="${view.signIn}"${outward(view)}>Sign in to use it for this order</a></p>`}
<div class="columns">
<section class="card" aria-labelledby="details">
<h2 id="details">Your details</h2>
${Object.keys(form.errors).length > 0 && errorSummary(form)}
<form method="post" action="checkout${view.suffix}" novalidate>
<div class="fields">${fields.map((field) => toField(field, form))}</div>
<button type="submit">Place test order</button>
<p class="hint">You will get an order number, and nothing else: no charge, no parcel, no email.</p>
</form>
</section>
<section class="card" aria-labelledby="summary">
<h2 id="summary">Order summary</h2>
<ul class="lines">${lines.map((line) => toLine(line, currency, view))}</ul>
<dl class="totals">
${group !== undefined && html`<div class="group"><dt>Prices</dt><dd data-test="group">${group.name}</dd></div>`}
<div><dt>Subtotal</dt><dd>${total}</dd></div>
<div><dt>Delivery</dt><dd>Free</dd></div>
<div class="total"><dt>Total</dt><dd data-test="total">${total}</dd></div>
</dl>
</section>
</div>`
  if (Object.keys(form.errors).length === 0) return { title: 'Checkout', main }
  return { title: 'Please check your details', main, event: 'CHECKOUT_ERROR' }
}

const errorSummary = ({ errors }: AddressForm) => html`<div class="errors" role="alert">
<p>Please look at these again:</p>
<ul>${Object.entries(errors).map(([name, message]) => html`<li><a href="#${name}">${message}</a></li>`)}</ul>
</div>`

function toField(
  { name, label, type, autocomplete }: (typeof fields)[number],
  { values, errors }: AddressForm,
) {
  const error = errors[name]
  return html`<p class="field field-${name}">
<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" value="${values[name] ?? ''}" autocomplete="${autocomplete}" required${
    error ? html` aria-invalid="true" aria-describedby="${name}-error"` : ''
  }>
${error !== undefined && html`<span class="error" id="${name}-error">${error}</span>`}
</p>`
}

function toLine(priced: PricedLine, currency: Currency, store: Store) {
  const { line, product, sale, total } = priced
  const image = lineImage(priced, store)
  return html`<li class="line">
${image ? html`<img src="${image.url({ width: 160 })}" alt="" width="72" height="72">` : html`<span class="no-picture"></span>`}
<div class="what">
<p class="title">${product.name}</p>
${line.selected.map((selected) => html`<p class="option">${tellOption(selected)}</p>`)}
<p class="quantity">${line.quantity} × ${formatMoney(sale, currency)}</p>
</div>
<p class="price">${formatMoney(total, currency)}</p>
</li>`
}
