import type {
  WishedVariantWire,
  WishlistCardWire,
  WishlistHeadWire,
  WishlistWire,
} from '../bigcommerce/wishlists.ts'
import { type Image, toImage } from '../image.ts'

export type WishlistHead = {
  id: number
  name: string
  isPublic: boolean
  /** Opens the list to whoever has it, while it is public. */
  token: string
}

/** A list as the overview shows it: how many things it holds, and the first four of them. */
export type WishlistCard = WishlistHead & {
  count: number
  cards: { productId: number; name: string; image: Image | null }[]
}

/** What of each option makes up the variant, as `POST /v1/cart/items` takes it. */
export type WishedVariant = {
  id: number
  options: { id: number; name: string; valueId: number; value: string }[]
}

/**
 * `product` is the catalogue's card, at the prices of who asks; null where the store no longer has it. So is `variant`,
 * and where the wish is for the product as such.
 */
export type WishlistItem<Card> = {
  id: number
  productId: number
  variantId: number | null
  variant: WishedVariant | null
  isThere: boolean
  product: Card | null
}

export type Wishlist<Card> = WishlistHead & {
  count: number
  items: WishlistItem<Card>[]
  next: string | null
}

export const toHead = ({ entityId, name, isPublic, token }: WishlistHeadWire): WishlistHead => ({
  id: entityId,
  name,
  isPublic,
  token,
})

export const toCard = (wire: WishlistCardWire): WishlistCard => ({
  ...toHead(wire),
  count: wire.items.total ?? wire.items.nodes.length,
  cards: wire.items.nodes.flatMap(({ productEntityId, product }) =>
    product
      ? [
          {
            productId: productEntityId,
            name: product.name,
            image: toImage(product.defaultImage, product.name),
          },
        ]
      : [],
  ),
})

export const toWishlist = <Card extends { id: number }>(
  wire: WishlistWire,
  cards: Card[],
  variants: WishedVariantWire[],
): Wishlist<Card> => ({
  ...toHead(wire),
  count: wire.items.total ?? wire.items.nodes.length,
  next: wire.items.next,
  items: wire.items.nodes.map(({ entityId, productEntityId, variantEntityId }) => {
    const product = cards.find(({ id }) => id === productEntityId) ?? null
    return {
      id: entityId,
      productId: productEntityId,
      variantId: variantEntityId ?? null,
      variant: toVariant(variants.find((variant) => variant.entityId === variantEntityId)),
      isThere: product !== null,
      product,
    }
  }),
})

const toVariant = (wire: WishedVariantWire | undefined): WishedVariant | null =>
  wire === undefined
    ? null
    : {
        id: wire.entityId,
        options: wire.options.flatMap(({ entityId, displayName, values: [value] }) =>
          value === undefined
            ? []
            : [{ id: entityId, name: displayName, valueId: value.entityId, value: value.label }],
        ),
      }
