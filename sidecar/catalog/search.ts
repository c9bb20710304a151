import { type Ask, askSearch, type CardPage, type SearchFilters } from '../bigcommerce/catalog.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import { ages } from './ages.ts'
import { type Card, toCard } from './card.ts'
import type { Context } from './context.ts'
import type { Display } from './display.ts'
import type { Entry } from './entry.ts'
import { listTags } from './list-entry.ts'
import { type Field, type Reference, type Resolved, resolveEach, unknownReference } from './names.ts'
import { type Plan, plan } from './plan.ts'
import { type QueryOf, sorts } from './query.ts'
import type { Reader } from './reader.ts'
import { brandEntry, categoryEntry, type Subject } from './subject.ts'

/** What an editor's query finds: a shelf, not a page with facets. */
export type Shelf = { items: Card[]; total: number | null; next: string | null }

type SearchQuery = Omit<QueryOf<'search'>, 'category' | 'brand'> & { category: number[]; brand: number[] }

const fields = ['category', 'brand'] as const

/**
 * A category or brand the store has not is told to the editor, by whatever it was named: as `missing` where others
 * were named beside it, else as the answer.
 */
export async function planSearch(query: QueryOf<'search'>, reader: Reader, context: Context): Promise<Plan> {
  const written = { category: listed(query.category), brand: listed(query.brand) }
  const { category, brand } = await resolveEach(written, reader, context)
  for (const field of fields) refuseUnknown(field, written[field], { category, brand }[field])
  const search = { ...query, category: category.ids, brand: brand.ids }
  const numbers = fields.flatMap((field) =>
    written[field].length === 1 && typeof written[field][0] === 'number' ? [field] : [],
  )
  const entries: Entry<Shelf | Subject | null>[] = [searchEntry(search, context.display)]
  for (const field of numbers)
    entries.push(field === 'category' ? categoryEntry(category.ids[0] ?? 0) : brandEntry(brand.ids[0] ?? 0))
  const missing = [...category.missing, ...brand.missing]
  return plan(entries, ([shelf, ...subjects]) => {
    const unknown = numbers.find((_, index) => subjects[index] === null)
    if (unknown !== undefined) throw unknownReference(unknown, search[unknown][0] ?? '')
    return missing.length === 0 ? shelf : { ...(shelf as Shelf), missing }
  })
}

const listed = (written: Reference | Reference[] | undefined): Reference[] =>
  written === undefined ? [] : [written].flat()

function refuseUnknown(field: Field, written: Reference[], { ids, missing }: Resolved): void {
  if (written.length > 0 && ids.length === 0) throw unknownReference(field, missing.join(', '))
}

const searchEntry = (query: SearchQuery, display: Display): Entry<Shelf> => ({
  key: `search:${JSON.stringify([query.term, query.category, query.brand, query.subcategories, query.featured, query.sale, query.sort, query.limit, query.after])}`,
  ages: ages.list,
  ask: query.sale
    ? askOnSale(query, display)
    : { ...askPage(query, query.limit, query.after), read: readPage(query, display) },
  tags: ({ items }) => [...listTags(items), ...query.category.map((id) => `category:${id}`)],
})

const askPage = (query: SearchQuery, first: number, after: string | undefined): Ask<CardPage> =>
  askSearch({ filters: toFilters(query), sort: query.sort && sorts[query.sort], first, after })

const readPage =
  (query: SearchQuery, display: Display): Ask<Shelf>['read'] =>
  async (...answer) => {
    const page = await askPage(query, query.limit, query.after).read(...answer)
    return { items: page.nodes.map((wire) => toCard(wire, display)), total: page.total, next: page.next }
  }

/** `categoryEntityId` is one the merchant may have put in an order of their own; of several there is none. */
const toFilters = ({ term, category, brand, subcategories, featured }: SearchQuery): SearchFilters => ({
  ...(term === undefined ? {} : { searchTerm: term }),
  ...(category.length === 1 ? { categoryEntityId: category[0] as number } : {}),
  ...(category.length > 1 ? { categoryEntityIds: category } : {}),
  ...(category.length > 0 ? { searchSubCategories: subcategories } : {}),
  ...(brand.length === 0 ? {} : { brandEntityIds: brand }),
  ...(featured ? { isFeatured: true } : {}),
})

const pageSize = 50
const pagesAtMost = 5

/**
 * BigCommerce cannot be asked for what is on sale, so the listing is read in its order until enough is found,
 * 250 products deep at most: a sale of a large store wants a category of its own.
 */
const askOnSale = (query: SearchQuery, display: Display): Ask<Shelf> => {
  const first = askPage(query, pageSize, query.after)
  const onSale = (page: CardPage): Card[] =>
    page.nodes.map((wire) => toCard(wire, display)).filter(({ price }) => price?.sale != null)
  return {
    ...first,
    read: async (data, graphql, operation) => {
      let page = await first.read(data, graphql, operation)
      const items = onSale(page)
      for (let read = 1; items.length < query.limit && page.next !== null && read < pagesAtMost; read++) {
        const [answer] = await lookUp(graphql, [askPage(query, pageSize, page.next)], operation)
        if (!answer?.ok) throw answer?.error
        page = answer.wire
        items.push(...onSale(page))
      }
      return { items: items.slice(0, query.limit), total: null, next: null }
    },
  }
}
