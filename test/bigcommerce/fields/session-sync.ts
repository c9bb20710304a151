import type { AnalyticsInput } from '../analytics/events.ts'
import { findOwnCart } from '../carts/own-cart.ts'
import { forCustomer } from '../customers/for-customer.ts'
import type { Store } from '../store.ts'
import type { Handover, Refusal, Surroundings } from '../sync/session-sync.ts'
import { toAccessToken } from './access-token.ts'
import { toCart } from './cart.ts'
import { toCustomer } from './customer.ts'

export type Analytics = AnalyticsInput['commonInput']

type Generate = {
  redirectTo: string
  cartId?: string | null
  paymentWalletData?: Record<string, unknown> | null
  analytics?: Analytics | null
}

// Who the customer is, the request tells; which cart, the caller.
export async function generateSessionSyncJwt(asked: Generate, store: Store) {
  const { redirectTo, cartId, paymentWalletData, analytics } = asked
  const cart = cartId ? findOwnCart(cartId, store) : undefined
  if (cartId && !cart) return { result: null, errors: [NO_CART] }
  const result = await store.sync.issue({
    redirectTo,
    cart,
    customerId: store.customer?.id,
    wallet: paymentWalletData && { ...paymentWalletData },
    ...fromAnalytics(analytics),
  })
  return { result, errors: [] }
}

const NO_CART = { __typename: 'GenerateSessionSyncTokenCartNotFound', message: 'Cart not found' }

// As much of a handover as a caller's `analytics` fills.
export const fromAnalytics = (analytics: Analytics | null | undefined): Partial<Handover> => ({
  visitorId: analytics?.initiator?.visitorId,
  visitId: analytics?.initiator?.visitId,
  requestIp: analytics?.request.ip,
  ...(analytics && { surroundings: { request: analytics.request, consent: analytics.consent ?? null } }),
})

export async function validateSessionSyncJwt({ jwt }: { jwt: string }, store: Store) {
  const verdict = await store.sync.accept(jwt, store.clientAddress)
  if ('refusal' in verdict) return { content: null, errors: [toError(verdict.refusal)] }
  const { cart_id, customer_id, visitor_id, visit_id } = verdict.claims.session_payload
  const customer = customer_id === null ? undefined : store.customers.find(customer_id)
  const theirs = forCustomer(store, customer)
  const cart = cart_id === null ? undefined : findOwnCart(cart_id, theirs)
  const content = {
    customer: customer ? toCustomer(customer, theirs) : null,
    customerAccessToken: customer ? toAccessToken(store.accessTokens.carryOn(customer.id), store) : null,
    cart: cart ? toCart(cart, theirs) : null,
    analytics: {
      initiator: { visitorId: visitor_id, visitId: visit_id },
      ...toSurroundings(verdict.surroundings),
    },
    redirectTo: verdict.claims.redirect_to,
  }
  return { content, errors: [] }
}

const toSurroundings = ({ request, consent }: Surroundings) => ({
  request: {
    url: request?.url ?? null,
    ip: request?.ip ?? null,
    userAgent: request?.userAgent ?? null,
    referer: request?.refererUrl ?? null,
    acceptLanguage: request?.acceptLanguage ?? null,
  },
  consent: consent ?? { targeting: false, analytics: false, functional: false },
})

const toError = (refusal: Refusal) =>
  refusal === 'EXPIRED'
    ? { __typename: 'JwtTokenExpiredError', message: 'The token has expired' }
    : {
        __typename: 'InvalidSessionSyncJwtError',
        errorType: refusal,
        message: 'The session sync token is invalid',
      }
