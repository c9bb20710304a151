import type { Cart } from '../carts/cart.ts'
import { cartErrors } from '../carts/cart-error.ts'
import { countryOf } from '../customers/countries.ts'
import { shelfOf } from '../customers/for-customer.ts'
import type { Draft } from '../orders/draft.ts'
import type { OrderAddress } from '../orders/order.ts'
import { isPurchasable, stockOf } from '../products/stock.ts'
import type { Store } from '../store.ts'
import { missingIn } from './address.ts'
import { checkoutErrors } from './checkout-error.ts'
import { type Goods, sum } from './goods.ts'
import { orderConsignments, orderLines, orderTotals } from './order-parts.ts'
import type { CheckoutAddress } from './state.ts'
import { type CheckoutTotals, checkoutTotals } from './totals.ts'

// An order, begun; the cart stays until it is paid. Refused while something is missing.
export async function complete(cart: Cart, store: Store) {
  const { payments, orders, carts } = store
  const totals = checkoutTotals(cart, store)
  refuseUnready(cart, totals, store)
  const order = orders.begin(cart, toDraft(cart, totals, store))
  if (cart.checkout.orderNumber !== order.number)
    carts.note(cart, { checkout: { ...cart.checkout, orderNumber: order.number } })
  const paymentAccessToken = await payments.accessTokenFor(order)
  // Where certificates cover all, there is nothing left to pay.
  payments.settle(order)
  return { order, paymentAccessToken }
}

function refuseUnready(cart: Cart, { goods, deliveries }: CheckoutTotals, { options }: Store) {
  refuseSoldOut(goods)
  const { billingAddress, isProvenPerson } = cart.checkout
  if (options.checkoutSpamProtection && !isProvenPerson) throw checkoutErrors.spamProtection()
  const missing = billingAddress ? missingIn(billingAddress, ['email']) : ['billingAddress']
  if (missing.length > 0) throw checkoutErrors.billingMissing(missing)
  const sent = new Set(deliveries.flatMap(({ consignment }) => consignment.lineIds))
  const unsent = goods.find(({ line, product }) => product.type === 'Physical' && !sent.has(line.id))
  if (unsent && deliveries.length === 0) throw checkoutErrors.noShippingAddress()
  if (unsent) throw checkoutErrors.itemWithoutAddress(unsent.product.name)
  for (const { consignment, selected } of deliveries) {
    const lacks = missingIn(consignment.address)
    if (lacks.length > 0) throw checkoutErrors.shippingMissing(lacks)
    if (!selected) throw checkoutErrors.optionMissing()
  }
}

// What has gone from the shelf since it was put into the cart.
function refuseSoldOut(goods: Goods[]) {
  for (const { line, product, variant } of goods) {
    if (!isPurchasable(product, variant)) throw cartErrors.notPurchasable(product.name)
    const wanted = goods.filter((each) => each.line.variantId === line.variantId)
    const stock = stockOf(product, variant)
    if (stock !== undefined && sum(wanted, (each) => each.line.quantity) > stock)
      throw cartErrors.outOfStock(line.id, product.name)
  }
}

function toDraft(cart: Cart, totals: CheckoutTotals, store: Store): Draft {
  const { billingAddress, message } = cart.checkout
  if (!billingAddress) throw checkoutErrors.noBillingAddress()
  const email = billingAddress.email
  return {
    address: toOrderAddress(billingAddress, email),
    customerId: cart.customerId,
    shelf: shelfOf(cart, store),
    message,
    lines: orderLines(cart, totals),
    totals: orderTotals(totals),
    consignments: orderConsignments(totals, (address) => toOrderAddress(address, email)),
  }
}

export function toOrderAddress(address: CheckoutAddress, email: string): OrderAddress {
  const { firstName, lastName, company, address1, address2, city, postalCode, phone, countryCode } = address
  return {
    name: `${firstName} ${lastName}`.trim(),
    email: address.email || email,
    street: address1,
    city,
    postalCode,
    country: countryOf(countryCode)?.name ?? countryCode,
    countryCode,
    firstName,
    lastName,
    company,
    address2,
    phone,
    stateOrProvince: address.stateOrProvince,
    stateOrProvinceCode: address.stateOrProvinceCode,
  }
}
