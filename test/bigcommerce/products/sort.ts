import type { CategorySort, Product } from '../catalog/product.ts'
import { traitsOf } from './traits.ts'

export { averageRating } from './traits.ts'

export type Sort = CategorySort | 'RELEVANCE'

type Compare = (one: Product, other: Product) => number
type Products = readonly Product[]

const { compare } = new Intl.Collator('en')
const byName: Compare = (one, other) => compare(one.name, other.name)
// A price kept secret tells nothing by its place: it stands last both ways.
const byPrice =
  (direction: 1 | -1): Compare =>
  (one, other) =>
    priceOf(one, direction) - priceOf(other, direction)
const priceOf = (product: Product, direction: 1 | -1) =>
  (traitsOf(product).price ?? direction * Number.MAX_SAFE_INTEGER) * direction

const orders: Partial<Record<Sort, Compare>> = {
  A_TO_Z: byName,
  Z_TO_A: (one, other) => byName(other, one),
  LOWEST_PRICE: byPrice(1),
  HIGHEST_PRICE: byPrice(-1),
  NEWEST: (one, other) => compareText(other.created, one.created),
  BEST_SELLING: (one, other) => other.sold - one.sold,
  BEST_REVIEWED: (one, other) => traitsOf(other).rating - traitsOf(one).rating,
  FEATURED: (one, other) => Number(other.featured ?? false) - Number(one.featured ?? false),
}

const compareText = (one: string, other: string) => (one < other ? -1 : Number(one > other))

const known = new WeakMap<Products, Map<Sort, Products>>()

// Equals keep the order of the shop. A list sorted once is not sorted again.
export function sortProducts(products: Products, sort: Sort): Products {
  const order = orders[sort]
  if (!order) return products
  const sorted = known.get(products) ?? new Map<Sort, Products>()
  known.set(products, sorted)
  const list = sorted.get(sort) ?? products.toSorted(order)
  sorted.set(sort, list)
  return list
}
