import { z } from 'zod'
import {
  AvailabilityWire,
  CardWire,
  cardShape,
  ImageWire,
  InventoryWire,
  pricedShape,
} from './catalog-wire.ts'
import { nodes, page } from './connection-wire.ts'
import { OptionsWire } from './option-wire.ts'

const codesShape = { upc: z.string().nullish(), mpn: z.string().nullish(), gtin: z.string().nullish() }

const MeasureWire = z.object({ value: z.number(), unit: z.string() }).nullish()

const LinkWire = z.object({ name: z.string(), path: z.string().nullish() })

const ReviewWire = z.object({
  entityId: z.number(),
  author: z.object({ name: z.string() }),
  title: z.string(),
  text: z.string(),
  rating: z.number(),
  createdAt: z.object({ utc: z.string() }),
})
export type ReviewWire = z.output<typeof ReviewWire>

export const ReviewPageWire = page(ReviewWire)
export type ReviewPageWire = z.output<typeof ReviewPageWire>

export const DetailWire = z.object({
  ...cardShape,
  ...codesShape,
  description: z.string(),
  warranty: z.string(),
  condition: z.string().nullish(),
  weight: MeasureWire,
  width: MeasureWire,
  height: MeasureWire,
  depth: MeasureWire,
  seo: z.object({ pageTitle: z.string(), metaDescription: z.string() }),
  images: nodes(ImageWire),
  videos: nodes(z.object({ title: z.string(), url: z.string() })),
  options: OptionsWire,
  categories: nodes(z.object({ name: z.string(), path: z.string(), breadcrumbs: nodes(LinkWire) })),
  customFields: nodes(z.object({ name: z.string(), value: z.string() })),
  reviews: ReviewPageWire,
  relatedProducts: nodes(CardWire),
  giftWrappingOptions: nodes(z.object({ entityId: z.number() })),
})
export type DetailWire = z.output<typeof DetailWire>

/** What of a product depends on the values chosen, and the variants they leave possible: two of them at most. */
export const ChoiceWire = z.object({
  ...pricedShape,
  ...codesShape,
  sku: z.string(),
  defaultImage: ImageWire.nullish(),
  inventory: InventoryWire,
  availabilityV2: AvailabilityWire,
  variants: nodes(
    z.object({
      ...codesShape,
      entityId: z.number().int(),
      sku: z.string(),
      isPurchasable: z.boolean(),
      defaultImage: ImageWire.nullish(),
      inventory: InventoryWire.nullish(),
    }),
  ),
})
export type ChoiceWire = z.output<typeof ChoiceWire>
