import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { type Attempts, networkOf } from '../attempts.ts'
import { type OrderKey, type Orders, orderStatuses } from '../bigcommerce/orders.ts'
import { AppError, isAppError } from '../errors.ts'
import { padded } from '../floor.ts'
import type { Operation } from '../operation.ts'
import { type Order, type OrderSummary, toOrder, toSummary } from './order.ts'

export const ListParams = z.object({
  after: z.string().min(1).max(500).optional(),
  limit: z.coerce.number('must be a number').int().min(1).max(50).default(10),
  status: z.enum(orderStatuses, 'must be a status such as SHIPPED').optional(),
})

export const LookupBody = z.strictObject({
  orderId: z.number('must be a number').int().min(1).max(2_147_483_647),
  email: z.string('must be text').trim().min(1, 'must not be empty').max(255),
})

export type OrderRoom = ReturnType<typeof createOrderRoom>

type Services = { orders: Orders; attempts: Attempts; floorMs?: number | undefined }

/** Above what BigCommerce takes to find an order, as a rule. */
const standardFloorMs = 1000

const seconds = 900

/** What has been ordered: for the customer who did, and for a guest who knows the number and the e-mail address. */
export function createOrderRoom({ orders, attempts, floorMs = standardFloorMs }: Services) {
  const byAddress = attempts.counterOf({ name: 'order-address', most: 20, seconds })
  const byOrder = attempts.counterOf({ name: 'order-number', most: 5, seconds })

  async function lookUp(
    { orderId, email }: z.output<typeof LookupBody>,
    operation: Operation,
  ): Promise<Order> {
    const address = networkOf(operation.clientAddress)
    const number = String(orderId)
    await byAddress.take(address)
    await byOrder.take(number)
    const { customerId, cartId } = await keyFor(email, orderId, operation).catch(async (error: unknown) => {
      // Only a guess counts: not that BigCommerce was away, or would not let us look.
      if (!isAppError(error, 'not_found')) {
        await byAddress.giveBack(address)
        await byOrder.giveBack(number)
      }
      throw error
    })
    await byAddress.giveBack(address)
    await byOrder.forget(number)
    if (customerId === 0) return toOrder((await orders.findByCart(orderId, cartId, operation)) ?? noOrder())
    const own = operation.customer === undefined ? null : await orders.findOwn(orderId, operation)
    return toOrder(own ?? ofCustomer())
  }

  async function keyFor(email: string, orderId: number, operation: Operation): Promise<OrderKey> {
    const key = await orders.keyOf(orderId, operation)
    return key !== null && isSame(key.email, email) ? key : noOrder()
  }

  return {
    async list(
      { after, limit, status }: z.output<typeof ListParams>,
      operation: Operation,
    ): Promise<{ items: OrderSummary[]; next: string | null }> {
      const { nodes, next } = await orders.list({ first: limit, after, status }, operation)
      return { items: nodes.map(toSummary), next }
    },

    async find(id: number, operation: Operation): Promise<Order> {
      return toOrder((await orders.findOwn(id, operation)) ?? noOrder())
    },

    /** What a cart was made into: for its customer, or for whoever knows the cart where it was a guest's. Null for anybody else. */
    async ofCart(id: number, cartId: string, operation: Operation): Promise<Order | null> {
      const own = operation.customer === undefined ? null : await orders.findOwn(id, operation)
      const wire = own ?? (await orders.findByCart(id, cartId, operation))
      return wire && toOrder(wire)
    },

    /** The same words, status and time for a number nobody has and for a wrong address: order numbers are easily guessed. */
    lookUp: (body: z.output<typeof LookupBody>, operation: Operation): Promise<Order> =>
      padded(() => lookUp(body, operation), { floorMs }, operation),
  }
}

const unknownOrder = (): AppError =>
  new AppError('not_found', 'There is no order with this number and e-mail address.')

const noOrder = (): never => {
  throw unknownOrder()
}

const ofCustomer = (): never => {
  throw new AppError('sign_in_needed', 'This order was placed by a customer, who sees it signed in.')
}

function isSame(one: string, other: string): boolean {
  const digest = (email: string): Buffer => createHash('sha256').update(email.trim().toLowerCase()).digest()
  return one !== '' && timingSafeEqual(digest(one), digest(other))
}
