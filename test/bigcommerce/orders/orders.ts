import { randomUUID } from 'node:crypto'
import type { Cart } from '../carts/cart.ts'
import { priceLines, totalOf } from '../carts/line-price.ts'
import type { Address } from '../checkout/address.ts'
import type { Clock } from '../clock.ts'
import { sell } from '../products/stock.ts'
import type { Shelf } from '../shelf.ts'
import type { Fate } from './fate.ts'
import { historyOf } from './history.ts'
import type { Shipment } from './shipment.ts'

export type OrderLine = {
  name: string
  sku: string
  quantity: number
  options: string[]
  totalCents: number
  // Absent in orders that were saved before they were told.
  productId?: number
  isDigital?: boolean
}

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
  // What became of it; as it was placed where that is absent.
  fate?: Fate
  shipments?: Shipment[]
  // Where the goods are fetched from, instead of being sent.
  pickup?: { method: string; location: string; when: string; instructions: string }
  certificates?: { name: string; recipientEmail: string; cents: number }[]
}

export type Orders = ReturnType<typeof createOrders>
type World = { clock: Clock; shelf: Shelf; kept: Order[]; carts: Map<string, Cart>; save: () => void }

type Buyer = Pick<Order, 'address' | 'customerId' | 'visitorId' | 'visitId'> & { shelf: Shelf }

const FIRST_NUMBER = 1001

// An order turns the cart into itself: the cart is gone, and what was sold leaves the shelf.
export function createOrders({ clock, shelf, kept, carts, save }: World) {
  const history = historyOf(shelf)
  const newestFirst = () => [...history, ...kept].sort((one, other) => other.number - one.number)
  return {
    // Those placed since the store began.
    all: () => kept,
    of: (customerId: number) => newestFirst().filter((order) => order.customerId === customerId),
    byNumber: (number: number) => newestFirst().find((order) => order.number === number),
    // What the merchant does with it: a part, or all that is left.
    ship: (number: number, shipment: Shipment, fate: Fate = 'SHIPPED') => {
      const order = newestFirst().find((each) => each.number === number)
      if (!order) throw new Error(`There is no order ${number}`)
      Object.assign(order, { fate, shipments: [...(order.shipments ?? []), shipment] })
      save()
    },
    byKey: (key: string) => newestFirst().find((order) => order.key === key),
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
          productId: product.id,
          isDigital: product.type === 'Digital',
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
