import { z } from 'zod'
import { MoneyWire } from '../money.ts'
import { nodes, page } from './connection-wire.ts'

export const ImageWire = z.object({ urlTemplate: z.string(), altText: z.string() })

export const InventoryWire = z.object({
  isInStock: z.boolean(),
  aggregated: z.object({ availableToSell: z.number() }).nullish(),
})
export type InventoryWire = z.output<typeof InventoryWire>

/** An amount here is a bare number, in the currency of the prices around it. */
const BulkTierWire = z.object({
  minimumQuantity: z.number(),
  maximumQuantity: z.number().nullish(),
  price: z.number().nullish(),
  percentOff: z.number().nullish(),
  priceAdjustment: z.number().nullish(),
})
export type BulkTierWire = z.output<typeof BulkTierWire>

const RangeWire = z.object({ min: MoneyWire, max: MoneyWire })

export const PricesWire = z.object({
  price: MoneyWire,
  salePrice: MoneyWire.nullish(),
  basePrice: MoneyWire.nullish(),
  retailPrice: MoneyWire.nullish(),
  saved: MoneyWire.nullish(),
  priceRange: RangeWire,
  bulkPricing: z.array(BulkTierWire).optional(),
})
export type PricesWire = z.output<typeof PricesWire>

export const OtherPricesWire = z.object({
  price: MoneyWire,
  basePrice: MoneyWire.nullish(),
  priceRange: RangeWire,
})
export type OtherPricesWire = z.output<typeof OtherPricesWire>

/** Prices are null where the store hides them; the other ones are there only where it shows prices with tax and without. */
export const pricedShape = { prices: PricesWire.nullish(), otherPrices: OtherPricesWire.nullish() }

export const AvailabilityWire = z.object({
  status: z.string(),
  description: z.string(),
  message: z.string().nullish(),
  willBeReleasedAt: z.object({ utc: z.string() }).nullish(),
})

export const cardShape = {
  ...pricedShape,
  entityId: z.number().int(),
  name: z.string(),
  path: z.string(),
  sku: z.string(),
  plainTextDescription: z.string(),
  brand: z.object({ name: z.string(), path: z.string() }).nullish(),
  defaultImage: ImageWire.nullish(),
  availabilityV2: AvailabilityWire,
  inventory: InventoryWire,
  minPurchaseQuantity: z.number().nullish(),
  maxPurchaseQuantity: z.number().nullish(),
  reviewSummary: z.object({ numberOfReviews: z.number(), summationOfRatings: z.number() }),
  productOptions: nodes(z.object({ entityId: z.number() })),
}

export const CardWire = z.object(cardShape)
export type CardWire = z.output<typeof CardWire>

export const CardListWire = nodes(CardWire)
export const CardPageWire = page(CardWire)

export type CategoryWire = {
  entityId: number
  name: string
  path: string
  productCount: number
  image?: z.output<typeof ImageWire> | null | undefined
  children: CategoryWire[]
}

const categoryShape = {
  entityId: z.number(),
  name: z.string(),
  path: z.string(),
  productCount: z.number(),
  image: ImageWire.nullish(),
}

// The tree is read as deep as it was asked for; the last level has no children to select.
export const CategoryWire: z.ZodType<CategoryWire> = z.object({
  ...categoryShape,
  get children() {
    return z.array(CategoryWire).default([])
  },
})

export const BrandPageWire = page(
  z.object({
    entityId: z.number(),
    name: z.string(),
    path: z.string(),
    defaultImage: ImageWire.nullish(),
  }),
)
export type BrandWire = z.output<typeof BrandPageWire>['nodes'][number]
