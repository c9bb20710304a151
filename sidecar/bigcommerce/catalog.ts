import { z } from 'zod'
import type { Operation } from '../operation.ts'
import { cardFragment, cost, detailFragment } from './catalog-fragments.ts'
import {
  BrandPageWire,
  type BrandWire,
  CardListWire,
  CardPageWire,
  CardWire,
  CategoryWire,
} from './catalog-wire.ts'
import type { Graphql } from './graphql.ts'
import { parseData } from './graphql.ts'
import { withAllOptions } from './option-pages.ts'
import { DetailWire } from './product-wire.ts'
import { placeSelection, RouteWire, routeField } from './route.ts'

/** Adds a variable to the document under construction and returns how the field names it: `$a3_id`. */
export type Variable = (name: string, type: string, value: unknown) => string

/**
 * One field below `site`, able to travel in one document with others: what to write, what it may cost of the
 * 10,000 points a request has, and how to read what comes back. `null` means the store has no such thing.
 */
export type Ask<Wire> = {
  cost: number
  fragments: string[]
  field: (variable: Variable) => string
  read: (data: unknown, graphql: Graphql, operation: Operation) => Promise<Wire>
}

/** By a variant's id or SKU it comes as that variant is chosen. */
export type ProductBy = { id: number } | { sku: string } | { variantId: number }

function productArguments(by: ProductBy, variable: Variable): string {
  if ('id' in by) return `entityId: ${variable('id', 'Int!', by.id)}`
  if ('sku' in by) return `sku: ${variable('sku', 'String!', by.sku)}`
  return `variantEntityId: ${variable('variantId', 'Int!', by.variantId)}`
}

export const askCard = (by: ProductBy): Ask<CardWire | null> => ({
  cost: cost.card,
  fragments: [cardFragment],
  field: (variable) => `product(${productArguments(by, variable)}) { ...Card }`,
  read: async (data) => parseData(CardWire.nullable(), data),
})

/** As the values it comes with are chosen; by the SKU of a variant, as that one's are. */
export const askProduct = (by: ProductBy): Ask<DetailWire | null> => ({
  cost: cost.detail,
  fragments: [cardFragment, detailFragment],
  field: (variable) =>
    `product(${productArguments(by, variable)}, useDefaultOptionSelections: true) { ...Detail }`,
  read: async (data, graphql, operation) => {
    const wire = parseData(DetailWire.nullable(), data)
    return wire === null ? null : withAllOptions(wire, by, graphql, operation)
  },
})

export type RoutedWire = { product: DetailWire | null; route: RouteWire }

export const askProductByPath = (path: string): Ask<RoutedWire> => ({
  cost: cost.detail + cost.route,
  fragments: [cardFragment, detailFragment],
  field: (variable) =>
    routeField(variable('path', 'String!', path), `... on Product { ...Detail } ${placeSelection}`),
  read: async (data, graphql, operation) => {
    const route = parseData(RouteWire, data)
    if (route.node?.__typename !== 'Product') return { product: null, route }
    const { node: wire } = parseData(z.object({ node: DetailWire }), data)
    return { product: await withAllOptions(wire, { id: wire.entityId }, graphql, operation), route }
  },
})

const collectionFields = {
  featured: 'featuredProducts',
  newest: 'newestProducts',
  best_selling: 'bestSellingProducts',
} as const

export type CollectionSource = keyof typeof collectionFields

export const askCollection = (source: CollectionSource, limit: number): Ask<CardWire[]> => ({
  cost: cost.card * limit,
  fragments: [cardFragment],
  field: (variable) =>
    `${collectionFields[source]}(first: ${variable('first', 'Int', limit)}) { edges { node { ...Card } } }`,
  read: async (data) => parseData(CardListWire, data),
})

/** `SearchProductsFiltersInput` of the Storefront API, as far as we use it. */
export type SearchFilters = {
  searchTerm?: string
  categoryEntityId?: number
  categoryEntityIds?: number[]
  searchSubCategories?: boolean
  brandEntityIds?: number[]
  price?: { minPrice?: number; maxPrice?: number }
  rating?: { minRating: number }
  productAttributes?: { attribute: string; values: string[] }[]
  hideOutOfStock?: boolean
  isFreeShipping?: boolean
  isFeatured?: boolean
}

export type Search = {
  filters: SearchFilters
  sort: string | undefined
  first: number
  after: string | undefined
}

export type CardPage = z.output<typeof CardPageWire>

const searchField = (
  { filters, sort, first, after }: Search,
  variable: Variable,
  selection: string,
): string => {
  const search = [`filters: ${variable('filters', 'SearchProductsFiltersInput!', filters)}`]
  if (sort !== undefined) search.push(`sort: ${variable('sort', 'SearchProductsSortInput', sort)}`)
  const paging = `first: ${variable('first', 'Int', first)}, after: ${variable('after', 'String', after ?? null)}`
  return `search { searchProducts(${search.join(', ')}) { products(${paging}) { ${selection} } } }`
}

const FoundWire = <Products extends z.ZodType>(products: Products) =>
  z.object({ searchProducts: z.object({ products }) })

export const askSearch = (search: Search): Ask<CardPage> => ({
  cost: cost.card * search.first,
  fragments: [cardFragment],
  field: (variable) =>
    searchField(
      search,
      variable,
      'pageInfo { hasNextPage endCursor } collectionInfo { totalItems } edges { node { ...Card } }',
    ),
  read: async (data) => parseData(FoundWire(CardPageWire), data).searchProducts.products,
})

const CursorsWire = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean() }),
  edges: z.array(z.object({ cursor: z.string() })).nullish(),
})

/** Where each product found stands, without reading any. */
export const askCursors = (search: Search): Ask<{ cursors: string[]; isLast: boolean }> => ({
  cost: cost.cursors,
  fragments: [],
  field: (variable) => searchField(search, variable, 'pageInfo { hasNextPage } edges { cursor }'),
  read: async (data) => {
    const { edges, pageInfo } = parseData(FoundWire(CursorsWire), data).searchProducts.products
    return { cursors: (edges ?? []).map(({ cursor }) => cursor), isLast: !pageInfo.hasNextPage }
  },
})

const categoryLevels = 5

export const askCategoryTree = (): Ask<CategoryWire[]> => ({
  cost: cost.tree,
  fragments: [],
  field: () => `categoryTree { ${categorySelection(categoryLevels)} }`,
  read: async (data) => parseData(z.array(CategoryWire), data),
})

const categorySelection = (levels: number): string =>
  `entityId name path productCount image { urlTemplate(lossy: true) altText }${levels > 1 ? ` children { ${categorySelection(levels - 1)} }` : ''}`

export const askBrandPage = (
  after: string | undefined,
): Ask<{ nodes: BrandWire[]; next: string | null }> => ({
  cost: cost.brands,
  fragments: [],
  field: (variable) =>
    `brands(first: 50, after: ${variable('after', 'String', after ?? null)}) { pageInfo { hasNextPage endCursor } edges { node { entityId name path defaultImage { urlTemplate(lossy: true) altText } } } }`,
  read: async (data) => parseData(BrandPageWire, data),
})
