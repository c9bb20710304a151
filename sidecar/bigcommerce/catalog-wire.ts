import { z } from 'zod'
import { MoneyWire } from '../money.ts'

const ConnectionWire = z.object({
  edges: z.array(z.object({ node: z.unknown() })).nullish(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }).optional(),
  collectionInfo: z.object({ totalItems: z.number().nullish() }).nullish(),
})

/** Relay's edges, page info and totals, flattened; what is no connection is left for the schema behind to refuse. */
function flattened(connection: unknown): unknown {
  const { data } = ConnectionWire.safeParse(connection)
  if (data === undefined) return connection
  return {
    nodes: (data.edges ?? []).map((edge) => edge.node),
    next: data.pageInfo?.hasNextPage ? (data.pageInfo.endCursor ?? null) : null,
    total: data.collectionInfo?.totalItems ?? null,
  }
}

/** A Relay connection, read as its nodes and the cursor of the next page. */
export const page = <Node extends z.ZodType>(node: Node) =>
  z.preprocess(
    flattened,
    z.object({ nodes: z.array(node), next: z.string().nullable(), total: z.number().nullable() }),
  )

/** A Relay connection, read as its nodes. */
const nodes = <Node extends z.ZodType>(node: Node) =>
  z.preprocess(
    (connection) => z.object({ nodes: z.unknown() }).safeParse(flattened(connection)).data?.nodes,
    z.array(node),
  )

export const ImageWire = z.object({ urlTemplate: z.string(), altText: z.string() })

const InventoryWire = z.object({
  isInStock: z.boolean(),
  aggregated: z.object({ availableToSell: z.number() }).nullish(),
})

export const PricesWire = z.object({
  price: MoneyWire,
  salePrice: MoneyWire.nullish(),
  basePrice: MoneyWire.nullish(),
  retailPrice: MoneyWire.nullish(),
  priceRange: z.object({ min: MoneyWire, max: MoneyWire }),
})

export const AvailabilityWire = z.object({
  status: z.string(),
  description: z.string(),
  message: z.string().nullish(),
  willBeReleasedAt: z.object({ utc: z.string() }).nullish(),
})

const card = {
  entityId: z.number().int(),
  name: z.string(),
  path: z.string(),
  sku: z.string(),
  plainTextDescription: z.string(),
  brand: z.object({ name: z.string(), path: z.string() }).nullish(),
  defaultImage: ImageWire.nullish(),
  prices: PricesWire.nullish(),
  availabilityV2: AvailabilityWire,
  inventory: InventoryWire,
  minPurchaseQuantity: z.number().nullish(),
  maxPurchaseQuantity: z.number().nullish(),
  reviewSummary: z.object({ numberOfReviews: z.number(), summationOfRatings: z.number() }),
  productOptions: nodes(z.object({ entityId: z.number() })),
}

export const CardWire = z.object(card)
export type CardWire = z.output<typeof CardWire>

const OptionValueWire = z.object({
  entityId: z.number().int(),
  label: z.string(),
  isDefault: z.boolean(),
  isSelected: z.boolean().nullish(),
  hexColors: z.array(z.string()).nullish(),
  imageUrl: z.string().nullish(),
  productId: z.number().nullish(),
  defaultImage: ImageWire.nullish(),
})
export type OptionValueWire = z.output<typeof OptionValueWire>

const option = {
  entityId: z.number().int(),
  displayName: z.string(),
  isRequired: z.boolean(),
  isVariantOption: z.boolean(),
}

const OptionWire = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('MultipleChoiceOption'),
    ...option,
    displayStyle: z.string(),
    values: page(OptionValueWire),
  }),
  z.object({
    __typename: z.literal('CheckboxOption'),
    ...option,
    label: z.string(),
    checkedByDefault: z.boolean(),
    checkedOptionValueEntityId: z.number(),
    uncheckedOptionValueEntityId: z.number(),
  }),
  z.object({
    __typename: z.literal('DateFieldOption'),
    ...option,
    defaultDate: z.string().nullish(),
    earliest: z.string().nullish(),
    latest: z.string().nullish(),
    limitDateBy: z.string(),
  }),
  z.object({
    __typename: z.literal('NumberFieldOption'),
    ...option,
    defaultNumber: z.number().nullish(),
    lowest: z.number().nullish(),
    highest: z.number().nullish(),
    isIntegerOnly: z.boolean(),
    limitNumberBy: z.string(),
  }),
  z.object({
    __typename: z.literal('TextFieldOption'),
    ...option,
    defaultText: z.string().nullish(),
    minLength: z.number().nullish(),
    maxLength: z.number().nullish(),
  }),
  z.object({
    __typename: z.literal('MultiLineTextFieldOption'),
    ...option,
    defaultLines: z.string().nullish(),
    minLength: z.number().nullish(),
    maxLength: z.number().nullish(),
    maxLines: z.number().nullish(),
  }),
  z.object({
    __typename: z.literal('FileUploadFieldOption'),
    ...option,
    maxFileSize: z.number(),
    fileTypes: z.array(z.string()),
  }),
])
export type OptionWire = z.output<typeof OptionWire>

export const OptionsWire = page(OptionWire)

const VariantWire = z.object({
  entityId: z.number().int(),
  sku: z.string(),
  isPurchasable: z.boolean(),
  gtin: z.string().nullish(),
  upc: z.string().nullish(),
  mpn: z.string().nullish(),
  defaultImage: ImageWire.nullish(),
  inventory: InventoryWire.nullish(),
})

const BulkTierWire = z.object({
  minimumQuantity: z.number(),
  maximumQuantity: z.number().nullish(),
  price: z.number().nullish(),
  percentOff: z.number().nullish(),
  priceAdjustment: z.number().nullish(),
})
export type BulkTierWire = z.output<typeof BulkTierWire>

const LinkWire = z.object({ name: z.string(), path: z.string().nullish() })

export const DetailWire = z.object({
  ...card,
  description: z.string(),
  warranty: z.string(),
  condition: z.string().nullish(),
  upc: z.string().nullish(),
  mpn: z.string().nullish(),
  gtin: z.string().nullish(),
  weight: z.object({ value: z.number(), unit: z.string() }).nullish(),
  seo: z.object({ pageTitle: z.string(), metaDescription: z.string() }),
  images: nodes(ImageWire),
  detailPrices: z.object({ bulkPricing: z.array(BulkTierWire) }).nullish(),
  options: OptionsWire,
  categories: nodes(z.object({ name: z.string(), path: z.string(), breadcrumbs: nodes(LinkWire) })),
  customFields: nodes(z.object({ name: z.string(), value: z.string() })),
  relatedProducts: nodes(CardWire),
  giftWrappingOptions: nodes(z.object({ entityId: z.number() })),
  variants: nodes(VariantWire).optional(),
})
export type DetailWire = z.output<typeof DetailWire>

export const CardListWire = nodes(CardWire)
export const CardPageWire = page(CardWire)

export type CategoryWire = {
  entityId: number
  name: string
  path: string
  productCount: number
  children: CategoryWire[]
}

const categoryShape = { entityId: z.number(), name: z.string(), path: z.string(), productCount: z.number() }

// The tree is read as deep as it was asked for; the last level has no children to select.
export const CategoryWire: z.ZodType<CategoryWire> = z.object({
  ...categoryShape,
  get children() {
    return z.array(CategoryWire).default([])
  },
})

export const BrandPageWire = page(z.object({ entityId: z.number(), name: z.string(), path: z.string() }))
export type BrandWire = z.output<typeof BrandPageWire>['nodes'][number]
