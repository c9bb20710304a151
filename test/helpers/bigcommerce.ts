import type { RequestListener } from 'node:http'
import type { ExecutionContext } from 'ava'
import { leaveBehind } from '../bigcommerce/carts/leave-behind.ts'
import { demoCatalog } from '../bigcommerce/catalog/catalog.ts'
import { drawPicture } from '../bigcommerce/catalog/pictures.ts'
import type { Catalog } from '../bigcommerce/catalog/product.ts'
import { type FaultInput, FaultRule } from '../bigcommerce/control/faults.ts'
import { sendWebhook, type WebhookInput } from '../bigcommerce/control/webhooks.ts'
import { defaultOptions, type StoreOptions } from '../bigcommerce/options.ts'
import { Incident, type IncidentInput } from '../bigcommerce/payments/incidents.ts'
import { createApp, createStore } from '../bigcommerce/store.ts'
import { listen } from './listen.ts'

export type BigCommerce = Awaited<ReturnType<typeof startBigCommerce>>
type Overrides = Partial<StoreOptions> & { catalog?: Catalog }

// A stand-in store of the test's own on a free port, gone when the test ends.
export async function startBigCommerce(
  t: ExecutionContext,
  { catalog = demoCatalog, ...overrides }: Overrides = {},
) {
  let handle: RequestListener = (_request, response) => response.writeHead(503).end()
  const answer: RequestListener = (request, response) => handle(request, response)
  let door = await listen(answer)
  const { url } = door
  const close = () => door.close()
  t.teardown(close)
  const options = { ...defaultOptions, publicUrl: url, ...overrides }
  const store = await createStore(options, { catalog, draw: drawPicture })
  handle = createApp(store).callback()
  t.teardown(store.sender.stop)

  return {
    url,
    apiUrl: `${url}/rest`,
    graphqlUrl: `${url}/store/${options.storeHash}-${options.channelId}/graphql`,
    options,
    // Nobody listens any more: connections are refused, and the open ones end.
    close,
    reopen: async () => {
      door = await listen(answer, Number(new URL(url).port))
    },
    log: store.requestLog.entries,
    mostInFlight: store.requestLog.mostInFlight,
    clearLog: store.requestLog.clear,
    fault: (rule: FaultInput) => store.faults.add(FaultRule.parse(rule)),
    clearFaults: store.faults.clear,
    advanceClock: store.clock.advance,
    now: store.clock.now,
    changeProduct: store.shelf.change,
    addRedirect: store.shelf.addRedirect,
    changeCategory: store.shelf.changeCategory,
    addProduct: store.shelf.add,
    removeProduct: store.shelf.remove,
    // What the merchant sets in the control panel, changed while the store runs.
    changeOptions: store.changeOptions,
    waitingReviews: store.reviews.waiting,
    approveReview: store.reviews.approve,
    shelf: store.shelf,
    product: store.shelf.product,
    revokeTokens: store.tokens.revokeAll,
    hooks: store.hooks.all,
    addHook: store.hooks.create,
    changeHook: store.hooks.update,
    // Any webhook, once, as good or as bad as it is described; tells what came of it.
    sendWebhook: (webhook: WebhookInput) => sendWebhook(store.sender, webhook),
    replayWebhook: store.sender.replay,
    deliveries: store.deliveries.all,
    clearDeliveries: store.deliveries.clear,
    // The first attempt that fits, made already or yet to come: await delivered({ scope, status: 200 }).
    delivered: store.deliveries.wait,
    // Nothing is on its way any more; a retry whose time has not come does not count.
    settled: store.sender.settled,
    // Left alone for an hour: a letter with a link back; tells its token.
    abandonCart: (id: string, email?: string) => {
      const cart = store.carts.find(id)
      if (!cart) throw new Error(`There is no cart ${id}`)
      return leaveBehind(cart, email, store)
    },
    cart: store.carts.find,
    carts: store.carts.all,
    touchCart: store.carts.touch,
    orders: store.orders.all,
    wishlists: store.wishlists,
    ordersOf: store.orders.of,
    giftCertificates: store.giftCertificates,
    shipOrder: store.orders.ship,
    beginOrder: store.orders.begin,
    setOrderStatus: store.orders.setFate,
    // Payments that were taken for an order, tries of them all, what should go wrong next, and cards to pay with.
    paymentsFor: store.payments.countFor,
    paymentAttempts: store.payments.attempts,
    paymentFault: (input: IncidentInput) => store.payments.incidents.add(Incident.parse(input)),
    landPayments: store.payments.incidents.land,
    paymentsUnderWay: store.payments.incidents.underWay,
    addInstrument: store.payments.instruments.add,
    instrumentsOf: store.payments.instruments.of,
    paymentToken: store.payments.accessTokenFor,
    paymentsUrl: `${url}/payments/stores/${options.storeHash}/payments`,
    customers: store.customers,
    accessTokens: store.accessTokens,
    // The letters with ways to a new password, oldest first.
    mails: store.mails.all,
    // Session-sync tokens as the store makes them, and any other that the platform might have signed.
    sync: store.sync,
    strikes: store.sync.strikes.count,
    blockedAddresses: store.sync.strikes.blocked,
    analyticsEvents: store.analytics.all,
    // The site's routes and the channel's checkout settings, as the management API sets them.
    channel: store.channel,
  }
}
