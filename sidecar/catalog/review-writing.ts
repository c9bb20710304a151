import { z } from 'zod'
import type { Graphql } from '../bigcommerce/graphql.ts'
import { addReview } from '../bigcommerce/reviews.ts'
import type { Cache } from '../cache/cache.ts'
import { parse } from '../http/parse.ts'
import type { Operation } from '../operation.ts'

const line = z
  .string('must be text')
  .trim()
  .min(1, 'must not be empty')
  .max(255, 'must have at most 255 characters')

export const ReviewParams = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })

/** A review as its form sends it. `captcha` is the token of a solved reCAPTCHA, where the store wants one. */
export const ReviewBody = z.strictObject({
  rating: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(5, 'must be 5 or less'),
  title: line,
  text: z
    .string('must be text')
    .trim()
    .min(1, 'must not be empty')
    .max(5000, 'must have at most 5000 characters'),
  author: line,
  email: z.preprocess(
    (email) => email || undefined,
    z.email('must be an e-mail address').max(255).optional(),
  ),
  captcha: z.preprocess((token) => token || undefined, z.string().max(10_000).optional()),
})

export type Reviews = ReturnType<typeof createReviews>

export function createReviews({ graphql, cache }: { graphql: Graphql; cache: Cache }) {
  return {
    /** Where the store publishes at once, its writer sees it on the next page: what was held of the product is dropped. */
    async write(params: unknown, body: unknown, operation: Operation): Promise<void> {
      const { id } = parse(ReviewParams, params)
      const { captcha, email, ...review } = parse(ReviewBody, body)
      const written = { ...review, ...(email === undefined ? {} : { email }) }
      await addReview(graphql, { productId: id, review: written, captcha }, operation)
      cache.forget([`reviews:${id}`, `product:${id}`])
    },
  }
}
