import { AppError, invalidInput } from '../errors.ts'
import { MetAnotherError } from './conflict.ts'
import type { GraphqlError } from './graphql.ts'

/** Thrown within the sidecar only: the caller decides what a cart that is gone means for the shopper. */
export class CartGoneError extends Error {}

export const itemGone = (): AppError => new AppError('item_gone', 'That line is no longer in the cart.')

type Toward = (message: string) => Error
type Reading = { matches: RegExp; toError: Toward }

const about = (field: string, code: string, message: string, bounds: { min?: number; max?: number } = {}) =>
  invalidInput([{ field, code, message, ...bounds }])

const conflict: Toward = () => new MetAnotherError('The cart was changed elsewhere at the same moment.')
const inconsistent: Toward = () =>
  new AppError('conflict', 'The cart is no longer as it was: look at it and try again.')
const outOfStock: Toward = (message) => new AppError('out_of_stock', sentenceOf(message), named(message))
const notPurchasable: Toward = (message) =>
  new AppError('not_purchasable', sentenceOf(message), named(message))
const unknownProduct: Toward = () => about('productId', 'unknown_product', 'The store has no such product.')
const optionsNeeded: Toward = () => about('options', 'required', 'Choose the options of this product.')
const wrongOption: Toward = (message) => about('options', 'invalid', sentenceOf(message))
const wrongQuantity: Toward = () => about('quantity', 'invalid', 'Such a quantity cannot be bought.')
const wrongCurrency: Toward = () =>
  about('currencyCode', 'not_transactional', 'The store takes no orders in this currency.')
const wrongAmount: Toward = (message) => about('amount', 'invalid', sentenceOf(message))
const wrongTheme: Toward = (message) => about('theme', 'unknown_value', sentenceOf(message))
const aboveMaximum: Toward = (message) =>
  about('quantity', 'above_maximum', sentenceOf(message), bound('max', message, /maximum of (\d+)/))
const belowMinimum: Toward = (message) =>
  about('quantity', 'below_minimum', sentenceOf(message), bound('min', message, /minimum of (\d+)/))

const bound = (name: 'min' | 'max', message: string, pattern: RegExp) => {
  const [, number] = message.match(pattern) ?? []
  return number === undefined ? {} : { [name]: Number(number) }
}

const coupon =
  (code: string, message: string): Toward =>
  () =>
    about('code', code, message)

const couponInvalid = coupon('coupon_invalid', 'This code is not known to the store.')
const couponExpired = coupon('coupon_expired', 'This code has expired.')
const couponMinimum: Toward = (message) =>
  about('code', 'coupon_min_purchase', `The cart is not worth enough for this code. ${sentenceOf(message)}`)
const couponNotApplicable = coupon('coupon_not_applicable', 'This code is for nothing that is in the cart.')
const couponIneligible = coupon(
  'coupon_ineligible',
  'This code is not meant for this purchase or this customer.',
)
const couponElsewhere = coupon('coupon_invalid_location', 'This code is not valid where the goods are sent.')
const couponLimit = coupon('coupon_limit', 'No more codes can be used for this purchase.')

/**
 * BigCommerce's cart errors carry no code as a rule: their text is then the only way to tell them apart (facts 9). It is
 * read here, once; nothing else in the sidecar looks at a message.
 */
const readings: Reading[] = [
  { matches: /^Not Found: (Cart|Checkout) does not exist/, toError: () => new CartGoneError() },
  { matches: /^Not Found: The requested item/, toError: itemGone },
  { matches: /^Not Found: Provided (product ID|SKU)/, toError: unknownProduct },
  { matches: /^Request conflict/, toError: conflict },
  { matches: /^Not enough stock/, toError: outOfStock },
  { matches: /^Product is not purchasable/, toError: notPurchasable },
  { matches: /variant ID is required/, toError: optionsNeeded },
  { matches: /^Required modifiers are missing/, toError: optionsNeeded },
  { matches: /^(Not Found: Provided variant ID|Option validation failed)/, toError: wrongOption },
  { matches: /maximum of (\d+)/, toError: aboveMaximum },
  { matches: /minimum of (\d+)/, toError: belowMinimum },
  { matches: /missing required fields: `lineItems\.\*\.quantity`/, toError: wrongQuantity },
  { matches: /^Currency is not transactional/, toError: wrongCurrency },
  { matches: /^Invalid gift certificate amount|^Gift certificates are disabled/, toError: wrongAmount },
  { matches: /^Invalid gift certificate theme/, toError: wrongTheme },
  { matches: /^(Coupon|Gift certificate).*expired/i, toError: couponExpired },
  { matches: /^Coupon limit exceeded/, toError: couponLimit },
  { matches: /^Coupon not eligible/, toError: couponIneligible },
  { matches: /^Coupon location/, toError: couponElsewhere },
  { matches: /^Coupon not applicable/, toError: couponNotApplicable },
  { matches: /^Minimum purchase not met/, toError: couponMinimum },
  // Of a coupon and of a gift certificate alike.
  { matches: /^Incorrect or mismatch/, toError: couponInvalid },
]

/** The names that the later schema has for them, where an error bears one (facts 5.6). */
const byCode: Record<string, Toward> = {
  CART_NOT_FOUND: () => new CartGoneError(),
  ITEM_NOT_FOUND: itemGone,
  INVALID_PRODUCT: unknownProduct,
  SKU_NOT_FOUND: unknownProduct,
  CART_CONFLICT: conflict,
  CART_CONSISTENCY_ERROR: inconsistent,
  INSUFFICIENT_STOCK: outOfStock,
  STOCK_CHECK: outOfStock,
  PRODUCT_NOT_PURCHASABLE: notPurchasable,
  PRODUCT_UNAVAILABLE: notPurchasable,
  VARIANT_NOT_PURCHASABLE: notPurchasable,
  CART_ITEM_MODIFICATION_NOT_ALLOWED: notPurchasable,
  VARIANT_ID_REQUIRED: optionsNeeded,
  MODIFIER_OPTIONS_REQUIRED: optionsNeeded,
  MISSING_VARIANT_ATTRIBUTES: optionsNeeded,
  OPTION_VALIDATION_FAILED: wrongOption,
  ATTRIBUTES_NOT_APPLICABLE: wrongOption,
  INVALID_ITEM_QUANTITY: wrongQuantity,
  ITEM_LIMIT_REACHED: (message) => about('quantity', 'above_maximum', sentenceOf(message)),
  MAXIMUM_QUANTITY_EXCEEDED: aboveMaximum,
  MINIMUM_QUANTITY_NOT_MET: belowMinimum,
  CURRENCY_NOT_TRANSACTIONAL: wrongCurrency,
  INVALID_CURRENCY: wrongCurrency,
  INVALID_GIFT_CERTIFICATE_AMOUNT: wrongAmount,
  INVALID_GIFT_CERTIFICATE_THEME: wrongTheme,
  COUPON_INVALID: couponInvalid,
  COUPON_EXPIRED: couponExpired,
  COUPON_MIN_PURCHASE: couponMinimum,
  COUPON_NOT_APPLICABLE: couponNotApplicable,
  COUPON_INELIGIBLE: couponIneligible,
  COUPON_INVALID_LOCATION: couponElsewhere,
  COUPON_MODIFICATION_NOT_ALLOWED: coupon(
    'coupon_fixed',
    'The codes of this purchase can no longer be changed.',
  ),
}

/** Undefined for what nobody has met yet. */
export function readCartError({ message, extensions }: GraphqlError): Error | undefined {
  const toError = byCode[extensions?.code ?? '']
  if (toError !== undefined) return toError(message)
  return readings.find(({ matches }) => matches.test(message))?.toError(message)
}

export const toCartError = (error: GraphqlError): Error =>
  readCartError(error) ?? new AppError('not_purchasable', sentenceOf(error.message))

/** Where BigCommerce names a product, it does so in one of these sentences. */
const namings = [
  /^Not enough stock: (?:Item )?(?:\([0-9a-f-]{36}\) )?(.+) is out of stock/,
  /^Product is not purchasable: .*proceed with the checkout: (.+)$/,
]

/** The product it is about, for callers with words of their own. */
function named(message: string): { details?: { product: string } } {
  const [product] = namings.flatMap((naming) => message.match(naming)?.[1] ?? [])
  return product === undefined ? {} : { details: { product } }
}

/** What stands behind the prefix, without the line's id that BigCommerce puts before the product's name. */
const sentenceOf = (message: string): string =>
  message
    .replace(/^[^:]{1,60}: /, '')
    .replace(/\([0-9a-f-]{36}\) /, '')
    .trim()
