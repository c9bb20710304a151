import { askSearch, type Search } from '../bigcommerce/catalog.ts'
import { askFacets } from '../bigcommerce/facets.ts'
import { AppError } from '../errors.ts'
import type { Image } from '../image.ts'
import { ages } from './ages.ts'
import { type Card, toCard } from './card.ts'
import { type CategoryNode, flatten } from './category.ts'
import type { Context } from './context.ts'
import { cursorBefore, cursorsEntry } from './cursors.ts'
import type { Display } from './display.ts'
import { type Entry, reshaped } from './entry.ts'
import { type Facet, toFacet } from './facet.ts'
import { applicable, type Filters, toSearchFilters } from './filters.ts'
import { listTags } from './list-entry.ts'
import { subjectOf } from './listing-subject.ts'
import { categoriesEntry } from './names.ts'
import { type Plan, plan } from './plan.ts'
import { type QueryOf, type Sort, sorts } from './query.ts'
import type { Reader } from './reader.ts'
import type { Subject } from './subject.ts'

/** `productCount` is null where BigCommerce counts only what is not in a child of its own. */
type Child = { id: number; name: string; path: string; image: Image | null; productCount: number | null }

/** A page of products with all that stands around them. */
export type Listing = {
  /** What it is of; null where it is the whole catalogue or a search. */
  subject: (Subject & { children: Child[] }) | null
  items: Card[]
  total: number
  /** From 1. */
  page: number
  pages: number
  limit: number
  sort: string
  /** Those that make sense here. */
  sorts: string[]
  /** None where the store has no filtering. */
  facets: Facet[]
  /** The filters as they were understood. */
  applied: Filters
  isFilterable: boolean
}

type Results = { items: Card[]; total: number }

/** One request where category or brand are known, two where a path must be asked for first; facets are kept for every page and order. */
export async function planListing(
  query: QueryOf<'listing'>,
  reader: Reader,
  context: Context,
): Promise<Plan> {
  const { display, settings, currency } = context
  const { term, page, limit } = query
  const subject = await subjectOf(query, reader, context)
  const scope = { term, ...(subject === null ? {} : { [subject.kind]: subject.id }) }
  const applied = applicable(query.filters, settings)
  const sort = sortOf(query, subject)
  const filters = toSearchFilters(scope, applied, currency?.exchangeRate ?? 1)
  const found = { filters, sort: sorts[sort] }
  const key = JSON.stringify([found.sort, filters])
  const offset = (page - 1) * limit
  const after = offset === 0 ? undefined : await cursorBefore(offset, found, key, reader, context)
  if (after === null) throw noSuchPage()

  const tags = subject?.kind === 'category' ? [`category:${subject.id}`] : []
  const entries: Entry<unknown>[] = [
    resultsEntry({ ...found, first: limit, after }, key, display, tags),
    categoriesEntry(),
    ...(settings.isFilterable ? [facetsEntry(filters, tags)] : []),
    // The way to the next pages, since it costs next to nothing here.
    ...(page === 1 ? [cursorsEntry(found, key, 0, undefined)] : []),
  ]
  return plan(entries, (values): Listing => {
    const { items, total } = values[0] as Results
    const facets = settings.isFilterable ? (values[2] as Facet[]) : []
    const pages = Math.max(1, Math.ceil(total / limit))
    if (page > pages) throw noSuchPage()
    return {
      subject: subject && { ...subject, children: childrenOf(subject, values[1] as CategoryNode[]) },
      items,
      total,
      page,
      pages,
      limit,
      sort,
      sorts: Object.keys(sorts).filter((name) => name !== 'relevance' || term !== undefined),
      facets: facets
        .map((facet) => inCurrencyAsked(facet, applied))
        .filter((facet) => !isScope(facet, subject)),
      applied,
      // Nothing to narrow what was found by: the plan has no filtering, whatever its setting says.
      isFilterable: settings.isFilterable && (facets.length > 0 || total === 0),
    }
  })
}

const resultsEntry = (search: Search, key: string, display: Display, tags: string[]): Entry<Results> => ({
  key: `listing:${key}:${search.first}:${search.after ?? ''}`,
  ages: ages.list,
  ask: reshaped(askSearch(search), ({ nodes, total, next }) => ({
    items: nodes.map((wire) => toCard(wire, display)),
    total: total ?? nodes.length + (next === null ? 0 : 1),
  })),
  tags: ({ items }) => [...listTags(items), ...tags],
})

const facetsEntry = (filters: Search['filters'], tags: string[]): Entry<Facet[]> => ({
  key: `facets:${JSON.stringify(filters)}`,
  isUnpriced: true,
  ages: ages.list,
  ask: reshaped(askFacets(filters), (wires) => wires.map(toFacet)),
  tags: () => ['lists', 'prices', ...tags],
})

/** What the shopper has chosen; else what fits a search, what the merchant has set for the category, or the store's shelf. */
function sortOf({ sort, term }: QueryOf<'listing'>, subject: Subject | null): Sort {
  if (sort !== undefined && (sort !== 'relevance' || term !== undefined)) return sort
  if (term !== undefined) return 'relevance'
  const merchants = subject?.kind === 'category' ? subject.defaultSort : null
  return merchants !== null && merchants in sorts ? (merchants as Sort) : 'featured'
}

/** From the tree, which knows pictures and counts. */
const childrenOf = (subject: Subject, tree: CategoryNode[]): Child[] =>
  subject.kind === 'brand'
    ? []
    : (flatten(tree).find(({ id }) => id === subject.id)?.children ?? []).map(
        ({ id, name, path, image, productCount, children }) => ({
          id,
          name,
          path,
          image,
          productCount: children.length > 0 ? null : productCount,
        }),
      )

/** BigCommerce tells the bounds back in its default currency. */
const inCurrencyAsked = (facet: Facet, { price }: Filters): Facet =>
  facet.kind === 'price' ? { ...facet, min: price?.min ?? null, max: price?.max ?? null } : facet

/** On a brand's own page its brand is no choice. */
const isScope = (facet: Facet, subject: Subject | null): boolean =>
  facet.kind === 'brand' && subject?.kind === 'brand'

const noSuchPage = (): AppError => new AppError('not_found', 'The listing has no such page.')
