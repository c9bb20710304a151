import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver } from 'graphql'
import type { Scope } from '../tokens/tokens.ts'
import { missingToken } from './shopper.ts'

// A caller may ask to be told, by an error, where a field has no use without a customer.
export type RequestContext = { scopes: Scope[]; refusesGuest: boolean }

// No scope implies another; a whole type is named by a star.
const needed: Record<string, Scope> = {
  'Query.customer': 'Customer',
  'Query.geography': 'Unauthenticated',
  'Mutation.customer': 'Customer',
  'Mutation.login': 'Customer',
  'Mutation.loginWithCustomerLoginJwt': 'Customer',
  'Mutation.logout': 'Customer',
  'WishlistMutations.*': 'Customer',
  // Facts 1.3: even a guest's token makes one, as far as anybody has said.
  'WishlistMutations.createWishlist': 'Unauthenticated',
  'Mutation.generateSessionSyncJwt': 'Customer',
  'Mutation.validateSessionSyncJwt': 'Customer',
  'Site.*': 'Unauthenticated',
  'AnalyticsMutations.*': 'Unauthenticated',
  'CartMutations.assignCartToCustomer': 'Customer',
  'CartMutations.unassignCartFromCustomer': 'Customer',
  'CartMutations.*': 'Unauthenticated',
  'CatalogMutations.*': 'Unauthenticated',
  'CheckoutMutations.*': 'Unauthenticated',
  'Mutation.previewGiftCertificate': 'Unauthenticated',
  // The rest of a checkout is anybody's who has its id (facts 1.3).
  'Checkout.order': 'Customer',
}

const needsCustomer = new Set([
  'Query.customer',
  'CustomerMutations.changePassword',
  'CustomerMutations.updateCustomer',
  'CustomerMutations.addCustomerAddress',
  'CustomerMutations.updateCustomerAddress',
  'CustomerMutations.deleteCustomerAddress',
  'CartMutations.assignCartToCustomer',
  'CartMutations.unassignCartFromCustomer',
])

export function guard(
  type: string,
  field: string,
): GraphQLFieldResolver<unknown, RequestContext> | undefined {
  const scope = needed[`${type}.${field}`] ?? needed[`${type}.*`]
  const isPersonal = needsCustomer.has(`${type}.${field}`)
  if (!scope && !isPersonal) return undefined
  return (source, args, context, info) => {
    if (scope && !context.scopes.includes(scope)) throw missing(scope)
    if (isPersonal && context.refusesGuest) throw missingToken()
    return defaultFieldResolver(source, args, context, info)
  }
}

const missing = (scope: Scope) =>
  new GraphQLError('The provided token does not include the scopes required to resolve this field.', {
    extensions: { code: 'INSUFFICIENT_ACCESS_SCOPE', requiredScopes: [scope] },
  })
