import type { CardWire } from '../bigcommerce/catalog-wire.ts'
import { type Image, toImage } from '../image.ts'
import { type Price, toPrice } from './price.ts'

export type Availability = {
  status: 'available' | 'preorder' | 'unavailable'
  message: string | null
  /** ISO 8601, of a pre-order. */
  releaseDate: string | null
}

/** What a grid shows of a product. `price` is null where the store hides it. */
export type Card = {
  id: number
  name: string
  path: string
  sku: string
  brand: { name: string; path: string } | null
  image: Image | null
  price: Price | null
  availability: Availability
  inStock: boolean
  stock: number | null
  hasOptions: boolean
  minQuantity: number | null
  maxQuantity: number | null
  rating: { average: number; count: number } | null
  summary: string
}

export const toCard = (wire: CardWire): Card => ({
  id: wire.entityId,
  name: wire.name,
  path: wire.path,
  sku: wire.sku,
  brand: wire.brand ?? null,
  image: toImage(wire.defaultImage, wire.name),
  price: wire.prices ? toPrice(wire.prices) : null,
  availability: toAvailability(wire.availabilityV2),
  inStock: wire.inventory.isInStock,
  stock: wire.inventory.aggregated?.availableToSell ?? null,
  hasOptions: wire.productOptions.length > 0,
  minQuantity: bound(wire.minPurchaseQuantity),
  maxQuantity: bound(wire.maxPurchaseQuantity),
  rating: toRating(wire.reviewSummary),
  summary: wire.plainTextDescription,
})

const statuses: Record<string, Availability['status']> = { Available: 'available', Preorder: 'preorder' }

function toAvailability(wire: CardWire['availabilityV2']): Availability {
  return {
    status: statuses[wire.status] ?? 'unavailable',
    message: wire.message || wire.description || null,
    releaseDate: wire.willBeReleasedAt?.utc ?? null,
  }
}

/** BigCommerce says "no bound" as null and as zero. */
const bound = (quantity: number | null | undefined): number | null => quantity || null

function toRating({ numberOfReviews, summationOfRatings }: CardWire['reviewSummary']): Card['rating'] {
  if (numberOfReviews === 0) return null
  return { average: Math.round((summationOfRatings / numberOfReviews) * 10) / 10, count: numberOfReviews }
}
