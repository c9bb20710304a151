import { decodeJwt, decodeProtectedHeader } from 'jose'
import { ask, mintToken } from './ask-bigcommerce.ts'
import type { BigCommerce } from './bigcommerce.ts'

const generating = `mutation($to: String!, $cart: String, $wallet: PaymentWalletDataInput, $analytics: AnalyticsCommonEventInput) {
  generateSessionSyncJwt(redirectTo: $to, cartId: $cart, paymentWalletData: $wallet, analytics: $analytics) {
    result { token url } errors { __typename ... on Error { message } }
  } }`

const validating = `mutation($jwt: String!) { validateSessionSyncJwt(jwt: $jwt) {
  content {
    customer { entityId firstName } customerAccessToken { value expiresAt } cart { entityId } redirectTo
    analytics { initiator { visitorId visitId } request { url ip userAgent referer acceptLanguage }
      consent { targeting analytics functional } }
  }
  errors { __typename ... on InvalidSessionSyncJwtError { errorType } ... on Error { message } } } }`

type Generated = { result: { token: string; url: string } | null; errors: { __typename: string }[] }

export type Validated = {
  content: {
    customer: { entityId: number; firstName: string } | null
    customerAccessToken: { value: string; expiresAt: string } | null
    cart: { entityId: string } | null
    redirectTo: string
    analytics: object
  } | null
  errors: { __typename: string; errorType?: string }[]
}

/** Headers that say who is signed in. */
export const as = (accessToken: string) => ({
  'X-Bc-Customer-Access-Token': accessToken,
  'X-Bc-Error-On-Invalid-Customer-Access-Token': 'true',
})

/** Headers with which a trusted proxy says where its shopper sits. */
export const from = (address: string, secret = 'proxy-secret') => ({
  'X-BC-Trusted-Proxy-Secret': secret,
  'True-Client-IP': address,
})

/** The access token of somebody who signed in just now. */
export function signInAtStore(store: BigCommerce, email: string) {
  const customer = store.customers.byEmail(email)
  if (!customer) throw new Error(`Nobody has the e-mail address ${email}`)
  return store.accessTokens.issue(customer.id).value
}

export async function generate(store: BigCommerce, variables: object, headers = {}) {
  const token = await mintToken(store, ['Customer', 'Unauthenticated'], 31_536_000)
  const { data } = await ask(store, { query: generating, variables }, { token, headers })
  return (data as { generateSessionSyncJwt: Generated }).generateSessionSyncJwt
}

export async function validate(store: BigCommerce, jwt: string, headers = {}) {
  const { data } = await ask(store, { query: validating, variables: { jwt } }, { headers })
  return (data as { validateSessionSyncJwt: Validated }).validateSessionSyncJwt
}

/** The token itself; fails when there is none. */
export async function syncToken(store: BigCommerce, variables: object, headers = {}) {
  const { result } = await generate(store, variables, headers)
  if (!result) throw new Error('There is no token')
  return result.token
}

export const readToken = (jwt: string) => ({ header: decodeProtectedHeader(jwt), claims: decodeJwt(jwt) })
