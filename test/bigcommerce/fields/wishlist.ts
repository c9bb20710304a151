import { GraphQLError } from 'graphql'
import { type Page, toConnection } from '../graphql/connection.ts'
import type { Store } from '../store.ts'
import type { ItemInput, Wishlist, WishlistItem } from '../wishlists/wishlists.ts'
import { toProduct } from './product.ts'

type Input<Body> = { input: Body }
type Filters = {
  entityIds?: number[] | null
  productEntityIds?: number[] | null
  variantEntityIds?: number[] | null
}
type Asked = Page & { filters?: Filters | null }

export function toWishlists(customerId: number, { filters, ...page }: Asked, store: Store) {
  const { entityIds, productEntityIds, variantEntityIds } = filters ?? {}
  const chosen = store.wishlists
    .of(customerId)
    .filter(({ id }) => !entityIds || entityIds.includes(id))
    .filter(
      ({ items }) => !productEntityIds || items.some(({ productId }) => productEntityIds.includes(productId)),
    )
    .filter(
      ({ items }) =>
        !variantEntityIds || items.some(({ variantId }) => variantEntityIds.includes(variantId ?? 0)),
    )
  return toConnection(chosen, page, (list) => toWishlist(list, store))
}

export function findPublicWishlist({ token }: { token: string }, store: Store) {
  const list = store.wishlists.byToken(token)
  return list ? toWishlist(list, store) : null
}

export const toWishlist = ({ id, name, isPublic, token, items }: Wishlist, store: Store) => ({
  entityId: id,
  name,
  isPublic,
  token,
  items: (page: Page) => toConnection(items, page, (item) => toItem(item, store)),
})

function toItem({ id, productId, variantId }: WishlistItem, store: Store) {
  const product = store.shelf.product(productId)
  return {
    entityId: id,
    productEntityId: productId,
    variantEntityId: variantId,
    product: () => (product ? toProduct(product, store) : null),
  }
}

// Whoever is not signed in is told so by words alone (facts 9).
export function toWishlistMutations(store: Store) {
  const { wishlists } = store
  const mine = () => {
    if (!store.customer) throw new GraphQLError('Please sign in to manage your wishlists')
    return store.customer.id
  }
  const result = (list: Wishlist) => ({ result: toWishlist(list, store) })
  return {
    createWishlist: ({ input }: Input<{ name: string; isPublic: boolean; items?: ItemInput[] | null }>) =>
      result(wishlists.create(mine(), input.name, input.isPublic, input.items ?? [])),
    addWishlistItems: ({ input }: Input<{ entityId: number; items: ItemInput[] }>) =>
      result(wishlists.add(mine(), input.entityId, input.items)),
    deleteWishlistItems: ({ input }: Input<{ entityId: number; itemEntityIds: number[] }>) =>
      result(wishlists.take(mine(), input.entityId, input.itemEntityIds)),
    updateWishlist: ({
      input,
    }: Input<{ entityId: number; data: { name?: string | null; isPublic?: boolean | null } }>) =>
      result(wishlists.change(mine(), input.entityId, input.data)),
    deleteWishlists: ({ input }: Input<{ entityIds: number[] }>) => {
      wishlists.remove(mine(), input.entityIds)
      return { result: 'success' }
    },
  }
}
