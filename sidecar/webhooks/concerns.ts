import { z } from 'zod'
import type { Tags } from './bundle.ts'

/** An id in an event's data; whatever else stands there is passed over. */
const Id = z.int().positive().optional().catch(undefined)
const Inner = z.object({ product_id: Id }).optional().catch(undefined)

const Data = z.object({ id: Id, product_id: Id, category_id: Id, sku: Inner, inventory: Inner }).catch({})

type Data = z.infer<typeof Data>

type Concern = { scope: RegExp; tags: (data: Data) => Tags }

const tag = (kind: string, id: number | undefined): string[] => (id === undefined ? [] : [`${kind}:${id}`])

const product = (data: Data): string[] =>
  tag('product', data.product_id ?? data.inventory?.product_id ?? data.id)

/** A sku's own id is none of its product, nor of its variant. */
const productOfSku = ({ sku, inventory, product_id }: Data): string[] =>
  tag('product', sku?.product_id ?? inventory?.product_id ?? product_id)

const category = ({ category_id, id }: Data): string[] => tag('category', category_id ?? id)

const changed = (forget: string[]): Tags => ({ forget, renew: ['lists'] })

/** What was not found may be there now, and what was found at a path elsewhere. */
const placed = (forget: string[]): Tags => ({ forget: [...forget, 'absent'], renew: ['lists', 'routes'] })

/**
 * A sale changes the stock of what is looked at most: it, and the lists it stands on, go on being shown while they are
 * read anew. Other lists are left alone, or a shop that sells much would hardly ever have a fresh one.
 */
const sold = (renew: string[]): Tags => ({ forget: [], renew })

/** What a path leads to may be new; the many products found by theirs are still what they were. */
const led: Tags = { forget: ['absent'], renew: ['routes'] }

const tree = (forget: string[]): Tags => ({
  forget: [...forget, 'absent'],
  renew: ['categories', 'lists', 'routes'],
})

const renewed = (...renew: string[]): Tags => ({ forget: [], renew })

/**
 * What each event makes old (facts 8.3). One thing is dropped, so that its next reader sees the change; what all pages
 * share is only renewed, for no event may leave the shop with nothing to show.
 */
const concerns: Concern[] = [
  { scope: /^product\/(created|deleted|assigned|unassigned)$/, tags: (data) => placed(product(data)) },
  { scope: /^product\/(updated|inventory\/updated)$/, tags: (data) => changed(product(data)) },
  { scope: /^product\/inventory\/order\/updated$/, tags: (data) => sold(product(data)) },
  { scope: /^sku\/(created|deleted)$/, tags: (data) => changed([...productOfSku(data), 'absent']) },
  { scope: /^sku\/(updated|inventory\/updated)$/, tags: (data) => changed(productOfSku(data)) },
  { scope: /^sku\/inventory\/order\/updated$/, tags: (data) => sold(productOfSku(data)) },
  {
    scope: /^category\/product\/(assigned|unassigned)$/,
    tags: ({ product_id, category_id }) =>
      changed([...tag('product', product_id), ...tag('category', category_id)]),
  },
  { scope: /^category\/(created|updated|deleted)$/, tags: (data) => tree(category(data)) },
  { scope: /^categoryTree\/updated$/, tags: () => tree([]) },
  { scope: /^(option|modifier)\/updated$/, tags: ({ product_id }) => changed(tag('product', product_id)) },
  { scope: /^priceList\//, tags: () => renewed('prices') },
  { scope: /^brand\/metafield\//, tags: () => renewed('brands') },
  {
    scope: /^(redirects\/updated|settings\/(route|site)\/updated|page\/(created|updated|deleted))$/,
    tags: () => led,
  },
  { scope: /^(information\/updated|settings\/.+)$/, tags: () => renewed('settings', 'prices') },
]

/** What an event makes old; undefined where we know nothing of it. Those of other channels are none of ours. */
export function concernsOf(scope: string, data: unknown, channelId: number): Tags | undefined {
  const own = `store/channel/${channelId}/`
  const plain = scope.startsWith(own) ? scope.slice(own.length) : scope.replace(/^store\//, '')
  return concerns.find((one) => one.scope.test(plain))?.tags(Data.parse(data))
}
