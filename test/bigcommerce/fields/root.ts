import { GraphQLError } from 'graphql'
import type { Store } from '../store.ts'
import { toCartMutations } from './cart-mutations.ts'
import { toCatalogMutations } from './review-mutations.ts'
import { toSite } from './site.ts'

export const toRoot = (store: Store) => ({
  site: () => toSite(store),
  cart: () => toCartMutations(store),
  catalog: () => toCatalogMutations(store),
  customer: null,
  login: () => {
    throw new GraphQLError('Invalid credentials')
  },
})
