import { z } from 'zod'
import { AppError, isAppError } from '../errors.ts'
import { asGuest, type Operation } from '../operation.ts'
import { page } from './connection-wire.ts'
import { type Graphql, type GraphqlAnswer, parseData } from './graphql.ts'
import { OrderWire, orderSelection, SummaryWire, summarySelection } from './order-wire.ts'
import type { Rest } from './rest.ts'
import { toReadError } from './upstream-error.ts'

/** What finds a guest's order: its cart, and who may see it. `customerId` is 0 for a guest's. */
export type OrderKey = { cartId: string; customerId: number; email: string }

export type Orders = ReturnType<typeof createOrders>

/** What an order may be asked for by (facts 5.7). */
export const orderStatuses = [
  'INCOMPLETE',
  'PENDING',
  'SHIPPED',
  'PARTIALLY_SHIPPED',
  'REFUNDED',
  'CANCELLED',
  'DECLINED',
  'AWAITING_PAYMENT',
  'AWAITING_PICKUP',
  'AWAITING_SHIPMENT',
  'COMPLETED',
  'AWAITING_FULFILLMENT',
  'MANUAL_VERIFICATION_REQUIRED',
  'DISPUTED',
  'PARTIALLY_REFUNDED',
] as const

type Paging = { first: number; after: string | undefined; status: string | undefined }

const listText = `query Orders($first: Int!, $after: String, $filters: OrdersFiltersInput) { customer {
  orders(first: $first, after: $after, filters: $filters) { pageInfo { hasNextPage endCursor } edges { node { ${summarySelection} } } }
} }`

const orderText = `query Order($filter: OrderFilterInput!) { site { order(filter: $filter) { ${orderSelection} } } }`

const ListWire = z.object({ customer: z.object({ orders: page(SummaryWire).nullish() }).nullable() })
const OneWire = z.object({ site: z.object({ order: OrderWire.nullish() }) })
const OfCartWire = z.array(z.object({ id: z.number(), cart_id: z.string().nullish(), status_id: z.number() }))
const KeyWire = z.object({
  customer_id: z.number(),
  cart_id: z.string().nullish(),
  billing_address: z.object({ email: z.string().nullish() }).nullish(),
})

/** Orders as BigCommerce tells them: to the customer whose they are, and to a guest who knows the cart's id. */
export function createOrders({ graphql, rest }: { graphql: Graphql; rest: Rest }) {
  async function find(
    filter: { entityId: number; cartEntityId?: string },
    operation: Operation,
  ): Promise<OrderWire | null> {
    const document = { name: 'Order', text: orderText, variables: { filter }, lane: 'shopper' as const }
    const answer = await graphql.query(document, operation)
    assertResolved(answer)
    return parseData(OneWire, answer.data).site.order ?? null
  }

  return {
    async list({ first, after, status }: Paging, operation: Operation) {
      const filters = status === undefined ? null : { status }
      const variables = { first, after: after ?? null, filters }
      const answer = await graphql.query(
        { name: 'Orders', text: listText, variables, lane: 'shopper' },
        operation,
      )
      assertResolved(answer)
      const { customer } = parseData(ListWire, answer.data)
      return customer?.orders ?? { nodes: [], next: null }
    },

    /** Null for an order that is not this customer's, as for one that is not there. */
    findOwn: (id: number, operation: Operation): Promise<OrderWire | null> =>
      find({ entityId: id }, operation),

    findByCart: (id: number, cartId: string, operation: Operation): Promise<OrderWire | null> =>
      find({ entityId: id, cartEntityId: cartId }, asGuest(operation)),

    /** What a cart was made into, the newest first; several where it was changed on the way to its payment. */
    async ofCart(cartId: string, operation: Operation): Promise<{ id: number; isPlaced: boolean }[]> {
      const path = `/orders?cart_id=${encodeURIComponent(cartId)}&sort=id:desc&limit=10`
      const call = { name: 'orders of a cart', method: 'GET' as const, version: 'v2' as const, path }
      // Of none it tells without a word (204).
      const wire = OfCartWire.safeParse((await rest.call(call, operation).catch(allowing)) ?? [])
      if (!wire.success)
        throw new AppError('upstream_changed', 'BigCommerce told of orders in a shape we do not know.')
      // Should the filter ever be passed over, these would be everybody's.
      const ours = wire.data.filter(({ cart_id }) => cart_id === cartId)
      return ours.map(({ id, status_id }) => ({ id, isPlaced: status_id !== incomplete }))
    },

    /** By the management API, since the storefront's wants a cart id that no shopper knows. Null where there is no such order. */
    async keyOf(id: number, operation: Operation): Promise<OrderKey | null> {
      const call = { name: 'an order', method: 'GET' as const, version: 'v2' as const, path: `/orders/${id}` }
      try {
        const wire = KeyWire.safeParse(await rest.call(call, operation))
        if (!wire.success)
          throw new AppError('upstream_changed', 'BigCommerce told of an order in a shape we do not know.')
        const { customer_id, cart_id, billing_address } = wire.data
        return { customerId: customer_id, cartId: cart_id ?? '', email: billing_address?.email ?? '' }
      } catch (error) {
        if (isAppError(error, 'not_found')) return null
        if (isAppError(error, 'upstream_refused')) throw lacksScope()
        throw error
      }
    },
  }
}

/** The status of an order whose payment has not come (facts 5.7). */
const incomplete = 0

const allowing = (error: unknown): never => {
  throw isAppError(error, 'upstream_refused') ? lacksScope() : error
}

function assertResolved({ errors: [error] }: GraphqlAnswer): void {
  if (error !== undefined) throw toReadError('the order', error.message)
}

const lacksScope = (): AppError =>
  new AppError(
    'not_allowed',
    'The API account of BIGCOMMERCE_ACCESS_TOKEN needs the scope store_v2_orders_read_only to look up orders.',
  )
