import { isDeepStrictEqual } from 'node:util'
import type { Redirect } from '../catalog/product.ts'
import type { StoreOptions } from '../options.ts'
import type { News } from '../products/ledger.ts'
import type { Event } from './message.ts'
import { productEvent, toProductEvents } from './product-events.ts'

type Place = { channelId: number; currencyCode: string }

const TREE = 1
const SITE = 1000

// What the store tells of a change, in the scopes and shapes documented under Webhook Events.
export function toEvents(news: News, place: Place): Event[] {
  if ('redirect' in news) return [toRedirectEvent(news.redirect, news.id)]
  if ('category' in news) {
    const { before, after } = news.category
    return isDeepStrictEqual(before, after) ? [] : toCategoryEvents(after.id, place)
  }
  const { before, after } = news.product
  if (before && after) return toProductEvents({ before, after }, news.cause, place)
  return [
    ...(after ? [productEvent('created', after)] : []),
    ...(before ? [productEvent('deleted', before)] : []),
  ]
}

const toCategoryEvents = (id: number, { channelId }: Place): Event[] => [
  { scope: 'store/category/updated', data: { type: 'category', id } },
  { scope: `store/channel/${channelId}/category/updated`, data: { category_id: id, tree_id: TREE } },
]

const toRedirectEvent = ({ from, to }: Redirect, id: number): Event => ({
  scope: 'store/redirects/updated',
  data: { id, site_id: SITE, from_path: from, to: toTarget(to) },
})

function toTarget(to: Redirect['to']) {
  if (typeof to === 'string') return { url: to }
  const [type, entity_id] = Object.entries(to)[0] ?? []
  return { type, entity_id }
}

const OF_STORE: (keyof StoreOptions)[] = ['currencies', 'productFilteringEnabled', 'taxDisplay', 'taxPercent']

// Settings that shoppers see; there is no event for the others.
export function toSettingsEvents(before: StoreOptions, after: StoreOptions): Event[] {
  const isChanged = (key: keyof StoreOptions) => !isDeepStrictEqual(before[key], after[key])
  return [
    ...(OF_STORE.some(isChanged) ? [{ scope: 'store/information/updated', data: { type: 'store' } }] : []),
    ...(isChanged('currencies')
      ? [{ scope: `store/channel/${after.channelId}/settings/currency/updated`, data: {} }]
      : []),
  ]
}
