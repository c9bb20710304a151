import { createCheckoutLinks } from '../bigcommerce/checkout-links.ts'
import { createCustomers } from '../bigcommerce/customers.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import type { Orders } from '../bigcommerce/orders.ts'
import type { ReadIdentity } from '../bigcommerce/store-identity.ts'
import type { Operation } from '../operation.ts'
import { createEmbedding } from './embedding.ts'
import { createHosted } from './hosted.ts'
import { createOrderOfCart } from './order-of-cart.ts'
import { createOrderReturn, type Shown } from './order-return.ts'

type Services = {
  graphql: Graphql
  orders: Orders
  identityOf: ReadIdentity
  sdkUrl: string
  /** What BigCommerce's webhooks have told of carts. */
  conversions: { get(cartId: string): Promise<string | undefined> }
  /** Null where it is not for this shopper to see. */
  readOrder: (id: number, cartId: string, operation: Operation) => Promise<Shown | null>
  /** The newest orders of who is signed in. */
  ownOrders: (operation: Operation) => Promise<Shown[]>
  now: () => number
}

export type HostedRoom = ReturnType<typeof createHostedRoom>

/** The store's own checkout, as a page or in a frame, and the way back from it. */
export function createHostedRoom(services: Services) {
  const { graphql, orders, identityOf, sdkUrl, conversions, readOrder, ownOrders, now } = services
  const orderOfCart = createOrderOfCart({ orders, conversions, now })
  const { badge } = createCustomers({ graphql })
  const isCartThere = async (cartId: string, operation: Operation): Promise<boolean> =>
    (await badge(cartId, operation)) !== null
  return {
    hosted: createHosted({
      links: createCheckoutLinks({ graphql }),
      findOrderOf: orderOfCart.findPlaced,
      now,
    }),
    orderReturn: createOrderReturn({ orderOfCart, readOrder, ownOrders, isCartThere }),
    readEmbedding: createEmbedding({ identityOf, sdkUrl }),
    /** For whoever finds a cart gone: the number of the order it was made into. Never fails because BigCommerce does. */
    findOrderOf: orderOfCart.findPlaced,
  }
}
