import type { Store } from '../store.ts'
import { toCartMutations } from './cart-mutations.ts'
import { toCustomer } from './customer.ts'
import { login } from './login.ts'
import { toCatalogMutations } from './review-mutations.ts'
import { toSite } from './site.ts'

export const toRoot = (store: Store) => ({
  site: () => toSite(store),
  cart: () => toCartMutations(store),
  catalog: () => toCatalogMutations(store),
  customer: () => (store.customer ? toCustomer(store.customer, store) : null),
  login: (asked: Parameters<typeof login>[0]) => login(asked, store),
})
