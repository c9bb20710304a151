import type { Ages } from '../cache/cache.ts'

const day = 86_400

/**
 * How long each kind of thing is shown without asking, how long while asking in the background, and how long when
 * BigCommerce does not answer. Webhooks cut it short.
 */
export const ages = {
  product: { freshSeconds: 60, staleSeconds: 240, keepSeconds: day },
  list: { freshSeconds: 60, staleSeconds: 240, keepSeconds: day },
  names: { freshSeconds: 300, staleSeconds: 3300, keepSeconds: day },
  // Crawlers come by once a day or so, and an old list is far better than none.
  sitemap: { freshSeconds: 3600, staleSeconds: day, keepSeconds: 7 * day },
  settings: { freshSeconds: 300, staleSeconds: 3300, keepSeconds: 7 * day },
  // Kept for an outage, in which a path that leads nowhere must not hold up the one beside it that does.
  missing: { freshSeconds: 20, staleSeconds: 0, keepSeconds: 3600 },
} satisfies Record<string, Ages>
