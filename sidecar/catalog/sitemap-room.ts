import type { Graphql } from '../bigcommerce/graphql.ts'
import { createProductDates } from '../bigcommerce/product-dates.ts'
import type { Rest } from '../bigcommerce/rest.ts'
import type { Cache } from '../cache/cache.ts'
import type { Operation } from '../operation.ts'
import type { Card } from './card.ts'
import { type Changes, createChanges } from './changes.ts'
import { createSitemap, type Sitemap } from './sitemap.ts'

/** What search engines and feed readers are told of the whole catalogue. */
export type SitemapRoom = Sitemap & { changes: Changes }

type Services = {
  graphql: Graphql
  rest: Rest
  cache: Cache
  channelId: number
  findCards: (ids: number[], operation: Operation) => Promise<Card[]>
  now: () => number
}

export function createSitemapRoom({ rest, findCards, now, ...services }: Services): SitemapRoom {
  const dates = createProductDates({ rest, now })
  return {
    ...createSitemap({ ...services, dates }),
    changes: createChanges({ ...services, dates, findCards }),
  }
}
