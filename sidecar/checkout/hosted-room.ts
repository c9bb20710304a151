import { createCheckoutLinks } from '../bigcommerce/checkout-links.ts'
import { createCustomers } from '../bigcommerce/customers.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import { createOrderMarks } from '../bigcommerce/order-marks.ts'
import type { Orders } from '../bigcommerce/orders.ts'
import { createPaymentLedger } from '../bigcommerce/payment-ledger.ts'
import type { Rest } from '../bigcommerce/rest.ts'
import type { ReadIdentity } from '../bigcommerce/store-identity.ts'
import type { Operation } from '../operation.ts'
import type { BeforeLeaving } from './before-leaving.ts'
import { createEmbedding } from './embedding.ts'
import { createHosted } from './hosted.ts'
import { createAsk } from './order-due.ts'
import { createOrderOfCart } from './order-of-cart.ts'
import { createOrderReturn, type Shown } from './order-return.ts'
import { createPayable } from './payable.ts'

type Services = {
  graphql: Graphql
  rest: Rest
  orders: Orders
  identityOf: ReadIdentity
  sdkUrl: string
  /** What BigCommerce's webhooks have told of carts. */
  conversions: { get(cartId: string): Promise<string | undefined> }
  /** Null where it is not for this shopper to see. */
  readOrder: (id: number, cartId: string, operation: Operation) => Promise<Shown | null>
  /** The newest orders of who is signed in. */
  ownOrders: (operation: Operation) => Promise<Shown[]>
  beforeLeaving: BeforeLeaving
  now: () => number
}

export type HostedRoom = ReturnType<typeof createHostedRoom>

/** The store's own checkout, as a page or in a frame, and the way back from it. */
export function createHostedRoom(services: Services) {
  const { graphql, rest, orders, identityOf, sdkUrl, conversions, readOrder, ownOrders, now } = services
  const orderOfCart = createOrderOfCart({ orders, conversions, now })
  const { badge } = createCustomers({ graphql })
  const isCartThere = async (cartId: string, operation: Operation): Promise<boolean> =>
    (await badge(cartId, operation)) !== null
  const ledger = createPaymentLedger({ graphql, orderMarks: createOrderMarks({ rest }) })
  const ask = createAsk({ ledger, findOrderOf: orderOfCart.findPlaced, now })
  const payable = createPayable({ ask, now })
  return {
    hosted: createHosted({
      links: createCheckoutLinks({ graphql }),
      payable,
      beforeLeaving: services.beforeLeaving,
      findOrderOf: orderOfCart.findPlaced,
      now,
    }),
    orderReturn: createOrderReturn({ orderOfCart, readOrder, ownOrders, isCartThere }),
    readEmbedding: createEmbedding({ identityOf, sdkUrl }),
    /** What became of an order that was made on the site. */
    ask,
    ledger,
    payable,
    /** For whoever finds a cart gone: the number of the order it was made into. Never fails because BigCommerce does. */
    findOrderOf: orderOfCart.findPlaced,
  }
}
