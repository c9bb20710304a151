import { AppError, invalidInput } from '../errors.ts'
import type { GraphqlError } from './graphql.ts'

/** Thrown within the sidecar only: the caller decides what a cart that is gone means for the shopper. */
export class CartGoneError extends Error {}

export const itemGone = (): AppError => new AppError('item_gone', 'That line is no longer in the cart.')

type Reading = { matches: RegExp; toError: (message: string, found: RegExpMatchArray) => Error }

const quantity = (code: 'below_minimum' | 'above_maximum', bound: Record<string, number>, message: string) =>
  invalidInput([{ field: 'quantity', code, message, ...bound }])

/**
 * BigCommerce's cart errors carry no code: their text is the only way to tell them apart (facts 9). It is read here,
 * once; nothing else in the sidecar looks at a message.
 */
const readings: Reading[] = [
  { matches: /^Not Found: Cart does not exist/, toError: () => new CartGoneError() },
  {
    matches: /^Not Found: The requested item/,
    toError: itemGone,
  },
  {
    matches: /^Not Found: Provided product ID/,
    toError: () =>
      invalidInput([
        { field: 'productId', code: 'unknown_product', message: 'The store has no such product.' },
      ]),
  },
  {
    matches: /^Request conflict/,
    toError: () => new AppError('conflict', 'The cart was changed elsewhere at the same moment.'),
  },
  { matches: /^Not enough stock/, toError: (message) => new AppError('out_of_stock', sentenceOf(message)) },
  {
    matches: /^Product is not purchasable/,
    toError: (message) => new AppError('not_purchasable', sentenceOf(message)),
  },
  {
    matches: /variant ID is required/,
    toError: () =>
      invalidInput([{ field: 'options', code: 'required', message: 'Choose the options of this product.' }]),
  },
  {
    matches: /maximum of (\d+)/,
    toError: (message, found) => quantity('above_maximum', { max: Number(found[1]) }, sentenceOf(message)),
  },
  {
    matches: /minimum of (\d+)/,
    toError: (message, found) => quantity('below_minimum', { min: Number(found[1]) }, sentenceOf(message)),
  },
]

export function toCartError({ message }: GraphqlError): Error {
  for (const { matches, toError } of readings) {
    const found = message.match(matches)
    if (found !== null) return toError(message, found)
  }
  return new AppError('not_purchasable', sentenceOf(message))
}

/** What stands behind the prefix, without the line's id that BigCommerce puts before the product's name. */
const sentenceOf = (message: string): string =>
  message
    .replace(/^[^:]{1,60}: /, '')
    .replace(/\([0-9a-f-]{36}\) /, '')
    .trim()
