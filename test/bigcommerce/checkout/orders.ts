import { randomUUID } from 'node:crypto'
import type { Cart } from '../carts/cart.ts'
import { priceLines, totalOf } from '../carts/line-price.ts'
import type { Clock } from '../clock.ts'
import { sell } from '../products/stock.ts'
import type { Shelf } from '../shelf.ts'
import type { Address } from './address.ts'

export type OrderLine = { name: string; sku: string; quantity: number; options: string[]; totalCents: number }

export type Order = {
  number: number
  key: string
  cartId: string
  placedAt: string
  currencyCode: string
  // Who was signed in; an order of a guest is nobody's.
  customerId?: number | undefined
  visitorId?: string | undefined
  visitId?: string | undefined
  address: Address
  lines: OrderLine[]
  totalCents: number
}

export type Orders = ReturnType<typeof createOrders>
type World = { clock: Clock; shelf: Shelf; kept: Order[]; carts: Map<string, Cart>; save: () => void }

type Buyer = Pick<Order, 'address' | 'customerId' | 'visitorId' | 'visitId'> & { shelf: Shelf }

const FIRST_NUMBER = 1001

// An order turns the cart into itself: the cart is gone, and what was sold leaves the shelf.
export function createOrders({ clock, shelf, kept, carts, save }: World) {
  return {
    all: () => kept,
    byKey: (key: string) => kept.find((order) => order.key === key),
    // Priced as the buyer has the shelf.
    place: (cart: Cart, { address, shelf: theirs, ...buyer }: Buyer) => {
      const priced = priceLines(cart, theirs)
      const order: Order = {
        number: FIRST_NUMBER + kept.length,
        key: randomUUID(),
        cartId: cart.id,
        placedAt: new Date(clock.now()).toISOString(),
        currencyCode: cart.currencyCode,
        ...buyer,
        address,
        lines: priced.map(({ line, product, variant, total }) => ({
          name: product.name,
          sku: variant?.sku ?? product.sku,
          quantity: line.quantity,
          options: line.selected.map(tellOption),
          totalCents: total,
        })),
        totalCents: totalOf(priced),
      }
      kept.push(order)
      for (const { line, product } of priced) {
        const sold = sell(shelf.product(product.id) ?? product, line.variantId, line.quantity)
        shelf.change(product.id, sold, 'order')
      }
      carts.delete(cart.id)
      save()
      return order
    },
  }
}

export function tellOption(selected: Cart['lines'][number]['selected'][number]) {
  if ('value' in selected) return `${selected.name}: ${selected.value}`
  if ('text' in selected) return `${selected.name}: ${selected.text}`
  if ('number' in selected) return `${selected.name}: ${selected.number}`
  return `${selected.name}: ${selected.date.utc.slice(0, 10)}`
}
