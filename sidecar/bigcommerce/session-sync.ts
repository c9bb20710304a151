import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { type Analytics, toCommonInput } from './analytics.ts'
import { BadgeWire, badgeSelection } from './customer-wire.ts'
import { type Graphql, type GraphqlAnswer, parseData } from './graphql.ts'
import { readToken, type SignedInWire, TokenWire } from './sign-in-answer.ts'

/** A token BigCommerce has found good: who it brings, with which cart, from which visit, and where they wish to go. */
export type Handover = {
  customer: { id: number; groupId: number; firstName: string; token: SignedInWire['token'] } | null
  cart: BadgeWire | null
  /** What the visitor agreed to is told with it; without, nothing may be made of the ids. */
  visitor: { visitorId: string; visitId: string; mayBeCounted: boolean } | null
  redirectTo: string
}

export type SessionSync = ReturnType<typeof createSessionSync>

type Outgoing = { redirectTo: string; cartId: string | undefined; analytics: Analytics | undefined }

const generateText = `mutation GenerateSessionSyncJwt($redirectTo: String!, $cartId: String, $analytics: AnalyticsCommonEventInput) {
  generateSessionSyncJwt(redirectTo: $redirectTo, cartId: $cartId, analytics: $analytics) {
    result { url } errors { __typename }
  }
}`

const validateText = `mutation ValidateSessionSyncJwt($jwt: String!) {
  validateSessionSyncJwt(jwt: $jwt) {
    content {
      customer { entityId customerGroupId firstName } customerAccessToken { value expiresAt } cart ${badgeSelection}
      analytics { initiator { visitorId visitId } consent { analytics } } redirectTo
    }
    errors { __typename ... on InvalidSessionSyncJwtError { errorType } }
  }
}`

const GeneratedWire = z.object({
  generateSessionSyncJwt: z.object({
    result: z.object({ url: z.url({ protocol: /^https?$/ }) }).nullish(),
    errors: z.array(z.object({ __typename: z.string() })),
  }),
})

const ContentWire = z.object({
  customer: z.object({ entityId: z.number(), customerGroupId: z.number(), firstName: z.string() }).nullish(),
  customerAccessToken: TokenWire.nullish().catch(undefined),
  cart: BadgeWire.nullish(),
  analytics: z
    .object({
      initiator: z.object({ visitorId: z.string().nullish(), visitId: z.string().nullish() }).nullish(),
      consent: z.object({ analytics: z.boolean() }).nullish(),
    })
    .nullish(),
  redirectTo: z.string(),
})

const ValidatedWire = z.object({
  validateSessionSyncJwt: z.object({
    content: ContentWire.nullish(),
    errors: z.array(z.object({ __typename: z.string(), errorType: z.string().nullish() })),
  }),
})

/** Tokens that carry a shopper's session between storefront and store: single use, good for half a minute (facts 6). */
export function createSessionSync({ graphql }: { graphql: Graphql }) {
  return {
    /** A link to a page of the store that knows the shopper; undefined where the cart is gone. */
    async generate(
      { redirectTo, cartId, analytics }: Outgoing,
      operation: Operation,
    ): Promise<string | undefined> {
      const variables = {
        redirectTo,
        cartId: cartId ?? null,
        // Without an address: who reaches the store by another one than the site would be turned away (facts 6.2).
        analytics: analytics === undefined ? null : toCommonInput(analytics),
      }
      const document = { name: 'GenerateSessionSyncJwt', text: generateText, variables }
      const { data, errors } = await graphql.mutate(document, operation)
      assertResolved(errors)
      const { result, errors: problems } = parseData(GeneratedWire, data).generateSessionSyncJwt
      if (result != null) return result.url
      if (problems.some(({ __typename }) => __typename === 'GenerateSessionSyncTokenCartNotFound'))
        return undefined
      throw new AppError('upstream_changed', 'BigCommerce made no session token, and did not say why.')
    },

    /** Spends the token. Throws `link_expired` or `link_refused` where BigCommerce does not take it. */
    async validate(jwt: string, operation: Operation): Promise<Handover> {
      const document = { name: 'ValidateSessionSyncJwt', text: validateText, variables: { jwt } }
      const answer = await graphql.mutate(document, operation)
      const { content, errors } = parseData(ValidatedWire, answer.data ?? nothing).validateSessionSyncJwt
      if (content != null) return toHandover(content, answer)
      assertResolved(answer.errors)
      const isExpired = errors.some(({ __typename }) => __typename === 'JwtTokenExpiredError')
      throw isExpired ? linkExpired() : linkRefused()
    },
  }
}

const nothing = { validateSessionSyncJwt: { content: null, errors: [] } }

function toHandover(content: z.output<typeof ContentWire>, { cookies }: GraphqlAnswer): Handover {
  const { customer, customerAccessToken, cart, analytics, redirectTo } = content
  const token = readToken(customerAccessToken, cookies)
  const { visitorId, visitId } = analytics?.initiator ?? {}
  return {
    customer:
      customer && token
        ? { id: customer.entityId, groupId: customer.customerGroupId, firstName: customer.firstName, token }
        : null,
    cart: cart ?? null,
    visitor:
      visitorId && visitId
        ? { visitorId, visitId, mayBeCounted: analytics?.consent?.analytics === true }
        : null,
    redirectTo,
  }
}

function assertResolved([error]: { message: string }[]): void {
  if (error !== undefined)
    throw new AppError('upstream_failed', `BigCommerce could not hand over the session: ${error.message}`)
}

export const linkExpired = (): AppError =>
  new AppError('link_expired', 'This link is past its time: it was good for half a minute.')

export const linkRefused = (): AppError =>
  new AppError(
    'link_refused',
    'This link is not good: it was used before, changed on its way, or is not of this store.',
  )
