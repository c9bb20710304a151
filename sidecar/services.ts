import type { Logger } from 'pino'
import { v4 } from 'uuid'
import type { Services } from './app.ts'
import { createAttempts } from './attempts.ts'
import { createEvents } from './bigcommerce/analytics.ts'
import { createBulkhead } from './bigcommerce/bulkhead.ts'
import { createCarts } from './bigcommerce/carts.ts'
import { createGraphql } from './bigcommerce/graphql.ts'
import { createSend } from './bigcommerce/http.ts'
import { createOrders } from './bigcommerce/orders.ts'
import { createRest } from './bigcommerce/rest.ts'
import { createSessionSync } from './bigcommerce/session-sync.ts'
import { createSites } from './bigcommerce/sites.ts'
import { createStoreIdentity } from './bigcommerce/store-identity.ts'
import { createTokens } from './bigcommerce/tokens.ts'
import { createWishlists } from './bigcommerce/wishlists.ts'
import { cacheOf } from './cache/configured.ts'
import { createNotes } from './cache/notes.ts'
import { toCart } from './cart/cart.ts'
import { createCartRoom } from './cart/room.ts'
import { createCatalog } from './catalog/catalog.ts'
import { createReviews } from './catalog/review-writing.ts'
import { createSitemapRoom } from './catalog/sitemap-room.ts'
import { type BeforeLeaving, createBeforeLeaving } from './checkout/before-leaving.ts'
import { createHostedRoom } from './checkout/hosted-room.ts'
import { createCheckoutRoom } from './checkout/room.ts'
import type { ShowCart } from './checkout/shown.ts'
import type { Config } from './config.ts'
import { toAddressForm } from './customer/checkout-form.ts'
import { type CustomerRoom, createCustomerRoom } from './customer/room.ts'
import { extensionsOf } from './extensions/configured.ts'
import { createGiftCertificateRoom } from './gift-certificate/gift-certificates.ts'
import { createGuesses } from './guesses.ts'
import { createMetrics } from './http/metrics.ts'
import type { Operation } from './operation.ts'
import { createOrderRoom } from './order/order-history.ts'
import { createRedirection } from './redirection/redirection.ts'
import { createEntrance } from './session/entrance.ts'
import { createSeal } from './session/session.ts'
import { createSync } from './session/sync.ts'
import { createCacheDesk } from './status/cache.ts'
import { createStatus } from './status/status.ts'
import { createVisits } from './visit/visits.ts'
import { createWebhookRoom } from './webhooks/room.ts'
import { createWishlistRoom } from './wishlist/wishlists.ts'

const version = '0.6.0'

type Surroundings = {
  log: Logger
  isStopping: () => boolean
  now: () => number
  /** How long a failed sign-in takes at least; absent, as long as hides what BigCommerce found. */
  signInFloorMs?: number | undefined
}

/** As long as a session that holds the cart, and more orders than a shop has in a week. */
const conversionNotes = { kind: 'order-of-cart', seconds: 60 * 86_400, most: 50_000 }

/** Builds every part from the configuration, each given what it uses and no more. */
export function createServices(
  config: Config,
  { log, isStopping, now, signInFloorMs }: Surroundings,
): Services {
  const { apiUrl, graphqlUrl, accessToken, trustedProxySecret } = config.bigcommerce
  const { hash: storeHash, channelId } = config.store
  const bulkhead = createBulkhead(config.bigcommerce.maxInFlight)
  const metrics = createMetrics({
    cache: () => cache.stats(),
    breaker: () => graphql.breakerState(),
    inFlight: () => bulkhead.inFlight(),
  })
  const send = createSend({ trustedProxySecret, log, version, bulkhead, onCall: metrics.countCall })
  const tokens = createTokens({ send, apiUrl, storeHash, channelId, accessToken, now })
  const graphql = createGraphql({ send, tokens, url: graphqlUrl })
  const rest = createRest({ send, apiUrl, storeHash, accessToken })
  const mayRefresh = () => bulkhead.hasRoom('catalogue') && graphql.hasRoom()
  const { redis, cache } = cacheOf(config, { log, version, now, mayRefresh })
  const attempts = createAttempts({ shared: redis })
  const guess = createGuesses(attempts)
  const catalog = createCatalog({ graphql, cache, channelId })
  const giftCertificates = createGiftCertificateRoom({ graphql, guess })
  const wishlists = createWishlistRoom({ wishlists: createWishlists({ graphql }), findCards: catalog.cards })
  const identityOf = createStoreIdentity({ graphql, graphqlUrl, storeHash, now })
  const conversions = createNotes({ redis, storeHash, ...conversionNotes, now })
  const orderCalls = createOrders({ graphql, rest })
  const orders = createOrderRoom({ orders: orderCalls, attempts, floorMs: signInFloorMs })
  const beforeLeaving: BeforeLeaving = (...asked) =>
    createBeforeLeaving({ graphql, showCart, extensions })(...asked)
  const hosted = createHostedRoom({
    graphql,
    rest,
    orders: orderCalls,
    identityOf,
    sdkUrl: config.checkout.sdkUrl,
    conversions,
    readOrder: orders.ofCart,
    ownOrders: async (operation) => (await orders.list({ limit: 5 }, operation)).items,
    beforeLeaving,
    now,
  })
  const extensions = extensionsOf(config, log, {
    customer: (operation) => customer.readCustomer(operation),
    addresses: (operation) => customer.addresses.list({ limit: 50 }, operation),
    orders: async (operation) => (await orders.list({ limit: 50 }, operation)).items,
    order: orders.find,
  })
  const own = { graphql, rest, store: config.store, sessionKeys: config.sessionKeys, now }
  const { onSignIn } = extensions
  const around = { cache, attempts, app: config.app, onSignIn, floorMs: signInFloorMs }
  const customer: CustomerRoom = createCustomerRoom({ ...own, ...around })
  const warm = () => catalog.warm(ownOperation())
  const webhooks = createWebhookRoom({
    ...config.webhooks,
    keys: config.pluginKeys,
    store: config.store,
    rest,
    cache,
    onConverted: ({ cartId, orderId }) => conversions.set(cartId, String(orderId)),
    operation: ownOperation,
    warm: () => void warm(),
    log,
    now,
    isStopping,
  })
  return {
    log,
    version,
    isStopping,
    now,
    pluginKeys: config.pluginKeys,
    seal: createSeal({ keys: config.sessionKeys, now }),
    catalog,
    metrics,
    reviews: createReviews({ graphql, cache }),
    sitemap: createSitemapRoom({ graphql, rest, cache, channelId, findCards: catalog.cards, now }),
    cart: createCartRoom({
      graphql,
      rest,
      attempts,
      guess,
      beforeLeaving,
      assertNotPaying: hosted.payable.assertNotPaying,
      assertMayEmpty: hosted.payable.assertMayEmpty,
      findProduct: (id, operation) => catalog.find<'product'>({ kind: 'product', id }, operation),
      isTransactional: catalog.isTransactional,
      assertSold: giftCertificates.assertSold,
      saveFor: wishlists.saveFor,
      findOrderOf: hosted.findOrderOf,
      offersFor: extensions.offersFor,
    }),
    giftCertificates,
    hosted,
    checkout: createCheckoutRoom({
      ...own,
      send,
      paymentsUrl: config.bigcommerce.paymentsUrl,
      readForm: async (operation) => toAddressForm(await customer.readForms(operation)),
      showCart,
      prefill: extensions.beforeCheckout,
      displayOf: catalog.displayOf,
      guess,
      ask: hosted.ask,
      ledger: hosted.ledger,
    }),
    customer,
    orders,
    wishlists,
    sync: createSync({
      sessionSync: createSessionSync({ graphql }),
      entrance: createEntrance({ attempts, hasTrustedProxySecret: trustedProxySecret !== undefined }),
      identityOf,
      assignCart: (entityId, operation) => createCarts({ graphql }).assign({ entityId }, operation),
      onSignIn,
      now,
    }),
    redirection: createRedirection({ sites: createSites({ rest, channelId }) }),
    visits: createVisits({ events: createEvents({ graphql }), now }),
    status: createStatus({
      graphql,
      tokens,
      channelId,
      hasTrustedProxySecret: trustedProxySecret !== undefined,
      version,
      webhooks: webhooks?.status,
    }),
    cache: createCacheDesk({
      cache,
      redis,
      maxBytes: config.cache.maxBytes,
      breaker: graphql.breakerState,
      warm,
    }),
    webhooks,
    warm,
    close(): void {
      webhooks?.close()
      cache.close()
    },
  }
}

const showCart: ShowCart = (wire, cart) => toCart(wire, cart, { page: 'CHECKOUT_PAGE' })

const ownPatienceMs = 9000

/** What the sidecar asks of itself, with no shopper behind it. */
const ownOperation = (): Operation => ({
  correlationId: v4(),
  clientAddress: '',
  locale: 'en',
  deadline: Date.now() + ownPatienceMs,
})
