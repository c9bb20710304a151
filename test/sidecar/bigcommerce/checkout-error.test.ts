import test from 'ava'
import { toCheckoutError } from '../../../sidecar/bigcommerce/checkout-error.ts'
import { MetAnotherError } from '../../../sidecar/bigcommerce/conflict.ts'
import { isAppError } from '../../../sidecar/errors.ts'

const told = (message: string, code?: string): string => {
  const error = toCheckoutError({ message, ...(code === undefined ? {} : { extensions: { code } }) })
  if (!isAppError(error)) return error.constructor.name
  const faults = Array.isArray(error.details) ? error.details : []
  return [error.code, ...faults.map(({ field, code: fault }) => `${field} ${fault}`)].join(', ')
}

const texts: [message: string, expected: string][] = [
  [
    'Incorrect or mismatch: The shipping option is not available for this consignment',
    'invalid_input, optionId invalid_shipping_option',
  ],
  [
    'Missing shipping option: No shipping option is selected for a consignment',
    'invalid_input, optionId required',
  ],
  ['Not Found: Consignment does not exist', 'invalid_input, consignmentId consignment_gone'],
  [
    'Consignment limit exceeded: An order goes to 25 addresses at most',
    'invalid_input, consignments too_many',
  ],
  ['Incorrect or mismatch: Consignments hold more of an item than the cart', 'conflict'],
  [
    'Missing shipping address: The order has items to ship and no shipping address',
    'invalid_input, consignments required',
  ],
  [
    'Missing shipping address: There is no shipping address for Cup',
    'invalid_input, consignments incomplete',
  ],
  [
    'Incomplete billing address: The billing address lacks: city, email',
    'invalid_input, address.city required, address.email required',
  ],
  [
    'Incomplete shipping address: A shipping address lacks: city',
    'invalid_input, consignments.0.address.city required',
  ],
  ['Not Found: Billing address does not exist', 'conflict'],
  ['Invalid country: There is no country `XX`', 'invalid_input, address.countryCode invalid_country'],
  [
    'Invalid state or province: There is no `Atlantis` there',
    'invalid_input, address.stateOrProvince invalid_state',
  ],
  [
    'Spam protection required: The spam protection check has not passed',
    'invalid_input, token recaptcha_refused',
  ],
  ['Not Found: Cart does not exist', 'CartGoneError'],
  ['Request conflict: The request cannot be processed due to a possible conflict.', 'conflict'],
  ['Not enough stock: Cup is out of stock', 'out_of_stock'],
  ['Not enough stock: Zip hoodie is out of stock', 'out_of_stock'],
  ['The e-mail address belongs to an account', 'invalid_input, address.email in_use'],
  ['This zip is nowhere', 'invalid_input, address.postalCode invalid_postal_code'],
  ['Something new: The shop is closed today', 'checkout_refused'],
]

for (const [message, expected] of texts)
  test(`the text “${message}” is understood`, (t) => t.is(told(message), expected))

const names: [code: string, expected: string][] = [
  ['INVALID_SHIPPING_OPTION', 'invalid_input, optionId invalid_shipping_option'],
  ['MISSING_SHIPPING_ADDRESS', 'invalid_input, consignments required'],
  ['ITEM_MISSING_SHIPPING_ADDRESS', 'invalid_input, consignments incomplete'],
  ['INCOMPLETE_SHIPPING_ADDRESS', 'invalid_input, consignments incomplete_address'],
  ['INCOMPLETE_BILLING_ADDRESS', 'invalid_input, address incomplete_address'],
  ['BILLING_ADDRESS_MODIFICATION_NOT_ALLOWED', 'address_fixed'],
  ['SOMETHING_NEW', 'checkout_refused'],
  ['CONSIGNMENT_NOT_FOUND', 'invalid_input, consignmentId consignment_gone'],
  ['CONSIGNMENT_LIMIT_EXCEEDED', 'invalid_input, consignments too_many'],
  ['SHIPPING_CONSIGNMENT_MISSING_ITEM', 'invalid_input, consignments missing_items'],
  ['TAX_QUOTE_UNAVAILABLE', 'busy'],
]

const both: [code: string, message: string, expected: string][] = [
  [
    'INVALID_SHIPPING_OPTION',
    'Missing shipping option: None is selected',
    'invalid_input, optionId required',
  ],
  [
    'CART_CONSISTENCY_ERROR',
    'Spam protection required: Not passed',
    'invalid_input, token recaptcha_refused',
  ],
  ['INSUFFICIENT_STOCK', 'Cup by zip code', 'out_of_stock'],
]

for (const [code, message, expected] of both)
  test(`the name ${code} with the text “${message}” is understood`, (t) =>
    t.is(told(message, code), expected))

test('only a write that met another is worth sending again', (t) => {
  const isRepeatable = (message: string, code?: string): boolean =>
    toCheckoutError({ message, ...(code && { extensions: { code } }) }) instanceof MetAnotherError
  t.true(isRepeatable('Request conflict: The request cannot be processed due to a possible conflict.'))
  t.true(isRepeatable('x', 'CART_CONFLICT'))
  t.false(isRepeatable('Something new: The shop is closed today'))
  t.false(isRepeatable('x', 'BILLING_ADDRESS_MODIFICATION_NOT_ALLOWED'))
  t.false(isRepeatable('x', 'CART_CONSISTENCY_ERROR'))
  t.false(isRepeatable('Not Found: Billing address does not exist'))
})

for (const [code, expected] of names)
  test(`the name ${code} is understood, whatever the words`, (t) =>
    t.is(told('Anything at all', code), expected))
