import type { ReviewInput } from '../reviews/reviews.ts'
import type { Store } from '../store.ts'

type Asked = { input: { productEntityId: number; review: ReviewInput } }

// A token of reCAPTCHA is taken as it comes: nobody is asked whether it is good.
export const toCatalogMutations = ({ reviews }: Store) => ({
  addProductReview: ({ input }: Asked) => ({
    errors: reviews.add(Number(input.productEntityId), input.review),
  }),
})
