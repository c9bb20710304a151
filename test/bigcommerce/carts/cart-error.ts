import { Refusal } from './refusal.ts'

const ofCart = (code: string, text: string) => new Refusal(code, text)
const ofLine = (code: string, text: string) => new Refusal(code, text, 'CartLineItemError')

// Cart mutations have no typed errors: the text is all that a caller gets, so each is kept to the letter.
export const cartErrors = {
  unknownCart: () => ofCart('CART_NOT_FOUND', 'Not Found: Cart does not exist'),
  unknownProduct: (id: number) =>
    ofLine('INVALID_PRODUCT', `Not Found: Provided product ID (${id}) does not represent a valid product`),
  unknownSku: (sku: string) =>
    ofLine('SKU_NOT_FOUND', `Not Found: Provided SKU (${sku}) does not represent a valid product`),
  unknownVariant: (id: number) =>
    ofLine(
      'MISSING_VARIANT_ATTRIBUTES',
      `Not Found: Provided variant ID (${id}) does not represent a valid variant`,
    ),
  unknownLine: () =>
    ofLine('ITEM_NOT_FOUND', 'Not Found: The requested item is no longer available in the cart'),
  missingFields: (field: string) =>
    ofLine(
      'INVALID_ITEM_QUANTITY',
      `Missing required fields.: The request payload is missing required fields: \`${field}\``,
    ),
  variantNeeded: (name: string) =>
    ofLine(
      'VARIANT_ID_REQUIRED',
      `This product has options, variant ID is required: Product "${name}" has options, variant ID is required`,
    ),
  modifiersNeeded: (name: string, options: string[]) =>
    ofLine(
      'MODIFIER_OPTIONS_REQUIRED',
      `Required modifiers are missing: Product "${name}" needs a selection for: ${options.join(', ')}`,
    ),
  invalidOption: (option: string, reason: string) =>
    ofLine('OPTION_VALIDATION_FAILED', `Option validation failed: Option "${option}" ${reason}`),
  outOfStock: (lineId: string, name: string) =>
    ofLine(
      'INSUFFICIENT_STOCK',
      `Not enough stock: Item (${lineId}) ${name} is out of stock and can't be added to the cart.`,
    ),
  notPurchasable: (name: string) =>
    ofLine(
      'PRODUCT_NOT_PURCHASABLE',
      `Product is not purchasable: The following product cannot be ordered online, so we could not proceed with the checkout: ${name}`,
    ),
  aboveMaximum: (name: string, maximum: number) =>
    ofLine(
      'MAXIMUM_QUANTITY_EXCEEDED',
      `Maximum quantity exceeded: You can only purchase a maximum of ${maximum} of the ${name} per order.`,
    ),
  belowMinimum: (name: string, minimum: number) =>
    ofLine(
      'MINIMUM_QUANTITY_NOT_MET',
      `Minimum quantity not met: You need to purchase a minimum of ${minimum} of the ${name} per order.`,
    ),
  otherCurrency: (code: string) =>
    ofCart(
      'CURRENCY_NOT_TRANSACTIONAL',
      `Currency is not transactional: Currency ${code} cannot be used for a cart`,
    ),
  conflict: () =>
    ofCart(
      'CART_CONFLICT',
      'Request conflict: The request cannot be processed due to a possible conflict. Please review the changes and try again.',
    ),
  emptyCart: () =>
    ofCart(
      'EMPTY_CART_CREATION',
      'Missing required fields.: The request payload is missing required fields: `lineItems`',
    ),
  certificateAmount: (bounds: string) =>
    ofLine(
      'INVALID_GIFT_CERTIFICATE_AMOUNT',
      `Invalid gift certificate amount: The amount must be ${bounds}.`,
    ),
  certificateTheme: (theme: string) =>
    ofLine('INVALID_GIFT_CERTIFICATE_THEME', `Invalid gift certificate theme: There is no theme ${theme}.`),
  noCertificates: () =>
    ofLine(
      'INVALID_GIFT_CERTIFICATE_AMOUNT',
      'Gift certificates are disabled: This store does not sell them.',
    ),
  certificatePerson: (field: string) =>
    ofLine(
      'INVALID_GIFT_CERTIFICATE_AMOUNT',
      `Missing required fields.: The request payload is missing required fields: \`giftCertificates.*.${field}\``,
    ),
}
