import type { ReviewPageWire, ReviewWire } from '../bigcommerce/product-wire.ts'

/** What a shopper wrote of a product: plain text, with line breaks. */
export type Review = {
  id: number
  author: string
  title: string
  text: string
  /** Stars, 1 to 5. */
  rating: number
  /** ISO 8601. */
  createdAt: string
}

/** Newest first; `next` is the cursor of those before. */
export type ReviewPage = { items: Review[]; next: string | null }

export const toReviewPage = ({ nodes, next }: ReviewPageWire): ReviewPage => ({
  items: nodes.map(toReview),
  next,
})

const toReview = (wire: ReviewWire): Review => ({
  id: wire.entityId,
  author: wire.author.name,
  title: wire.title,
  text: wire.text,
  rating: Math.min(5, Math.max(1, wire.rating)),
  createdAt: wire.createdAt.utc,
})
