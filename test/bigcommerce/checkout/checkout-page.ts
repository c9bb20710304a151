import type { Cart } from '../carts/cart.ts'
import { countryOf } from '../customers/countries.ts'
import type { Customer } from '../customers/customer.ts'
import { type Address, type AddressForm, sampleAddress } from './address.ts'
import { html } from './html.ts'
import { outward, type Page } from './page.ts'
import { type CodeFault, orderSummary } from './summary.ts'
import type { View } from './view.ts'

const fields = [
  { name: 'email', label: 'Email', type: 'email', autocomplete: 'email' },
  { name: 'name', label: 'Full name', type: 'text', autocomplete: 'name' },
  { name: 'street', label: 'Street and number', type: 'text', autocomplete: 'street-address' },
  { name: 'city', label: 'City', type: 'text', autocomplete: 'address-level2' },
  { name: 'postalCode', label: 'Postal code', type: 'text', autocomplete: 'postal-code' },
  { name: 'country', label: 'Country', type: 'text', autocomplete: 'country-name' },
]

// Who pays may have been told to the checkout already; whoever is signed in need not tell who they are.
export function addressFor({ checkout }: Cart, customer: Customer | undefined): Address {
  const told = checkout.billingAddress
  const sample = customer
    ? { ...sampleAddress, email: customer.email, name: `${customer.firstName} ${customer.lastName}` }
    : sampleAddress
  if (!told) return sample
  return {
    email: told.email || sample.email,
    name: `${told.firstName} ${told.lastName}`.trim() || sample.name,
    street: told.address1 || sample.street,
    city: told.city || sample.city,
    postalCode: told.postalCode || sample.postalCode,
    country: countryOf(told.countryCode)?.name ?? told.countryCode,
  }
}

export function checkoutPage(cart: Cart, form: AddressForm, view: View, fault?: CodeFault): Page {
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
${orderSummary(cart, view, fault)}
</div>`
  if (Object.keys(form.errors).length === 0 && !fault) return { title: 'Checkout', main }
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
