import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Ask } from './catalog.ts'
import { cost, reviewsSelection } from './catalog-fragments.ts'
import { type Document, type Graphql, parseData } from './graphql.ts'
import { ReviewPageWire } from './product-wire.ts'
import { toReviewError } from './review-error.ts'

/** Newest first, `first` at a time. Null where the store has no such product. */
export const askReviews = (
  id: number,
  first: number,
  after: string | undefined,
): Ask<ReviewPageWire | null> => ({
  cost: cost.reviews * first,
  fragments: [],
  field: (variable) => {
    const paging = `first: ${variable('first', 'Int', first)}, after: ${variable('after', 'String', after ?? null)}`
    return `product(entityId: ${variable('id', 'Int!', id)}) { ${reviewsSelection(paging)} }`
  },
  read: async (data) => parseData(z.object({ reviews: ReviewPageWire }).nullable(), data)?.reviews ?? null,
})

export type NewReview = { rating: number; title: string; text: string; author: string; email?: string }

const mutation = `mutation AddProductReview($input: AddProductReviewInput!, $reCaptchaV2: ReCaptchaV2Input) {
  catalog { addProductReview(input: $input, reCaptchaV2: $reCaptchaV2) {
    errors { __typename ... on Error { message } ... on InvalidInputFieldsError { fields } }
  } }
}`

const ResultWire = z.object({
  catalog: z.object({
    addProductReview: z.object({
      errors: z.array(
        z.object({ __typename: z.string(), message: z.string(), fields: z.array(z.string()).optional() }),
      ),
    }),
  }),
})
export type ReviewErrorWire = z.output<typeof ResultWire>['catalog']['addProductReview']['errors'][number]

/** Once: BigCommerce takes one review of a product from each address. A store that moderates shows it later. */
export async function addReview(
  graphql: Graphql,
  { productId, review, captcha }: { productId: number; review: NewReview; captcha: string | undefined },
  operation: Operation,
): Promise<void> {
  const document: Document = {
    name: 'AddProductReview',
    text: mutation,
    variables: {
      input: { productEntityId: productId, review },
      reCaptchaV2: captcha === undefined ? null : { token: captcha },
    },
  }
  const { data, errors } = await graphql.mutate(document, operation)
  const [failure] = errors
  if (failure !== undefined)
    throw new AppError('upstream_failed', `BigCommerce could not take the review: ${failure.message}`)
  const [refusal] = parseData(ResultWire, data).catalog.addProductReview.errors
  if (refusal !== undefined) throw toReviewError(refusal)
}
