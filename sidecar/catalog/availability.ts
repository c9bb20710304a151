import type { CardWire, InventoryWire } from '../bigcommerce/catalog-wire.ts'
import type { Display } from './display.ts'

export type Availability = {
  status: 'available' | 'preorder' | 'unavailable'
  /** How soon it ships, when it is released, why it cannot be had: in the store's own words. */
  message: string | null
  /** ISO 8601, of a pre-order. */
  releaseDate: string | null
}

/** Pieces left, where the store tells. */
export type Stock = { inStock: boolean; stock: number | null }

const statuses: Record<string, Availability['status']> = { Available: 'available', Preorder: 'preorder' }

/** What is sold out does not ship within a day: the store's word on that stands instead of the usual one. */
export function toAvailability(
  { availabilityV2: wire }: Pick<CardWire, 'availabilityV2'>,
  { inStock }: Stock,
  { stock: { outOfStockMessage } }: Display,
): Availability {
  const status = statuses[wire.status] ?? 'unavailable'
  const usual = wire.message || wire.description || null
  return {
    status,
    message: inStock || status === 'unavailable' ? usual : outOfStockMessage,
    releaseDate: wire.willBeReleasedAt?.utc ?? null,
  }
}

/** BigCommerce tells no level where the merchant shows none, or only a low one. */
export function toStock(wire: InventoryWire, isPreOrder: boolean, { stock: display }: Display): Stock {
  const shows = isPreOrder ? display.showsPreOrderLevels : display.showsLevels
  return { inStock: wire.isInStock, stock: shows ? (wire.aggregated?.availableToSell ?? null) : null }
}
