import type { GraphQLResolveInfo } from 'graphql'
import type { Store } from '../store.ts'
import { toAnalyticsMutations } from './analytics.ts'
import { toCartMutations } from './cart-mutations.ts'
import { toCheckoutMutations } from './checkout-mutations.ts'
import { toCustomer } from './customer.ts'
import { toCustomerMutations } from './customer-mutations.ts'
import { toGeography } from './geography.ts'
import { previewGiftCertificate } from './gift-certificate.ts'
import { login, loginWithJwt } from './login.ts'
import { logout } from './logout.ts'
import { toCatalogMutations } from './review-mutations.ts'
import { generateSessionSyncJwt, validateSessionSyncJwt } from './session-sync.ts'
import { toSite } from './site.ts'
import { toWishlistMutations } from './wishlist.ts'

export const toRoot = (store: Store) => ({
  site: () => toSite(store),
  wishlist: () => toWishlistMutations(store),
  store: () => ({ entityId: store.options.storeId }),
  analytics: () => toAnalyticsMutations(store),
  cart: () => toCartMutations(store),
  checkout: () => toCheckoutMutations(store),
  previewGiftCertificate: (asked: Parameters<typeof previewGiftCertificate>[0]) =>
    previewGiftCertificate(asked, store),
  catalog: () => toCatalogMutations(store),
  geography: toGeography,
  // Both a question and a set of mutations go by this name.
  customer: (_asked: unknown, _context: unknown, { operation }: GraphQLResolveInfo) => {
    if (operation.operation === 'mutation') return toCustomerMutations(store)
    return store.customer ? toCustomer(store.customer, store) : null
  },
  login: (asked: Parameters<typeof login>[0]) => login(asked, store),
  loginWithCustomerLoginJwt: (asked: Parameters<typeof loginWithJwt>[0]) => loginWithJwt(asked, store),
  logout: (asked: Parameters<typeof logout>[0]) => logout(asked, store),
  generateSessionSyncJwt: (asked: Parameters<typeof generateSessionSyncJwt>[0]) =>
    generateSessionSyncJwt(asked, store),
  validateSessionSyncJwt: (asked: Parameters<typeof validateSessionSyncJwt>[0]) =>
    validateSessionSyncJwt(asked, store),
})
