import type { Cart } from '../carts/cart.ts'
import { priceLines, totalOf } from '../carts/line-price.ts'
import type { Shelf } from '../shelf.ts'
import type { Order, OrderLine } from './order.ts'

// Who orders; their shelf has their prices.
export type Buyer = Pick<Order, 'address' | 'customerId' | 'visitorId' | 'visitId'> & { shelf: Shelf }

// What a checkout knows beyond its cart. Lines that are told are taken as they are, else they are the cart's products.
export type Draft = Buyer & Partial<Pick<Order, 'totals' | 'consignments' | 'message' | 'lines'>>

export function readDraft(
  cart: Cart,
  { shelf, lines, totals, ...told }: Draft,
): Pick<Order, 'cartId' | 'currencyCode' | 'address' | 'lines' | 'totalCents'> & Partial<Order> {
  const priced = priceLines(cart, shelf)
  return {
    cartId: cart.id,
    currencyCode: cart.currencyCode,
    ...told,
    lines: lines ?? priced.map(toLine),
    ...(totals && { totals }),
    totalCents: totals?.grandTotal ?? totalOf(priced),
  }
}

type PricedLine = ReturnType<typeof priceLines>[number]

const toLine = ({ line, product, variant, total }: PricedLine): OrderLine => ({
  name: product.name,
  sku: variant?.sku ?? product.sku,
  quantity: line.quantity,
  options: line.selected.map(tellOption),
  totalCents: total,
  productId: product.id,
  variantId: line.variantId,
  isDigital: product.type === 'Digital',
  lineId: line.id,
})

export function tellOption(selected: Cart['lines'][number]['selected'][number]) {
  if ('value' in selected) return `${selected.name}: ${selected.value}`
  if ('text' in selected) return `${selected.name}: ${selected.text}`
  if ('number' in selected) return `${selected.name}: ${selected.number}`
  return `${selected.name}: ${selected.date.utc.slice(0, 10)}`
}
