import { GraphQLError } from 'graphql'

// Cart mutations have no typed errors: the text is all that a caller gets, so each is kept to the letter.
export const cartErrors = {
  unknownCart: () => new GraphQLError('Not Found: Cart does not exist'),
  unknownProduct: (id: number) =>
    new GraphQLError(`Not Found: Provided product ID (${id}) does not represent a valid product`),
  unknownSku: (sku: string) =>
    new GraphQLError(`Not Found: Provided SKU (${sku}) does not represent a valid product`),
  unknownVariant: (id: number) =>
    new GraphQLError(`Not Found: Provided variant ID (${id}) does not represent a valid variant`),
  unknownLine: () => new GraphQLError('Not Found: The requested item is no longer available in the cart'),
  missingFields: (field: string) =>
    new GraphQLError(
      `Missing required fields.: The request payload is missing required fields: \`${field}\``,
    ),
  variantNeeded: (name: string) =>
    new GraphQLError(
      `This product has options, variant ID is required: Product "${name}" has options, variant ID is required`,
    ),
  modifiersNeeded: (name: string, options: string[]) =>
    new GraphQLError(
      `Required modifiers are missing: Product "${name}" needs a selection for: ${options.join(', ')}`,
    ),
  invalidOption: (option: string, reason: string) =>
    new GraphQLError(`Option validation failed: Option "${option}" ${reason}`),
  outOfStock: (lineId: string, name: string) =>
    new GraphQLError(
      `Not enough stock: Item (${lineId}) ${name} is out of stock and can't be added to the cart.`,
    ),
  notPurchasable: (name: string) =>
    new GraphQLError(
      `Product is not purchasable: The following product cannot be ordered online, so we could not proceed with the checkout: ${name}`,
    ),
  aboveMaximum: (name: string, maximum: number) =>
    new GraphQLError(
      `Maximum quantity exceeded: You can only purchase a maximum of ${maximum} of the ${name} per order.`,
    ),
  belowMinimum: (name: string, minimum: number) =>
    new GraphQLError(
      `Minimum quantity not met: You need to purchase a minimum of ${minimum} of the ${name} per order.`,
    ),
  otherCurrency: (code: string) =>
    new GraphQLError(`Currency is not transactional: Currency ${code} cannot be used for a cart`),
  conflict: () =>
    new GraphQLError(
      'Request conflict: The request cannot be processed due to a possible conflict. Please review the changes and try again.',
    ),
}
