import type { Clock } from '../clock.ts'

export type AnalyticsKind = 'visitStarted' | 'pageViewed' | 'productViewed'

export type AnalyticsInput = {
  commonInput: {
    initiator?: { visitId: string; visitorId: string } | null
    request: {
      url: string
      userAgent: string
      refererUrl?: string | null
      ip?: string | null
      acceptLanguage?: string | null
    }
    consent?: { targeting: boolean; analytics: boolean; functional: boolean } | null
  }
  productInput?: { productEntityId: number; searchKeyword?: string | null }
}

export type AnalyticsEvent = AnalyticsInput & { kind: AnalyticsKind; at: number; customerId?: number }

export type AnalyticsEvents = ReturnType<typeof createAnalyticsEvents>

// What the store was told of visits, for tests to read; `at` is in milliseconds since the epoch.
export function createAnalyticsEvents(clock: Clock) {
  const kept: AnalyticsEvent[] = []
  return {
    all: () => kept,
    record: (kind: AnalyticsKind, input: AnalyticsInput, customerId: number | undefined) => {
      kept.push({ kind, at: clock.now(), ...input, ...(customerId !== undefined && { customerId }) })
      return { executed: true }
    },
  }
}
