import { AppError, type FieldError, invalidInput } from '../errors.ts'
import { readCartError } from './cart-error.ts'
import type { GraphqlError } from './graphql.ts'

/** `name` is the later schema's, where it has one for it. */
type Reading = { name?: string; matches: RegExp; toError: () => Error }

const field = (name: string, code: string, message: string): (() => AppError) => {
  const fault: FieldError = { field: name, code, message }
  return () => invalidInput([fault])
}

const changed = (message: string) => (): AppError => new AppError('conflict', message)

/** Texts that say more than the name they come with, which is the same for several of them. */
const exact: Reading[] = [
  {
    matches: /^Missing shipping option/i,
    toError: field('optionId', 'required', 'Choose how the order is to be sent.'),
  },
  {
    matches: /Consignments hold more/i,
    toError: changed('The cart was changed elsewhere: see what is in it, and say again where it goes.'),
  },
  {
    matches: /^Not Found: Billing address/i,
    toError: changed('The billing address was changed elsewhere at the same moment.'),
  },
  {
    matches: /^Spam protection|captcha/i,
    toError: field('token', 'recaptcha_refused', 'Show once more that you are a person.'),
  },
  {
    matches: /^Invalid address field/i,
    toError: field(
      'address.customFields',
      'invalid',
      'One of the shop’s own fields of the address is not accepted.',
    ),
  },
  {
    matches: /^Invalid country/i,
    toError: field('address.countryCode', 'invalid_country', 'The shop does not know this country.'),
  },
  {
    matches: /^Invalid state/i,
    toError: field(
      'address.stateOrProvince',
      'invalid_state',
      'The shop does not know this state or province.',
    ),
  },
  {
    matches: /guest checkout|e-?mail.*(belongs to|has|associated with|registered).*(account|customer)/i,
    toError: field(
      'address.email',
      'in_use',
      'There is an account with this address: sign in to order with it.',
    ),
  },
]

/**
 * A checkout's refusals: by the names of the later schema where BigCommerce gives one, by their text where it does not
 * (facts 9). What stands before the first colon is the stable part.
 */
const named: Reading[] = [
  {
    name: 'INVALID_SHIPPING_OPTION',
    matches: /shipping option is not/i,
    toError: field(
      'optionId',
      'invalid_shipping_option',
      'This way of sending is no longer offered. Choose another one.',
    ),
  },
  {
    name: 'CONSIGNMENT_NOT_FOUND',
    matches: /^Not Found: Consignment/i,
    toError: field('consignmentId', 'consignment_gone', 'This delivery is no longer part of the checkout.'),
  },
  {
    name: 'CONSIGNMENT_LIMIT_EXCEEDED',
    matches: /^Consignment limit|(maximum|limit).*consignments/i,
    toError: field('consignments', 'too_many', 'The shop does not send one order to so many addresses.'),
  },
  {
    name: 'SHIPPING_CONSIGNMENT_MISSING_ITEM',
    matches: /consignments\.\*\.lineItems/i,
    toError: field('consignments', 'missing_items', 'Each address must have something sent to it.'),
  },
  {
    name: 'ITEM_MISSING_SHIPPING_ADDRESS',
    matches: /^Missing shipping address: There is no/i,
    toError: field('consignments', 'incomplete', 'Something in the cart has no address to be sent to yet.'),
  },
  {
    name: 'MISSING_SHIPPING_ADDRESS',
    matches: /^Missing shipping (address|consignment)/i,
    toError: field('consignments', 'required', 'Say where the order is to be sent.'),
  },
  {
    name: 'INCOMPLETE_SHIPPING_ADDRESS',
    matches: /^Incomplete shipping address/i,
    toError: field('consignments', 'incomplete_address', 'The address to send to is not complete.'),
  },
  {
    name: 'INCOMPLETE_BILLING_ADDRESS',
    matches: /^(Incomplete|Missing) billing address/i,
    toError: field('address', 'incomplete_address', 'The billing address is not complete.'),
  },
  {
    name: 'BILLING_ADDRESS_MODIFICATION_NOT_ALLOWED',
    matches: /billing address.*(cannot|not allowed)/i,
    toError: () =>
      new AppError('address_fixed', 'The billing address of this order can no longer be changed.'),
  },
  {
    name: 'TAX_QUOTE_UNAVAILABLE',
    matches: /\btax(es)?\b.*(unavailable|could not|cannot|failed)/i,
    toError: () => new AppError('busy', 'The taxes cannot be worked out at the moment. Try again shortly.'),
  },
]

/** Where nothing else is known of a text, a word in it tells the field at least. */
const wide: Reading[] = [
  {
    matches: /e-?mail.*(invalid|not valid)|invalid.*e-?mail/i,
    toError: field('address.email', 'invalid_format', 'This e-mail address is not accepted.'),
  },
  {
    matches: /post(al)? ?code|\bzip\b/i,
    toError: field('address.postalCode', 'invalid_postal_code', 'This postal code is not accepted.'),
  },
  {
    matches: /shipping option/i,
    toError: field(
      'optionId',
      'invalid_shipping_option',
      'This way of sending is no longer offered. Choose another one.',
    ),
  },
]

/** What is wrong with coupons, lines and versions reads as it does on a cart. */
export function toCheckoutError(error: GraphqlError): Error {
  const name = error.extensions?.code
  const found =
    findIn(exact, error) ??
    (name === undefined ? undefined : named.find((reading) => reading.name === name)) ??
    findIn(named, error)
  if (found !== undefined) return lackingIn(error.message) ?? found.toError()
  return readCartError(error) ?? findIn(wide, error)?.toError() ?? refused(error.message)
}

const findIn = (readings: Reading[], { message }: GraphqlError): Reading | undefined =>
  readings.find(({ matches }) => matches.test(message))

/** Nobody has met it yet: it is told as it stands, and not tried again. */
const refused = (message: string): AppError => new AppError('checkout_refused', withoutPrefix(message))

/** What an address lacks stands at the end of some texts, and is told field by field. */
function lackingIn(message: string): AppError | undefined {
  const [, list] = message.match(/lacks: ([\w, ]+)/) ?? []
  if (list === undefined) return undefined
  const at = /shipping/i.test(message) ? 'consignments.0.address' : 'address'
  return invalidInput(
    list.split(', ').map((name) => ({
      field: `${at}.${name}`,
      code: 'required',
      message: `${name}: is required.`,
    })),
  )
}

const withoutPrefix = (message: string): string => message.replace(/^[^:]{1,60}: /, '').trim()
