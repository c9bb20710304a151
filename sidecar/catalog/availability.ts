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
  { locale, stock: { outOfStockMessage } }: Display,
): Availability {
  const status = statuses[wire.status] ?? 'unavailable'
  const releaseDate = wire.willBeReleasedAt?.utc ?? null
  const usual = withDate(wire.message, releaseDate, locale) || wire.description || null
  return {
    status,
    message: inStock || status === 'unavailable' ? usual : outOfStockMessage,
    releaseDate,
  }
}

const placeholder = '%%DATE%%'

/** A merchant's pre-order message may name the day by a placeholder; without a day it says nothing. */
function withDate(message: string | null | undefined, day: string | null, locale: string): string | null {
  if (!message?.includes(placeholder)) return message ?? null
  if (day === null || Number.isNaN(Date.parse(day))) return null
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return message.replaceAll(placeholder, () => format.format(new Date(day)))
}

/** BigCommerce tells no level where the merchant shows none, or only a low one. */
export function toStock(wire: InventoryWire, isPreOrder: boolean, { stock: display }: Display): Stock {
  const shows = isPreOrder ? display.showsPreOrderLevels : display.showsLevels
  return { inStock: wire.isInStock, stock: shows ? (wire.aggregated?.availableToSell ?? null) : null }
}
