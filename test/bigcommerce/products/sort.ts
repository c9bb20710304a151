import type { Product } from '../catalog/product.ts'
import { unitPrice } from './price.ts'

export type Sort =
  | 'A_TO_Z'
  | 'BEST_REVIEWED'
  | 'BEST_SELLING'
  | 'DEFAULT'
  | 'FEATURED'
  | 'HIGHEST_PRICE'
  | 'LOWEST_PRICE'
  | 'NEWEST'
  | 'RELEVANCE'
  | 'Z_TO_A'

type Compare = (one: Product, other: Product) => number

const NO_CHOICES = new Map<number, number>()
const priceOf = (product: Product) => unitPrice(product, undefined, NO_CHOICES).list
const byName: Compare = (one, other) => one.name.localeCompare(other.name, 'en')
const byPrice: Compare = (one, other) => priceOf(one) - priceOf(other)
const asGiven: Compare = () => 0

const orders: Record<Sort, Compare> = {
  A_TO_Z: byName,
  Z_TO_A: (one, other) => byName(other, one),
  LOWEST_PRICE: byPrice,
  HIGHEST_PRICE: (one, other) => byPrice(other, one),
  NEWEST: (one, other) => other.created.localeCompare(one.created),
  BEST_SELLING: (one, other) => other.sold - one.sold,
  BEST_REVIEWED: (one, other) => averageRating(other) - averageRating(one),
  FEATURED: (one, other) => Number(other.featured ?? false) - Number(one.featured ?? false),
  DEFAULT: asGiven,
  RELEVANCE: asGiven,
}

export const sortProducts = (products: Product[], sort: Sort) => products.toSorted(orders[sort])

export function averageRating({ reviews = [] }: Product) {
  if (reviews.length === 0) return 0
  return reviews.reduce((sum, { rating }) => sum + rating, 0) / reviews.length
}
