import { findOwnCart } from '../carts/own-cart.ts'
import type { QueryParam } from '../checkout/links.ts'
import type { Store } from '../store.ts'
import { type Analytics, fromAnalytics } from './session-sync.ts'

export type RedirectInput = {
  cartEntityId?: string | null
  queryParams?: QueryParam[] | null
  ipAddress?: string | null
  visitorId?: string | null
  visitId?: string | null
  analytics?: Analytics | null
}

// For whom is signed in the way to the checkout is a session sync, which signs them in there (facts 5.5).
export async function createCartRedirectUrls(input: RedirectInput | null | undefined, store: Store) {
  const cart = input?.cartEntityId ? findOwnCart(input.cartEntityId, store) : undefined
  if (!input || !cart) return { redirectUrls: null, errors: [NO_CART] }
  const queryParams = input.queryParams ?? []
  const { requestIp, ...brought } = toBrought(input)
  if (!store.customer)
    return { redirectUrls: store.links.create({ ...brought, cartId: cart.id }, queryParams), errors: [] }
  const handover = { cart, customerId: store.customer.id, requestIp, ...brought }
  const toUrl = async (params: QueryParam[]) =>
    (await store.sync.issue({ ...handover, redirectTo: toCheckout(params) })).url
  return {
    redirectUrls: {
      redirectedCheckoutUrl: await toUrl(queryParams),
      embeddedCheckoutUrl: await toUrl([{ key: 'embedded', value: '1' }, ...queryParams]),
    },
    errors: [],
  }
}

const NO_CART = { __typename: 'NotFoundError', message: 'Not Found: Cart does not exist' }

function toBrought({ analytics, visitorId, visitId, ipAddress }: RedirectInput) {
  const told = fromAnalytics(analytics)
  return {
    visitorId: told.visitorId ?? visitorId ?? undefined,
    visitId: told.visitId ?? visitId ?? undefined,
    surroundings: told.surroundings,
    requestIp: told.requestIp ?? ipAddress,
  }
}

function toCheckout(params: QueryParam[]) {
  const query = new URLSearchParams(params.map(({ key, value }): [string, string] => [key, value]))
  return query.size > 0 ? `/checkout?${query}` : '/checkout'
}
