import { type Ask, askSearch, type CardPage, type SearchFilters } from '../bigcommerce/catalog.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import { type Card, toCard } from './card.ts'
import { ages, type Entry } from './entry.ts'
import { type QueryOf, sorts } from './query.ts'

export type Listing = { items: Card[]; total: number | null; next: string | null }

export type SearchQuery = QueryOf<'search'> & { category?: number; brand?: number }

export const searchEntry = (query: SearchQuery): Entry<Listing> => ({
  key: `search:${JSON.stringify([query.term, query.category, query.brand, query.featured, query.sale, query.sort, query.limit, query.after])}`,
  ages: ages.list,
  ask: query.sale ? askOnSale(query) : { ...askPage(query, query.limit, query.after), read: readPage(query) },
})

const askPage = (query: SearchQuery, first: number, after: string | undefined): Ask<CardPage> =>
  askSearch({ filters: toFilters(query), sort: query.sort && sorts[query.sort], first, after })

const readPage =
  (query: SearchQuery): Ask<Listing>['read'] =>
  async (...answer) => {
    const page = await askPage(query, query.limit, query.after).read(...answer)
    return { items: page.nodes.map((wire) => toCard(wire)), total: page.total, next: page.next }
  }

const toFilters = ({ term, category, brand, featured }: SearchQuery): SearchFilters => ({
  ...(term === undefined ? {} : { searchTerm: term }),
  ...(category === undefined ? {} : { categoryEntityId: category, searchSubCategories: true }),
  ...(brand === undefined ? {} : { brandEntityIds: [brand] }),
  ...(featured ? { isFeatured: true } : {}),
})

const pageSize = 50
const pagesAtMost = 5

/**
 * BigCommerce cannot be asked for what is on sale, so the listing is read in its order until enough is found,
 * 250 products deep at most: a sale of a large store wants a category of its own.
 */
const askOnSale = (query: SearchQuery): Ask<Listing> => {
  const first = askPage(query, pageSize, query.after)
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

const onSale = (page: CardPage): Card[] =>
  page.nodes.map((wire) => toCard(wire)).filter(({ price }) => price?.sale != null)
