import Router from '@koa/router'
import Koa from 'koa'
import type { Logger } from 'pino'
import type { CartRoom } from './cart/room.ts'
import { cartDescription, cartRoutes } from './cart/routes.ts'
import { wholeCartDescription, wholeCartRoutes } from './cart/whole-routes.ts'
import type { Catalog } from './catalog/catalog.ts'
import { reviewDescription, reviewRoutes } from './catalog/review-routes.ts'
import type { Reviews } from './catalog/review-writing.ts'
import { catalogDescription, catalogRoutes } from './catalog/routes.ts'
import type { SitemapRoom } from './catalog/sitemap-room.ts'
import { sitemapDescription, sitemapRoutes } from './catalog/sitemap-routes.ts'
import type { HostedRoom } from './checkout/hosted-room.ts'
import { hostedDescription, hostedRoutes } from './checkout/hosted-routes.ts'
import { paymentDescription, paymentRoutes } from './checkout/payment-routes.ts'
import type { CheckoutRoom } from './checkout/room.ts'
import { stepDescription, stepRoutes } from './checkout/step-routes.ts'
import type { Config } from './config.ts'
import { accountDescription, accountRoutes } from './customer/account-routes.ts'
import { addressDescription, addressRoutes } from './customer/address-routes.ts'
import type { CustomerRoom } from './customer/room.ts'
import { customerDescription, customerRoutes } from './customer/routes.ts'
import { AppError } from './errors.ts'
import type { GiftCertificateRoom } from './gift-certificate/gift-certificates.ts'
import { giftCertificateDescription, giftCertificateRoutes } from './gift-certificate/routes.ts'
import { accessLog } from './http/access-log.ts'
import { authenticate } from './http/authenticate.ts'
import { errorHandler } from './http/error-handler.ts'
import type { Metrics } from './http/metrics.ts'
import { openapi } from './http/openapi.ts'
import { lastAnswers, probes } from './http/probes.ts'
import { requestId } from './http/request-id.ts'
import type { OrderRoom } from './order/order-history.ts'
import { orderDescription, orderRoutes } from './order/routes.ts'
import type { RedirectionRoom } from './redirection/redirection.ts'
import { redirectionDescription, redirectionRoutes } from './redirection/routes.ts'
import { carrySession, type SessionState } from './session/carry-session.ts'
import type { Seal } from './session/session.ts'
import type { Sync } from './session/sync.ts'
import { syncDescription, syncRoutes } from './session/sync-routes.ts'
import type { CacheDesk } from './status/cache.ts'
import { statusDescription, statusRoutes } from './status/routes.ts'
import type { Status } from './status/status.ts'
import { visitDescription, visitRoutes } from './visit/routes.ts'
import type { Visits } from './visit/visits.ts'
import { webhookRoutes } from './webhooks/routes.ts'
import type { Webhooks } from './webhooks/webhooks.ts'
import { wishlistDescription, wishlistRoutes } from './wishlist/routes.ts'
import type { WishlistRoom } from './wishlist/wishlists.ts'

export type Services = {
  log: Logger
  pluginKeys: Config['pluginKeys']
  seal: Seal
  catalog: Catalog
  reviews: Reviews
  sitemap: SitemapRoom
  cart: CartRoom
  giftCertificates: GiftCertificateRoom
  hosted: HostedRoom
  checkout: CheckoutRoom
  customer: CustomerRoom
  orders: OrderRoom
  wishlists: WishlistRoom
  sync: Sync
  redirection: RedirectionRoom
  visits: Visits
  status: Status
  cache: CacheDesk
  /** Undefined where BigCommerce is given no address to send them to. */
  webhooks: Webhooks | undefined
  metrics: Metrics
  isStopping: () => boolean
  now: () => number
  version: string
  /** Reads ahead what the first page would wait for; never fails. */
  warm: () => Promise<void>
  /** Ends what would keep the process alive. */
  close: () => void
}

const description = [
  ...catalogDescription,
  ...reviewDescription,
  ...sitemapDescription,
  ...cartDescription,
  ...wholeCartDescription,
  ...giftCertificateDescription,
  ...hostedDescription,
  ...stepDescription,
  ...paymentDescription,
  ...customerDescription,
  ...accountDescription,
  ...addressDescription,
  ...orderDescription,
  ...wishlistDescription,
  ...syncDescription,
  ...redirectionDescription,
  ...visitDescription,
  ...statusDescription,
]

export function createApp(services: Services): Koa {
  const { log, pluginKeys, seal, metrics, isStopping, now } = services
  const app = new Koa()

  app.use(lastAnswers(isStopping))
  app.use(metrics.countRequests())
  app.use(requestId())
  app.use(accessLog(log))
  app.use(errorHandler(log))
  mount(app, probes({ isStopping }))
  mount(app, metrics.routes())
  mount(app, openapi(description, services.version))
  if (services.webhooks !== undefined) mount(app, webhookRoutes(services.webhooks))
  app.use(authenticate({ keys: pluginKeys, now }))
  app.use(carrySession({ seal, now }))
  const rooms = new Router<SessionState>()
  rooms.use(catalogRoutes(services.catalog, log).routes())
  rooms.use(reviewRoutes(services.reviews).routes())
  rooms.use(sitemapRoutes(services.sitemap).routes())
  rooms.use(cartRoutes(services.cart).routes())
  rooms.use(wholeCartRoutes(services.cart).routes())
  rooms.use(giftCertificateRoutes(services.giftCertificates).routes())
  rooms.use(hostedRoutes(services.hosted).routes())
  rooms.use(stepRoutes(services.checkout).routes())
  rooms.use(paymentRoutes(services.checkout).routes())
  rooms.use(customerRoutes(services.customer).routes())
  rooms.use(accountRoutes(services.customer).routes())
  rooms.use(addressRoutes(services.customer.addresses).routes())
  rooms.use(orderRoutes(services.orders).routes())
  rooms.use(wishlistRoutes(services.wishlists).routes())
  rooms.use(syncRoutes(services.sync).routes())
  rooms.use(redirectionRoutes(services.redirection).routes())
  rooms.use(visitRoutes(services.visits).routes())
  const hasPreviousKey = pluginKeys.previous !== undefined
  rooms.use(statusRoutes(services.status, { cache: services.cache, hasPreviousKey }).routes())
  mount(app, rooms)

  // Koa prints what escapes the middleware; a socket that broke is not worth its stack.
  app.on('error', (error: Error) =>
    log.warn({ code: 'code' in error ? error.code : undefined }, 'a connection broke'),
  )
  return app
}

const wrongMethod = (): AppError =>
  new AppError('method_not_allowed', 'This address does not take that method.')

/** Routes, and a 405 for a method it does not have. */
function mount<State>(app: Koa, router: Router<State>): void {
  app.use(router.routes())
  app.use(
    router.allowedMethods({
      throw: true,
      notImplemented: wrongMethod,
      methodNotAllowed: wrongMethod,
    }),
  )
}
