import type { BulkTierWire, DetailWire } from '../bigcommerce/catalog-wire.ts'
import { type Image, toImage } from '../image.ts'
import { type Money, toMoney } from '../money.ts'
import type { Option } from '../option.ts'
import { type Card, toCard } from './card.ts'
import { toOption } from './option.ts'

/** A quantity discount: to a price (fixed), by a percentage (percent) or by an amount (off); `price` is that amount of money. */
export type BulkPrice = {
  min: number
  max: number | null
  kind: 'fixed' | 'percent' | 'off'
  value: number
  price: Money | null
}

/** All a product page shows. With options chosen, price, stock and picture are the chosen variant's. */
export type Product = Card & {
  /** HTML as the merchant wrote it: sanitise before printing. */
  description: string
  images: Image[]
  options: Option[]
  variant: { id: number; sku: string; isPurchasable: boolean } | null
  bulkPrices: BulkPrice[]
  customFields: { name: string; value: string }[]
  condition: string | null
  warranty: string | null
  weight: { value: number; unit: string } | null
  gtin: string | null
  upc: string | null
  mpn: string | null
  categories: { name: string; path: string; breadcrumbs: { name: string; path: string | null }[] }[]
  related: Card[]
  seo: { title: string; description: string }
  giftWrapping: boolean
}

export function toProduct(wire: DetailWire): Product {
  const variant = wire.variants?.length === 1 ? wire.variants[0] : undefined
  const card = toCard(wire)
  const inventory = variant?.inventory ?? wire.inventory
  return {
    ...card,
    image: toImage(variant?.defaultImage, wire.name) ?? card.image,
    inStock: inventory.isInStock,
    stock: inventory.aggregated?.availableToSell ?? null,
    description: wire.description,
    images: imagesOf(wire),
    options: wire.options.nodes.map(toOption),
    variant: variant
      ? { id: variant.entityId, sku: variant.sku, isPurchasable: variant.isPurchasable }
      : null,
    bulkPrices: (wire.detailPrices?.bulkPricing ?? []).map((tier) => toBulkPrice(tier, currencyOf(wire))),
    customFields: wire.customFields,
    condition: wire.condition ?? null,
    warranty: wire.warranty || null,
    weight: wire.weight ?? null,
    gtin: variant?.gtin ?? wire.gtin ?? null,
    upc: variant?.upc ?? wire.upc ?? null,
    mpn: variant?.mpn ?? wire.mpn ?? null,
    categories: wire.categories.map(toCategory),
    related: wire.relatedProducts.map(toCard),
    seo: {
      title: wire.seo.pageTitle || wire.name,
      description: wire.seo.metaDescription || wire.plainTextDescription,
    },
    giftWrapping: wire.giftWrappingOptions.length > 0,
  }
}

const imagesOf = (wire: DetailWire): Image[] =>
  wire.images.map((image) => toImage(image, wire.name)).filter((image) => image !== null)

const toCategory = ({
  name,
  path,
  breadcrumbs,
}: DetailWire['categories'][number]): Product['categories'][number] => ({
  name,
  path,
  breadcrumbs: breadcrumbs.map((crumb) => ({ name: crumb.name, path: crumb.path ?? null })),
})

const currencyOf = (wire: DetailWire): string => wire.prices?.price.currencyCode ?? 'USD'

function toBulkPrice(tier: BulkTierWire, currencyCode: string): BulkPrice {
  const bounds = { min: tier.minimumQuantity, max: tier.maximumQuantity || null }
  const money = (value: number) => toMoney({ value, currencyCode })
  if (tier.price != null) return { ...bounds, kind: 'fixed', value: tier.price, price: money(tier.price) }
  if (tier.percentOff != null) return { ...bounds, kind: 'percent', value: tier.percentOff, price: null }
  const off = tier.priceAdjustment ?? 0
  return { ...bounds, kind: 'off', value: off, price: money(off) }
}
