import type { AnalyticsInput, AnalyticsKind } from '../analytics/events.ts'
import type { Store } from '../store.ts'

export function toAnalyticsMutations({ analytics, customer }: Store) {
  const recorder =
    (kind: AnalyticsKind) =>
    ({ input }: { input: AnalyticsInput }) =>
      analytics.record(kind, structuredClone(input), customer?.id)
  return {
    visitStartedEvent: recorder('visitStarted'),
    pageViewedEvent: recorder('pageViewed'),
    productViewedEvent: recorder('productViewed'),
  }
}
