import { z } from 'zod'
import type { Wishlists, WishlistWire } from '../bigcommerce/wishlists.ts'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import {
  toCard,
  toHead,
  toWishlist,
  type Wishlist,
  type WishlistCard,
  type WishlistHead,
} from './wishlist.ts'

const id = z.number('must be a number').int().min(1).max(2_147_483_647)
const name = z.string('must be text').trim().min(1, 'must not be empty').max(100)

export const ItemBody = z.strictObject({ productId: id, variantId: id.optional() })

export const CreateBody = z.strictObject({
  name,
  isPublic: z.boolean('must be true or false').default(false),
  items: z.array(ItemBody).max(50).default([]),
})

export const ChangeBody = z.strictObject({
  name: name.optional(),
  isPublic: z.boolean('must be true or false').optional(),
})

export const Paging = z.object({
  after: z.string().min(1).max(500).optional(),
  limit: z.coerce.number('must be a number').int().min(1).max(50).default(20),
})

/** What a customer's first list is called, until they call it something else. */
const firstList = 'Saved for later'

type Page = z.output<typeof Paging>
type Item = z.output<typeof ItemBody>

/** A product as lists show it, in the terms of whoever asks. */
type Card = { id: number }

type Services = {
  wishlists: Wishlists
  /** Those of the products that the store has, at the prices of the operation's customer. */
  findCards: (ids: number[], operation: Operation) => Promise<Card[]>
}

export type WishlistRoom = ReturnType<typeof createWishlistRoom>

export function createWishlistRoom({ wishlists, findCards }: Services) {
  async function withCards(wire: WishlistWire | null, operation: Operation): Promise<Wishlist<Card>> {
    if (wire === null) throw new AppError('not_found', 'There is no such wishlist.')
    const { nodes } = wire.items
    const ids = [...new Set(nodes.map(({ productEntityId }) => productEntityId))]
    const wished = nodes.flatMap(({ productEntityId: productId, variantEntityId: variantId }) =>
      variantId == null ? [] : [{ productId, variantId }],
    )
    const [cards, variants] = await Promise.all([
      ids.length === 0 ? [] : findCards(ids, operation),
      wishlists.variants(wished, operation),
    ])
    return toWishlist(wire, cards, variants)
  }

  const written = async (
    field: 'createWishlist' | 'addWishlistItems' | 'deleteWishlistItems' | 'updateWishlist',
    input: object,
    operation: Operation,
  ): Promise<WishlistHead> => {
    const wire = await wishlists.mutate(field, input, operation)
    if (wire === null)
      throw new AppError('upstream_changed', 'BigCommerce changed a wishlist and did not give it back.')
    return toHead(wire)
  }

  return {
    async list(
      { limit, after }: Page,
      operation: Operation,
    ): Promise<{ items: WishlistCard[]; next: string | null }> {
      const { nodes, next } = await wishlists.list({ first: limit, after }, operation)
      return { items: nodes.map(toCard), next }
    },

    find: async (list: number, { limit, after }: Page, operation: Operation) =>
      withCards(await wishlists.find(list, { first: limit, after }, operation), operation),

    findPublic: async (token: string, { limit, after }: Page, operation: Operation) =>
      withCards(await wishlists.findPublic(token, { first: limit, after }, operation), operation),

    create: ({ name: called, isPublic, items }: z.output<typeof CreateBody>, operation: Operation) =>
      written('createWishlist', { name: called, isPublic, items: items.map(toInput) }, operation),

    change: (list: number, data: z.output<typeof ChangeBody>, operation: Operation) =>
      written('updateWishlist', { entityId: list, data }, operation),

    async remove(list: number, operation: Operation): Promise<void> {
      await wishlists.mutate('deleteWishlists', { entityIds: [list] }, operation)
    },

    add: (list: number, item: Item, operation: Operation) =>
      written('addWishlistItems', { entityId: list, items: [toInput(item)] }, operation),

    /** On the list that is named, else on the newest they have, else on a first one made for it. */
    async saveFor(
      { productId, variantId }: { productId: number; variantId: number | null },
      list: number | undefined,
      operation: Operation,
    ): Promise<{ id: number; name: string }> {
      const item = toInput({ productId, variantId: variantId ?? undefined })
      const known =
        list ?? (await wishlists.list({ first: 1, after: undefined }, operation)).nodes[0]?.entityId
      const head =
        known === undefined
          ? await written('createWishlist', { name: firstList, isPublic: false, items: [item] }, operation)
          : await written('addWishlistItems', { entityId: known, items: [item] }, operation)
      return { id: head.id, name: head.name }
    },

    take: (list: number, item: number, operation: Operation) =>
      written('deleteWishlistItems', { entityId: list, itemEntityIds: [item] }, operation),
  }
}

const toInput = ({ productId, variantId }: Item) => ({
  productEntityId: productId,
  ...(variantId === undefined ? {} : { variantEntityId: variantId }),
})
