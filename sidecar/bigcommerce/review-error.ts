import { AppError, type FieldError, invalidInput } from '../errors.ts'
import type { ReviewErrorWire } from './reviews.ts'

/** The union `AddProductReviewError`, by its types; the words are BigCommerce's, in the shopper's language. */
export function toReviewError({ __typename, message, fields = [] }: ReviewErrorWire): AppError {
  switch (__typename) {
    case 'InvalidInputFieldsError':
      return invalidInput(
        (fields.length === 0 ? ['body'] : fields).map((field) => refused(toField(field), message)),
      )
    case 'CustomerAlreadyReviewedProductError':
      return new AppError('conflict', message, {
        details: [{ field: 'email', code: 'already_reviewed', message }],
      })
    case 'NotAuthorizedToAddProductReviewError':
      return new AppError('conflict', message, {
        details: [{ field: 'author', code: 'not_allowed', message }],
      })
    case 'ProductIdNotFoundError':
      return new AppError('not_found', message)
    default:
      return new AppError('upstream_failed', `BigCommerce could not take the review: ${message}`)
  }
}

const refused = (field: string, message: string): FieldError => ({ field, code: 'refused', message })

const known = ['rating', 'title', 'text', 'author', 'email']

/** How BigCommerce spells the fields it refuses is nowhere said: the last word of it is the input's own name. */
function toField(spelled: string): string {
  const word =
    spelled
      .split(/[^a-z]+/i)
      .at(-1)
      ?.toLowerCase() ?? ''
  return known.includes(word) ? word : 'body'
}
