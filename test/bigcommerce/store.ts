import Koa from 'koa'
import { createAnalyticsEvents } from './analytics/events.ts'
import { createAbandoned } from './carts/abandoned.ts'
import { createCarts } from './carts/carts.ts'
import { cartRoutes } from './carts/routes.ts'
import type { drawPicture } from './catalog/pictures.ts'
import type { Catalog } from './catalog/product.ts'
import { createChannel } from './channel/channel.ts'
import { channelRoutes } from './channel/routes.ts'
import { createLinks } from './checkout/links.ts'
import { checkoutRoutes, embeddedRoutes } from './checkout/routes.ts'
import { createClock } from './clock.ts'
import { applyFaults, createFaults } from './control/faults.ts'
import { createRequestLog, logRequests } from './control/request-log.ts'
import { controlRoutes } from './control/routes.ts'
import { createAccessTokens } from './customers/access-tokens.ts'
import type { Customer } from './customers/customer.ts'
import { createCustomers } from './customers/customers.ts'
import { customerGroups } from './customers/groups.ts'
import { createLockout } from './customers/lockout.ts'
import { createLoginJwts } from './customers/login-jwt.ts'
import { createMails } from './customers/mails.ts'
import { customerRoutes } from './customers/routes.ts'
import { createGiftCertificates } from './gift-certificates/gift-certificates.ts'
import { giveCertificates } from './gift-certificates/give.ts'
import { graphqlRoutes } from './graphql/endpoint.ts'
import { createMutationLimit } from './graphql/mutation-limit.ts'
import type { StoreOptions } from './options.ts'
import { orderMetafieldRoutes } from './orders/metafields.ts'
import { createOrders } from './orders/orders.ts'
import { orderRoutes } from './orders/routes.ts'
import { createPayments } from './payments/payments.ts'
import { paymentRestRoutes, paymentRoutes } from './payments/routes.ts'
import { pictureRoutes } from './pictures.ts'
import { productRoutes } from './products/routes.ts'
import { readBody } from './read-body.ts'
import { createRateLimit } from './rest/rate-limit.ts'
import { createReviews } from './reviews/reviews.ts'
import { openSaveFile } from './save-file.ts'
import { createShelf } from './shelf.ts'
import { createSessionSync } from './sync/session-sync.ts'
import { tokenRoutes } from './tokens/routes.ts'
import { createTokens } from './tokens/tokens.ts'
import { createDeliveries } from './webhooks/deliveries.ts'
import { toEvents, toSettingsEvents } from './webhooks/events.ts'
import { createHooks } from './webhooks/hooks.ts'
import { hookRoutes } from './webhooks/routes.ts'
import { createSender } from './webhooks/sender.ts'
import { createWishlists } from './wishlists/wishlists.ts'

export type Store = Awaited<ReturnType<typeof createStore>>
export type Goods = { catalog: Catalog; draw: typeof drawPicture }

export async function createStore(options: StoreOptions, { catalog, draw }: Goods) {
  const clock = createClock()
  const hooks = createHooks({ clock, clientId: options.clientId, storeHash: options.storeHash })
  const deliveries = createDeliveries()
  const sender = createSender({ clock, options, hooks, deliveries })
  const { channelId } = options
  const shelf = createShelf(catalog, options, (news) =>
    sender.announce(toEvents(news, { channelId, currencyCode: catalog.currencyCode })),
  )
  const { carts: kept, orders: ordered, customers, wishlists, ...saved } = openSaveFile(options.dataDir)
  const { save } = saved
  const giftCertificates = createGiftCertificates({ clock, options, kept: saved.giftCertificates, save })
  const orders = createOrders({
    clock,
    shelf,
    kept: ordered,
    carts: kept,
    save,
    announce: sender.announce,
    onPaid: (order) => giveCertificates(order, giftCertificates),
  })
  return {
    options,
    // What the merchant sets in the control panel, changed while the store runs.
    changeOptions: (changes: Partial<StoreOptions>) => {
      const before = { ...options }
      sender.announce(toSettingsEvents(before, Object.assign(options, changes)))
    },
    clock,
    shelf,
    // What the shopper of the request at hand would see prices in; undefined for the store's own.
    displayCurrency: undefined as string | undefined,
    // Who asks, in the request at hand: the customer signed in, and the address the store takes the client for.
    customer: undefined as Customer | undefined,
    clientAddress: '',
    setCookie: (_line: string) => {},
    customers: createCustomers({ kept: customers, groups: customerGroups, save }),
    accessTokens: createAccessTokens(clock),
    lockout: createLockout({ clock, options }),
    loginJwts: createLoginJwts({ clock, options }),
    mutationLimit: createMutationLimit({ clock, options }),
    mails: createMails({ clock, siteUrl: () => options.siteUrl }),
    draw,
    requestLog: createRequestLog(),
    faults: createFaults(),
    rateLimit: createRateLimit({ clock, quota: options.restQuota }),
    tokens: await createTokens(clock, options.storeId),
    hooks,
    deliveries,
    sender,
    carts: createCarts({ clock, shelf, options, kept, save }),
    giftCertificates,
    abandoned: createAbandoned(),
    wishlists: createWishlists({ kept: wishlists, shelf, save }),
    orders,
    payments: createPayments({ clock, options, shelf, orders, certificates: giftCertificates }),
    reviews: createReviews({ shelf, options, clock }),
    sync: await createSessionSync({ clock, options }),
    analytics: createAnalyticsEvents(clock),
    channel: createChannel({ clock, options }),
    links: createLinks(clock, options.publicUrl),
  }
}

export function createApp(store: Store) {
  const { requestLog, clock, options, faults } = store
  const app = new Koa()
  app.use(readBody)
  app.use(controlRoutes(store))
  app.use(logRequests({ requestLog, clock, trustedProxySecret: options.trustedProxySecret }))
  app.use(applyFaults(faults))
  app.use(graphqlRoutes(store))
  app.use(tokenRoutes(store))
  app.use(channelRoutes(store))
  app.use(customerRoutes(store))
  app.use(cartRoutes(store))
  app.use(hookRoutes(store))
  app.use(productRoutes(store))
  app.use(orderRoutes(store))
  app.use(orderMetafieldRoutes(store))
  app.use(paymentRestRoutes(store))
  app.use(paymentRoutes(store))
  app.use(checkoutRoutes(store))
  app.use(embeddedRoutes(store))
  app.use(pictureRoutes(store.draw))
  app.use(frontDoor)
  return app
}

// Whoever opens the bare address is shown where they are.
const frontDoor: Koa.Middleware = async (ctx, next) => {
  if (ctx.path === '/') ctx.redirect('checkout-site/')
  else await next()
}
