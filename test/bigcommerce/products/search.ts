import type { Product } from '../catalog/product.ts'
import type { Shelf } from '../shelf.ts'
import { unitPrice } from './price.ts'
import { averageRating, type Sort, sortProducts } from './sort.ts'
import { isInStock } from './stock.ts'

type Range<Name extends string> = Partial<Record<`min${Name}` | `max${Name}`, number | null>>

export type Filters = {
  searchTerm?: string | null
  price?: Range<'Price'> | null
  rating?: Range<'Rating'> | null
  categoryEntityId?: number | null
  categoryEntityIds?: number[] | null
  categoryIdsFilter?: { entityIds: number[]; matchBehavior: 'OR' | 'AND' } | null
  searchSubCategories?: boolean | null
  brandEntityIds?: number[] | null
  productAttributes?: { attribute: string; values: string[] }[] | null
  isFeatured?: boolean | null
  hideOutOfStock?: boolean | null
}

type Test = (product: Product) => boolean

export function searchProducts(shelf: Shelf, filters: Filters, sort: Sort) {
  const tests = [
    ...categoryTests(shelf, filters),
    ...(filters.brandEntityIds?.length ? [isOfBrand(filters.brandEntityIds)] : []),
    ...(filters.isFeatured ? [(product: Product) => product.featured === true] : []),
    ...(filters.hideOutOfStock ? [(product: Product) => isInStock(product)] : []),
    ...(filters.productAttributes ?? []).map(hasAttribute),
    ...rangeTests(filters),
  ]
  const matching = shelf.products().filter((product) => tests.every((test) => test(product)))
  return sortProducts(filters.searchTerm ? rank(matching, filters.searchTerm, shelf) : matching, sort)
}

function categoryTests(shelf: Shelf, filters: Filters): Test[] {
  const { categoryEntityId, categoryEntityIds, categoryIdsFilter, searchSubCategories } = filters
  const within = (id: number): number[] =>
    searchSubCategories ? [id, ...shelf.subcategories(id).flatMap((child) => within(child.id))] : [id]
  const inAny = (ids: number[]): Test => {
    const wanted = new Set(ids.flatMap(within))
    return (product) => product.categoryIds.some((id) => wanted.has(id))
  }
  const all =
    categoryIdsFilter?.matchBehavior === 'AND' ? categoryIdsFilter.entityIds.map((id) => inAny([id])) : []
  const any = categoryIdsFilter?.matchBehavior === 'OR' ? [inAny(categoryIdsFilter.entityIds)] : []
  const listed = [...(categoryEntityIds ?? []), ...(categoryEntityId ? [categoryEntityId] : [])]
  return [...all, ...any, ...(listed.length > 0 ? [inAny(listed)] : [])]
}

const isOfBrand =
  (ids: number[]): Test =>
  ({ brandId }) =>
    brandId !== undefined && ids.includes(brandId)

const hasAttribute =
  ({ attribute, values }: { attribute: string; values: string[] }): Test =>
  ({ customFields = [] }) =>
    customFields.some(({ name, value }) => name === attribute && values.includes(value))

function rangeTests({ price, rating }: Filters): Test[] {
  const isWithin = (value: number, min?: number | null, max?: number | null) =>
    value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY)
  const costs: Test = (product) =>
    !product.hidePrice &&
    isWithin(unitPrice(product, undefined, new Map()).list / 100, price?.minPrice, price?.maxPrice)
  const rated: Test = (product) => isWithin(averageRating(product), rating?.minRating, rating?.maxRating)
  return [...(price ? [costs] : []), ...(rating ? [rated] : [])]
}

function rank(products: Product[], term: string, shelf: Shelf) {
  const words = fold(term).split(/\s+/).filter(Boolean)
  const scored = products.map((product) => ({ product, score: scoreOf(product, words, shelf) }))
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ product }) => product)
}

// Each word must occur somewhere; a word in the name weighs most.
function scoreOf(product: Product, words: string[], shelf: Shelf) {
  const fields: [string | undefined, number][] = [
    [product.name, 8],
    [[product, ...product.variants].map(({ sku }) => sku).join(' '), 6],
    [shelf.brand(product.brandId)?.name, 4],
    [product.searchKeywords, 3],
    [product.description.replace(/<[^>]*>/g, ' '), 1],
  ]
  const weigh = (word: string) =>
    fields.reduce((sum, [text, weight]) => sum + (fold(text ?? '').includes(word) ? weight : 0), 0)
  const weights = words.map(weigh)
  return weights.every((weight) => weight > 0) ? weights.reduce((sum, weight) => sum + weight, 0) : 0
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
