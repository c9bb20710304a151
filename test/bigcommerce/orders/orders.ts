import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Cart } from '../carts/cart.ts'
import type { Clock } from '../clock.ts'
import { sell } from '../products/stock.ts'
import type { Shelf } from '../shelf.ts'
import type { Event } from '../webhooks/message.ts'
import { cartConverted, orderCreated, statusUpdated } from '../webhooks/order-events.ts'
import { type Draft, readDraft } from './draft.ts'
import { type Fate, fateOf } from './fate.ts'
import { historyOf } from './history.ts'
import type { Order, Payment } from './order.ts'
import type { Shipment } from './shipment.ts'

export type Orders = ReturnType<typeof createOrders>
type World = {
  clock: Clock
  shelf: Shelf
  kept: Order[]
  carts: Map<string, Cart>
  save: () => void
  announce: (events: Event[]) => void
  // What else becomes of one as soon as it is paid.
  onPaid?: (order: Order) => void
}

const FIRST_NUMBER = 1001
const CALLED_OFF: Fate[] = ['CANCELLED', 'DECLINED']
const UNPAID: Fate[] = ['INCOMPLETE', 'PENDING', 'AWAITING_PAYMENT']

// An order is begun from a cart, which stays as it is until the order is paid: then the order has turned it into itself.
export function createOrders(world: World) {
  const { clock, shelf, kept, save, announce } = world
  const history = historyOf(shelf)
  const newestFirst = () => [...history, ...kept].sort((one, other) => other.number - one.number)
  const byNumber = (number: number) => newestFirst().find((order) => order.number === number)
  const now = () => new Date(clock.now()).toISOString()

  // Goes on to what becomes of it; the first step beyond Incomplete takes the cart, and what was sold leaves the shelf.
  // One that was called off has sold nothing.
  const setFate = (order: Order, fate: Fate) => {
    const before = fateOf(order)
    if (before === fate) return
    Object.assign(order, { fate, updatedAt: now() })
    if (before === 'INCOMPLETE' && !CALLED_OFF.includes(fate)) convert(order, world)
    if (fate === 'AWAITING_FULFILLMENT' && UNPAID.includes(before)) world.onPaid?.(order)
    save()
    announce([statusUpdated(order, before)])
  }

  const begin = (cart: Cart, draft: Draft): Order => {
    const made = readDraft(cart, draft)
    const open = newestFirst().find(({ cartId, fate }) => cartId === cart.id && fate === 'INCOMPLETE')
    if (open && isSame(open, made)) return open
    const order: Order = {
      number: FIRST_NUMBER + kept.length,
      key: randomUUID(),
      placedAt: now(),
      ...made,
      fate: 'INCOMPLETE',
    }
    kept.push(order)
    save()
    announce([orderCreated(order)])
    return order
  }

  return {
    // Those begun since the store began.
    all: () => kept,
    // A customer is not told of what they have not paid.
    of: (customerId: number) =>
      newestFirst().filter((order) => order.customerId === customerId && fateOf(order) !== 'INCOMPLETE'),
    list: newestFirst,
    byNumber,
    byKey: (key: string) => newestFirst().find((order) => order.key === key),
    // Begun again from a checkout that is as it was, it is the same order; the one of a changed checkout is new.
    begin,
    setFate,
    addPayment: (order: Order, payment: Omit<Payment, 'at'>) => {
      order.payments = [...(order.payments ?? []), { ...payment, at: now() }]
      save()
    },
    // What the merchant does with it: a part, or all that is left.
    ship: (number: number, shipment: Shipment, fate: Fate = 'SHIPPED') => {
      const order = byNumber(number)
      if (!order) throw new Error(`There is no order ${number}`)
      order.shipments = [...(order.shipments ?? []), shipment]
      setFate(order, fate)
      save()
    },
  }
}

// What was read from a file has lost what was undefined.
function isSame(order: Order, made: Partial<Order>) {
  const plain = (value: object) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>
  const was = plain(order)
  return Object.entries(plain(made)).every(([key, value]) => isDeepStrictEqual(was[key], value))
}

function convert(order: Order, { shelf, carts, announce }: World) {
  for (const { productId, variantId, quantity } of order.lines) {
    const product = productId === undefined ? undefined : shelf.product(productId)
    if (product) shelf.change(product.id, sell(product, variantId ?? 0, quantity), 'order')
  }
  if (carts.delete(order.cartId)) announce([cartConverted(order)])
}
