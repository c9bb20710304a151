import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver } from 'graphql'
import type { Scope } from '../tokens/tokens.ts'

export type RequestContext = { scopes: Scope[] }

// No scope implies another; a whole type is named by a star.
const needed: Record<string, Scope> = {
  'Query.customer': 'Customer',
  'Mutation.login': 'Customer',
  'Mutation.generateSessionSyncJwt': 'Customer',
  'Mutation.validateSessionSyncJwt': 'Customer',
  'Site.*': 'Unauthenticated',
  'AnalyticsMutations.*': 'Unauthenticated',
  'CartMutations.*': 'Unauthenticated',
  'CatalogMutations.*': 'Unauthenticated',
}

export function guard(
  type: string,
  field: string,
): GraphQLFieldResolver<unknown, RequestContext> | undefined {
  const scope = needed[`${type}.${field}`] ?? needed[`${type}.*`]
  if (!scope) return undefined
  return (source, args, context, info) => {
    if (!context.scopes.includes(scope)) throw missing(scope)
    return defaultFieldResolver(source, args, context, info)
  }
}

const missing = (scope: Scope) =>
  new GraphQLError('The provided token does not include the scopes required to resolve this field.', {
    extensions: { code: 'INSUFFICIENT_ACCESS_SCOPE', requiredScopes: [scope] },
  })
