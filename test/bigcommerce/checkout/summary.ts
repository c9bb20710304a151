import type { Cart } from '../carts/cart.ts'
import type { PricedLine } from '../carts/line-price.ts'
import type { Currency } from '../catalog/currencies.ts'
import { type CheckoutTotals, checkoutTotals } from '../checkouts/totals.ts'
import { lineImage } from '../fields/cart.ts'
import { tellOption } from '../orders/draft.ts'
import { formatMoney } from '../products/currency.ts'
import type { Store } from '../store.ts'
import { type Html, html } from './html.ts'
import type { View } from './view.ts'

// What is wrong with a code, and the code as it was typed.
export type CodeFault = { code: string; message: string }

export function orderSummary(cart: Cart, view: View, fault?: CodeFault) {
  const totals = checkoutTotals(cart, view)
  const currency = view.shelf.currency(cart.currencyCode)
  const money = (cents: number) => formatMoney(cents, currency)
  return html`<section class="card" aria-labelledby="summary">
<h2 id="summary">Order summary</h2>
${bannersOf(totals).map((text) => html`<p class="banner">${text}</p>`)}
<ul class="lines">${totals.goods.map((line) => toLine(line, currency, view))}${otherLines(cart, money)}</ul>
${codes(cart, view, fault)}
<dl class="totals">${toRows(cart, totals, { money, view })}</dl>
</section>`
}

// Applied ones only, as text: a shop's banners may hold HTML.
const bannersOf = ({ promotions }: CheckoutTotals) =>
  promotions
    .filter(({ isApplied }) => isApplied)
    .flatMap(({ promotion }) => promotion.banners.filter(({ type }) => type === 'APPLIED'))
    .map(({ text }) => text.replace(/<[^>]*>/g, ''))

type Tell = (cents: number) => string

function toRows(cart: Cart, totals: CheckoutTotals, { money, view }: { money: Tell; view: View }): Html[] {
  const row = (label: string, text: string) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`
  const some = (label: string, cents: number) => (cents > 0 ? [row(label, money(cents))] : [])
  const less = (label: string, cents: number) => row(label, money(-cents))
  const owner = cart.customerId === undefined ? undefined : view.customers.find(cart.customerId)
  const group = owner && view.customers.groupOf(owner)
  return [
    group ? html`<div class="group"><dt>Prices</dt><dd data-test="group">${group.name}</dd></div>` : html``,
    row('Subtotal', money(totals.subtotal)),
    ...(totals.discount > 0 ? [less('Discount', totals.discount)] : []),
    ...totals.coupons.map(({ coupon, cents }) => less(`Coupon ${coupon.code}`, cents)),
    ...some('Gift wrapping', totals.wrapping),
    row('Delivery', totals.shipping > 0 ? money(totals.shipping) : 'Free'),
    ...some('Handling', totals.handling),
    ...totals.fees.map(({ name, cents }) => row(name, money(cents))),
    ...totals.taxes.map(({ name, cents }) => row(name, money(cents))),
    html`<div class="total"><dt>Total</dt><dd data-test="total">${money(totals.grandTotal)}</dd></div>`,
    ...totals.certificates.map(({ certificate, used }) => less(`Gift certificate ${certificate.code}`, used)),
    totals.certificates.length > 0
      ? html`<div class="total"><dt>To pay</dt><dd data-test="to-pay">${money(totals.outstanding)}</dd></div>`
      : html``,
  ]
}

function codes({ checkout }: Cart, { suffix }: View, fault?: CodeFault) {
  return html`<form method="post" action="code${suffix}" class="code">
<label for="code">Coupon or gift certificate</label>
<input id="code" name="code" value="${fault?.code ?? ''}" autocomplete="off"${fault && html` aria-invalid="true" aria-describedby="code-error"`}>
${fault && html`<span class="error" id="code-error" role="alert">${fault.message}</span>`}
<button type="submit">Apply</button>
</form>
${[...checkout.couponCodes, ...checkout.certificateCodes].map(
  (code) => html`<form method="post" action="code${suffix}" class="code">
<input type="hidden" name="remove" value="${code}"><button class="plain" type="submit">Remove ${code}</button>
</form>`,
)}`
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

const otherLines = ({ certificates, customItems }: Cart, money: Tell) =>
  [
    ...certificates.map(({ name, cents, recipient }) => ({ name, cents, about: `For ${recipient.name}` })),
    ...customItems.map(({ name, cents, quantity }) => ({
      name,
      cents: cents * quantity,
      about: `${quantity} × ${money(cents)}`,
    })),
  ].map(
    ({ name, cents, about }) => html`<li class="line">
<span class="no-picture"></span>
<div class="what"><p class="title">${name}</p><p class="quantity">${about}</p></div>
<p class="price">${money(cents)}</p>
</li>`,
  )
