import { z } from 'zod'
import type { Operation } from '../operation.ts'
import type { Graphql } from './graphql.ts'

/** A visitor for some 400 days and a visit for half an hour; made only with consent, kept by the shopper's browser. */
export const Visit = z.strictObject({
  visitorId: z.uuid('must be a UUID'),
  visitId: z.uuid('must be a UUID'),
  /** Unix seconds of the last page. */
  seenAt: z.number().int().min(0),
})
export type Visit = z.output<typeof Visit>

const Text = z.string('must be text').max(2000, 'must have 2,000 characters at most')

/** The page the shopper is on, as their browser tells it. */
export const Page = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'must be a web address' }).max(2000),
  referrer: Text.optional(),
  userAgent: Text.optional(),
  acceptLanguage: Text.optional(),
})
export type Page = z.output<typeof Page>

export const Consent = z.strictObject({
  analytics: z.boolean('must be true or false'),
  targeting: z.boolean('must be true or false'),
  functional: z.boolean('must be true or false'),
})
export type Consent = z.output<typeof Consent>

/** Who comes, from where, and what they have agreed to. */
export type Analytics = { visit: Visit; page: Page; consent: Consent }

/**
 * What BigCommerce's events, redirects and session tokens take (`AnalyticsCommonEventInput`). `refererUrl` is of type
 * URL: an empty one is an error, so it is left out (facts 10). Without an address where a token must not be bound to one.
 */
export const toCommonInput = ({ visit, page, consent }: Analytics, address?: string) => ({
  initiator: { visitId: visit.visitId, visitorId: visit.visitorId },
  request: {
    url: page.url,
    userAgent: page.userAgent ?? '',
    ...(page.referrer !== undefined && URL.canParse(page.referrer) ? { refererUrl: page.referrer } : {}),
    ...(address ? { ip: address } : {}),
    ...(page.acceptLanguage ? { acceptLanguage: page.acceptLanguage } : {}),
  },
  consent,
})

const inputs = {
  visitStartedEvent: 'VisitStartedEventInput',
  pageViewedEvent: 'PageViewedEventInput',
  productViewedEvent: 'ProductViewedEventInput',
}

export type EventField = keyof typeof inputs

export type Events = ReturnType<typeof createEvents>

/** The store's own analytics (facts 5.8). */
export function createEvents({ graphql }: { graphql: Graphql }) {
  return {
    async send(field: EventField, input: object, operation: Operation): Promise<void> {
      const text = `mutation Visit($input: ${inputs[field]}!) { analytics { ${field}(input: $input) { executed } } }`
      await graphql.tell({ name: 'Visit', text, variables: { input }, lane: 'catalogue' }, operation)
    },
  }
}
