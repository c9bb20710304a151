import type { Cart } from '../carts/cart.ts'
import { giftWrappings } from '../carts/gift-wrappings.ts'
import { tellOption } from '../orders/draft.ts'
import type { OrderAddress, OrderConsignment, OrderLine, OrderTotals } from '../orders/order.ts'
import { type Goods, restOf } from './goods.ts'
import type { CheckoutAddress } from './state.ts'
import type { CheckoutTotals } from './totals.ts'

// What an order keeps of the checkout that it comes from.
export const orderLines = (cart: Cart, { goods }: CheckoutTotals): OrderLine[] => [
  ...goods.map(toProductLine),
  ...cart.certificates.map(
    ({ id, name, cents, theme, sender, recipient, message }): OrderLine => ({
      name,
      sku: '',
      quantity: 1,
      options: [],
      totalCents: cents,
      isDigital: true,
      kind: 'certificate',
      lineId: id,
      recipientEmail: recipient.email,
      certificate: { theme, sender, recipient, message },
    }),
  ),
  ...cart.customItems.map(
    ({ id, name, sku, quantity, cents }): OrderLine => ({
      name,
      sku,
      quantity,
      options: [],
      totalCents: cents * quantity,
      kind: 'custom',
      lineId: id,
    }),
  ),
]

function toProductLine(goods: Goods): OrderLine {
  const { line, product, variant, total, wrapping } = goods
  const paper = giftWrappings.find(({ id }) => id === line.wrapping?.details[0]?.id)
  return {
    name: product.name,
    sku: variant?.sku ?? product.sku,
    quantity: line.quantity,
    options: line.selected.map(tellOption),
    totalCents: restOf(goods),
    listCents: total,
    productId: product.id,
    variantId: line.variantId,
    isDigital: product.type === 'Digital',
    lineId: line.id,
    ...(paper && { wrapping: { name: paper.name, cents: wrapping } }),
  }
}

export const orderTotals = (totals: CheckoutTotals): OrderTotals => ({
  subtotal: totals.subtotal,
  grandTotal: totals.grandTotal,
  discount: totals.discount,
  coupons: totals.coupons.map(({ coupon, cents }) => ({ code: coupon.code, cents })),
  wrapping: totals.wrapping,
  shipping: totals.shipping,
  handling: totals.handling,
  taxes: totals.taxes,
  certificates: totals.certificates
    .filter(({ used }) => used > 0)
    .map(({ certificate, used }) => ({ code: certificate.code, cents: used })),
})

export const orderConsignments = (
  { deliveries }: CheckoutTotals,
  toAddress: (address: CheckoutAddress) => OrderAddress,
): OrderConsignment[] =>
  deliveries.map(({ consignment, selected, cost, handling }) => ({
    address: toAddress(consignment.address),
    method: selected?.method.description ?? '',
    shippingCents: cost,
    handlingCents: handling,
    lineIds: consignment.lineIds,
  }))
