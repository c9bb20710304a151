import type { Review } from '../catalog/product.ts'
import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'
import type { Shelf } from '../shelf.ts'

export type ReviewInput = {
  author: string
  title: string
  text: string
  rating: number
  email?: string | null
}
export type Refusal = { __typename: string; message: string; fields?: string[] }
export type Reviews = ReturnType<typeof createReviews>

type World = { shelf: Shelf; options: StoreOptions; clock: Clock }
type Waiting = { productId: number; review: Review }

const FIRST_ID = 900_001
const MAX_LENGTH = 255

// Takes reviews; where the store moderates them nobody sees one before it is approved.
export function createReviews({ shelf, options, clock }: World) {
  const waiting = new Map<number, Waiting>()
  const reviewers = new Set<string>()
  let nextId = FIRST_ID

  const show = ({ productId, review }: Waiting) => {
    const reviews = shelf.product(productId)?.reviews ?? []
    shelf.change(productId, { reviews: [...reviews, review] })
  }

  return {
    add: (productId: number, given: ReviewInput): Refusal[] => {
      const { email, ...input } = given
      const reviewer = email ? `${productId} ${email.trim().toLowerCase()}` : undefined
      const fields = invalidFields(given)
      if (!shelf.product(productId)) return [refusals.unknownProduct(productId)]
      if (options.reviewsByCustomersOnly) return [refusals.guest]
      if (fields.length > 0) return [refusals.invalid(fields)]
      if (reviewer && reviewers.has(reviewer)) return [refusals.again]
      if (reviewer) reviewers.add(reviewer)
      const review = { id: nextId++, date: new Date(clock.now()).toISOString(), ...input }
      if (options.reviewsModerated) waiting.set(review.id, { productId, review })
      else show({ productId, review })
      return []
    },
    waiting: () => [...waiting.values()],
    approve: (id: number) => {
      const found = waiting.get(id)
      if (!found) return undefined
      waiting.delete(id)
      show(found)
      return found.review
    },
  }
}

const isBlank = (text: string) => text.trim() === '' || text.length > MAX_LENGTH

// How the API spells the fields is nowhere told; by their path in the mutation's input, we suppose.
const invalidFields = ({ author, title, text, rating, email }: ReviewInput) =>
  [
    ...(isBlank(author) ? ['author'] : []),
    ...(isBlank(title) ? ['title'] : []),
    ...(text.trim() === '' ? ['text'] : []),
    ...(Number.isInteger(rating) && rating >= 1 && rating <= 5 ? [] : ['rating']),
    ...(email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? ['email'] : []),
  ].map((field) => `review.${field}`)

const refusals = {
  unknownProduct: (id: number) => ({
    __typename: 'ProductIdNotFoundError',
    message: `Product with ID ${id} was not found.`,
  }),
  guest: {
    __typename: 'NotAuthorizedToAddProductReviewError',
    message: 'Only customers who have bought this product can review it.',
  },
  invalid: (fields: string[]) => ({
    __typename: 'InvalidInputFieldsError',
    message: 'Some fields of the review are invalid.',
    fields,
  }),
  again: {
    __typename: 'CustomerAlreadyReviewedProductError',
    message: 'You have already reviewed this product.',
  },
}
