import test from 'ava'
import { CartGoneError, toCartError } from '../../../sidecar/bigcommerce/cart-error.ts'
import { isAppError } from '../../../sidecar/errors.ts'

/** How an error reads to whoever called: its code, or its first field and that one's code. */
function reading(message: string, code?: string): string {
  const error = toCartError({ message, ...(code === undefined ? {} : { extensions: { code } }) })
  if (error instanceof CartGoneError) return 'cart gone'
  if (!isAppError(error)) return String(error)
  const [detail] = Array.isArray(error.details) ? error.details : []
  return detail === undefined ? error.code : `${detail.field} ${detail.code}`
}

const conflict =
  'Request conflict: The request cannot be processed due to a possible conflict. Please review the changes and try again.'

/** As captured, or in the manner of what was captured. */
const texts: [string, string][] = [
  ['Not Found: Cart does not exist', 'cart gone'],
  ['Not Found: Checkout does not exist', 'cart gone'],
  ['Not Found: The requested item is no longer available in the cart', 'item_gone'],
  ['Not Found: Provided product ID (999999) does not represent a valid product', 'productId unknown_product'],
  [
    'Missing required fields.: The request payload is missing required fields: `lineItems.*.quantity`',
    'quantity invalid',
  ],
  [
    'This product has options, variant ID is required: Product "X" has options, variant ID is required',
    'options required',
  ],
  [
    "Not enough stock: Item (0a2b7c4e-0000-4000-8000-000000000000) Cup is out of stock and can't be added to the cart.",
    'out_of_stock',
  ],
  [
    'Product is not purchasable: The following product cannot be ordered online, so we could not proceed with the checkout: Cup',
    'not_purchasable',
  ],
  [conflict, 'conflict'],
  ['Incorrect or mismatch: Coupon code `X` is invalid', 'code coupon_invalid'],
  ['You can only purchase a maximum of 2 of the Cup per order.', 'quantity above_maximum'],
  [
    'Minimum quantity not met: You need to purchase a minimum of 3 of the Cup per order.',
    'quantity below_minimum',
  ],
  ['Something nobody has met: It is so.', 'not_purchasable'],
]

for (const [text, expected] of texts)
  test(`“${text.slice(0, 60)}” is read as ${expected}`, (t) => t.is(reading(text), expected))

const codes: [string, string][] = [
  ['CART_NOT_FOUND', 'cart gone'],
  ['CART_CONFLICT', 'conflict'],
  ['ITEM_NOT_FOUND', 'item_gone'],
  ['INSUFFICIENT_STOCK', 'out_of_stock'],
  ['MAXIMUM_QUANTITY_EXCEEDED', 'quantity above_maximum'],
  ['OPTION_VALIDATION_FAILED', 'options invalid'],
  ['CURRENCY_NOT_TRANSACTIONAL', 'currencyCode not_transactional'],
  ['INVALID_GIFT_CERTIFICATE_AMOUNT', 'amount invalid'],
  ['COUPON_MIN_PURCHASE', 'code coupon_min_purchase'],
  ['COUPON_INVALID_LOCATION', 'code coupon_invalid_location'],
  ['COUPON_MODIFICATION_NOT_ALLOWED', 'code coupon_fixed'],
]

for (const [code, expected] of codes)
  test(`an error that bears ${code} is read by it, whatever its words`, (t) =>
    t.is(reading('Words: of another time.', code), expected))

test('of a name that nobody knows the words are read', (t) => {
  t.is(reading(conflict, 'INTERNAL'), 'conflict')
})

test('the sentence a shopper reads has neither the prefix nor the line’s id', (t) => {
  t.is(
    toCartError({
      message:
        "Not enough stock: Item (0a2b7c4e-0000-4000-8000-000000000000) Cup is out of stock and can't be added to the cart.",
    }).message,
    "Item Cup is out of stock and can't be added to the cart.",
  )
})

const namings: [message: string, product: string | undefined][] = [
  [
    "Not enough stock: Item (0a2b7c4e-0000-4000-8000-000000000000) Cup (large) is out of stock and can't be added to the cart.",
    'Cup (large)',
  ],
  ['Not enough stock: Cup is out of stock', 'Cup'],
  ['Not enough stock: Somewhere.', undefined],
  [
    'Product is not purchasable: The following product cannot be ordered online, so we could not proceed with the checkout: Cup: large',
    'Cup: large',
  ],
  ['Something nobody has met: It is so.', undefined],
]

for (const [message, product] of namings)
  test(`“${message.slice(0, 70)}” names ${product ?? 'no product'}`, (t) => {
    const error = toCartError({ message })
    t.deepEqual(isAppError(error) && error.details, product === undefined ? undefined : { product })
  })
