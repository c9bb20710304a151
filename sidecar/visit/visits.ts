import { v4 } from 'uuid'
import {
  type Analytics,
  type EventField,
  type Events,
  toCommonInput,
  type Visit,
} from '../bigcommerce/analytics.ts'
import { asGuest, type Operation } from '../operation.ts'

/** Half an hour without a page ends a visit, as in BigCommerce's own storefronts (facts 5.8). */
const visitSeconds = 1800

/** Nobody waits for the store's statistics longer than this. */
const patienceMs = 3000

export type Seen = Omit<Analytics, 'visit'> & {
  visit?: Visit | undefined
  /** The product whose page it is. */
  productId?: number | undefined
  searchTerm?: string | undefined
}

export type Visits = ReturnType<typeof createVisits>

export function createVisits({ events, now }: { events: Events; now: () => number }) {
  /** Never fails: that the store's statistics miss a page is nothing to a shopper. */
  async function tell(told: [EventField, object][], operation: Operation): Promise<void> {
    const deadline = Math.min(operation.deadline, Date.now() + patienceMs)
    const own = { ...asGuest(operation), deadline }
    await Promise.allSettled(told.map(([field, input]) => events.send(field, input, own)))
  }

  return {
    /** The visit this page belongs to, told to BigCommerce; null where the shopper has not agreed, and then nothing is told. */
    async see({ visit, productId, searchTerm, ...seen }: Seen, operation: Operation): Promise<Visit | null> {
      if (!seen.consent.analytics) return null
      const seenAt = Math.floor(now() / 1000)
      const isNew = visit === undefined || seenAt - visit.seenAt > visitSeconds
      const current: Visit = {
        visitorId: visit?.visitorId ?? v4(),
        visitId: isNew ? v4() : visit.visitId,
        seenAt,
      }
      const commonInput = toCommonInput({ ...seen, visit: current }, operation.clientAddress)
      const told: [EventField, object][] = [['pageViewedEvent', { commonInput }]]
      if (isNew) told.unshift(['visitStartedEvent', { commonInput }])
      if (productId !== undefined) {
        const searchKeyword = searchTerm === undefined ? {} : { searchKeyword: searchTerm }
        const productInput = { productEntityId: productId, ...searchKeyword }
        told.push(['productViewedEvent', { commonInput, productInput }])
      }
      await tell(told, operation)
      return current
    },
  }
}
