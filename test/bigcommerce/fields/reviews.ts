import type { Product } from '../catalog/product.ts'
import { toIsoSeconds } from '../clock.ts'
import { type Page, toConnection } from '../graphql/connection.ts'
import { averageRating } from '../products/sort.ts'

type Review = NonNullable<Product['reviews']>[number]
type Sort = 'NEWEST' | 'OLDEST' | 'HIGHEST_RATING' | 'LOWEST_RATING'
type Asked = Page & {
  sort?: Sort | null
  filters?: { rating?: { minRating?: number | null; maxRating?: number | null } | null } | null
}

const orders: Record<Sort, (one: Review, other: Review) => number> = {
  NEWEST: (one, other) => other.date.localeCompare(one.date),
  OLDEST: (one, other) => one.date.localeCompare(other.date),
  HIGHEST_RATING: (one, other) => other.rating - one.rating,
  LOWEST_RATING: (one, other) => one.rating - other.rating,
}

export const toReviewSummary = (product: Product) => ({
  averageRating: averageRating(product),
  numberOfReviews: product.reviews?.length ?? 0,
  summationOfRatings: (product.reviews ?? []).reduce((sum, { rating }) => sum + rating, 0),
})

export function toReviews({ reviews = [] }: Product, { sort, filters, ...page }: Asked) {
  const { minRating, maxRating } = filters?.rating ?? {}
  const chosen = reviews
    .filter(({ rating }) => rating >= (minRating ?? 0) && rating <= (maxRating ?? 5))
    .toSorted(orders[sort ?? 'NEWEST'])
  return toConnection(chosen, page, toReview)
}

const toReview = (review: Review) => ({
  entityId: review.id,
  author: { name: review.author },
  title: review.title,
  text: review.text,
  rating: review.rating,
  createdAt: { utc: toIsoSeconds(Date.parse(review.date)) },
})
