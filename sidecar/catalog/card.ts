import type { CardWire } from '../bigcommerce/catalog-wire.ts'
import { type Image, toImage } from '../image.ts'
import { type Availability, type Stock, toAvailability, toStock } from './availability.ts'
import type { Display, TaxDisplay } from './display.ts'
import { type Price, toPrice } from './price.ts'

/** What a grid shows of a product. `price` is null where the store hides it. */
export type Card = Stock & {
  id: number
  name: string
  path: string
  sku: string
  brand: { name: string; path: string } | null
  image: Image | null
  price: Price | null
  availability: Availability
  hasOptions: boolean
  minQuantity: number | null
  maxQuantity: number | null
  rating: { average: number; count: number } | null
  summary: string
}

export const toCard = (wire: CardWire, display: Display, tax: TaxDisplay = display.tax.plp): Card => {
  const stock = toStock(wire.inventory, wire.availabilityV2.status === 'Preorder', display)
  return {
    id: wire.entityId,
    name: wire.name,
    path: wire.path,
    sku: wire.sku,
    brand: wire.brand ?? null,
    image: toImage(wire.defaultImage, wire.name),
    price: toPrice(wire, tax),
    availability: toAvailability(wire, stock, display),
    ...stock,
    hasOptions: wire.productOptions.length > 0,
    minQuantity: bound(wire.minPurchaseQuantity),
    maxQuantity: bound(wire.maxPurchaseQuantity),
    rating: toRating(wire.reviewSummary),
    summary: wire.plainTextDescription,
  }
}

/** BigCommerce says "no bound" as null and as zero. */
const bound = (quantity: number | null | undefined): number | null => quantity || null

function toRating({ numberOfReviews, summationOfRatings }: CardWire['reviewSummary']): Card['rating'] {
  if (numberOfReviews === 0) return null
  return { average: Math.round((summationOfRatings / numberOfReviews) * 10) / 10, count: numberOfReviews }
}
