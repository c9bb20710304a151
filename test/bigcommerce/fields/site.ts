import { findOwnCart } from '../carts/own-cart.ts'
import { type Page, readNodeId, toConnection } from '../graphql/connection.ts'
import { type Sort, sortProducts } from '../products/sort.ts'
import type { Store } from '../store.ts'
import { toCart } from './cart.ts'
import { toBranch, toBrand, toCategory, toCategoryTree, toProducts } from './category.ts'
import { toCheckout } from './checkout.ts'
import { chooseProduct, type ProductAsked } from './choose-product.ts'
import { toCurrencies } from './currencies.ts'
import { findGiftCertificate } from './gift-certificate.ts'
import { findOrder } from './order.ts'
import { toRoute } from './route.ts'
import { toSearch } from './search.ts'
import { toSettings } from './settings.ts'
import { findPublicWishlist } from './wishlist.ts'

type ListAsked = Page & { hideOutOfStock?: boolean | null }

export const toSite = (store: Store) => ({
  ...toProductLists(store),
  ...toDepartments(store),
  search: () => toSearch(store),
  ...toCurrencies(store),
  product: (asked: ProductAsked) => chooseProduct(asked, store),
  route: toRoute(store),
  settings: () => toSettings(store),
  publicWishlist: (asked: Parameters<typeof findPublicWishlist>[0]) => findPublicWishlist(asked, store),
  order: (asked: Parameters<typeof findOrder>[0]) => findOrder(asked, store),
  // Without an id, the cart of the customer who asks.
  cart: ({ entityId }: Asked) => {
    const cart = findCart(entityId, store)
    return cart ? toCart(cart, store) : null
  },
  checkout: ({ entityId }: Asked) => {
    const cart = findCart(entityId, store)
    return cart ? toCheckout(cart, store) : null
  },
  giftCertificate: ({ code }: { code: string }) => findGiftCertificate(code, store),
})

type Asked = { entityId?: string | null }

function findCart(id: string | null | undefined, store: Store) {
  if (id) return findOwnCart(id, store)
  return store.customer && store.carts.ofCustomer(store.customer.id)
}

function toProductLists(store: Store) {
  const { shelf } = store
  const sorted = (sort: Sort) => (asked: ListAsked) =>
    toProducts(sortProducts(shelf.products(), sort), asked, store)
  return {
    products: ({ ids, entityIds, ...asked }: ListAsked & { ids: string[]; entityIds: number[] }) =>
      toProducts(
        pick(shelf.products(), [...entityIds, ...ids.map((id) => readNodeId('Product', id))]),
        asked,
        store,
      ),
    newestProducts: sorted('NEWEST'),
    bestSellingProducts: sorted('BEST_SELLING'),
    featuredProducts: (asked: ListAsked) =>
      toProducts(
        shelf.products().filter((product) => product.featured),
        asked,
        store,
      ),
  }
}

function toDepartments(store: Store) {
  const { shelf } = store
  return {
    category: ({ entityId }: { entityId: number }) => {
      const category = shelf.category(entityId)
      return category ? toCategory(category, store) : null
    },
    categoryTree: ({ rootEntityId }: { rootEntityId?: number | null }) => {
      const root = rootEntityId ? shelf.category(rootEntityId) : undefined
      if (rootEntityId) return root ? [toBranch(root, store)] : []
      return toCategoryTree(null, store)
    },
    brand: ({ entityId }: { entityId: number }) => toBrand(shelf.brand(entityId), store),
    brands: ({
      entityIds,
      productEntityIds,
      ...page
    }: Page & { entityIds: number[]; productEntityIds: number[] }) => {
      const ofProducts = productEntityIds.map((id) => shelf.product(id)?.brandId ?? 0)
      return toConnection(pick(shelf.brands, [...entityIds, ...ofProducts]), page, (brand) =>
        toBrand(brand, store),
      )
    },
  }
}

function pick<Item extends { id: number }>(items: readonly Item[], ids: number[]) {
  const wanted = new Set(ids)
  return wanted.size === 0 ? items : items.filter(({ id }) => wanted.has(id))
}
