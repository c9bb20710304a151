import { wrappingsOf } from '../carts/gift-wrappings.ts'
import type { Product, Variant } from '../catalog/product.ts'
import { toIsoSeconds } from '../clock.ts'
import { type Page, toConnection, toNodeId } from '../graphql/connection.ts'
import type { Choices } from '../products/price.ts'
import { findVariant, hasVariantInventory, isInStock, isPurchasable } from '../products/stock.ts'
import { hasVariantOptions, variantsOf } from '../shelf.ts'
import type { Store } from '../store.ts'
import { toAvailability } from './availability.ts'
import { toBrand, toCategory } from './category.ts'
import { toImage } from './image.ts'
import { toPlainText } from './plain-text.ts'
import { type PricesAsked, toPrices } from './prices.ts'
import { toProductOption } from './product-option.ts'
import { toReviewSummary, toReviews } from './reviews.ts'
import {
  isMultipleChoice,
  toPlainOption,
  toStockLevel,
  toVariant,
  toWeight,
  variantImage,
} from './variant.ts'

export type VariantsAsked = Page & {
  isPurchasable?: boolean | null
  entityIds: number[]
  skus: string[]
  optionValueIds: { optionEntityId: number; valueEntityId: number }[]
}

const NOTHING_CHOSEN: Choices = new Map()

// A product as the API shows it; what was chosen decides the variant, its price, picture and stock.
export function toProduct(product: Product, store: Store, choices: Choices = NOTHING_CHOSEN) {
  const { options } = store
  const variant = hasVariantOptions(product) ? findVariant(product, choices) : undefined
  return {
    __typename: 'Product',
    id: toNodeId('Product', product.id),
    entityId: product.id,
    name: product.name,
    path: product.path,
    type: product.type,
    ...toText(product),
    ...toCodes(product, variant),
    minPurchaseQuantity: product.minQuantity ?? null,
    maxPurchaseQuantity: product.maxQuantity ?? null,
    addToCartUrl: `${options.publicUrl}/cart.php?action=add&product_id=${product.id}`,
    showCartAction: isPurchasable(product, variant),
    availability: product.availability,
    availabilityDescription: product.availabilityMessage ?? '',
    availabilityV2: toAvailability(product),
    createdAt: { utc: toIsoSeconds(Date.parse(product.created)) },
    weight: toWeight(product),
    height: null,
    width: null,
    depth: null,
    prices: (asked: PricesAsked) => toPrices({ product, variant, choices }, asked, store),
    inventory: {
      isInStock: isInStock(product, variant),
      hasVariantInventory: hasVariantInventory(product),
      aggregated: toStockLevel(product, variant),
    },
    reviewSummary: toReviewSummary(product),
    ...toLists(product, store, choices),
    defaultImage: () => (variant && variantImage(variant, store)) ?? toPictures(product, store)[0] ?? null,
  }
}

const toText = ({ name, description, warranty, seo, condition }: Product) => ({
  description,
  plainTextDescription: ({ characterLimit }: { characterLimit: number }) =>
    toPlainText(description, characterLimit),
  warranty: warranty ?? '',
  seo: { pageTitle: seo?.title ?? name, metaDescription: seo?.description ?? '', metaKeywords: '' },
  condition: condition?.toUpperCase() ?? null,
})

const toCodes = (product: Product, variant: Variant | undefined) => ({
  sku: variant?.sku ?? product.sku,
  upc: product.upc ?? null,
  mpn: product.mpn ?? null,
  gtin: variant?.gtin ?? product.gtin ?? null,
})

function toLists(product: Product, store: Store, choices: Choices) {
  const { shelf } = store
  return {
    options: (page: Page) =>
      toConnection(
        product.options.filter(isMultipleChoice).filter((option) => option.affectsVariant),
        page,
        toPlainOption,
      ),
    productOptions: (page: Page) =>
      toConnection(product.options, page, (option) => toProductOption(option, choices, store)),
    variants: (asked: VariantsAsked) =>
      toConnection(chooseVariants(product, asked), asked, (variant) => toVariant(product, variant, store)),
    categories: (page: Page) =>
      toConnection(present(product.categoryIds.map(shelf.category)), page, (category) =>
        toCategory(category, store),
      ),
    brand: () => toBrand(shelf.brand(product.brandId), store),
    customFields: ({ names, ...page }: Page & { names: string[] }) =>
      toConnection(toCustomFields(product, names), page, (field) => field),
    images: (page: Page) => toConnection(toPictures(product, store), page, (image) => image),
    videos: (page: Page) => toConnection(product.videos ?? [], page, (video) => video),
    relatedProducts: ({ hideOutOfStock, ...page }: Page & { hideOutOfStock?: boolean | null }) =>
      toConnection(
        present((product.relatedIds ?? []).map(shelf.product)).filter(
          (each) => !(hideOutOfStock && store.options.productFilteringEnabled) || isInStock(each),
        ),
        page,
        (each) => toProduct(each, store),
      ),
    reviews: (asked: Page) => toReviews(product, asked),
    giftWrappingOptions: (page: Page) => toConnection(wrappingsOf(product), page, toWrapping),
  }
}

const toWrapping = ({ id, name, allowsMessage }: ReturnType<typeof wrappingsOf>[number]) => ({
  entityId: id,
  name,
  allowComments: allowsMessage,
  previewImageUrl: null,
})

const present = <Item>(items: (Item | undefined)[]) => items.filter((item) => item !== undefined)

function chooseVariants(
  product: Product,
  { entityIds, skus, optionValueIds, isPurchasable: purchasable }: VariantsAsked,
) {
  return variantsOf(product).filter(
    (variant) =>
      (entityIds.length === 0 || entityIds.includes(variant.id)) &&
      (skus.length === 0 || skus.includes(variant.sku)) &&
      (typeof purchasable !== 'boolean' || isPurchasable(product, variant) === purchasable) &&
      optionValueIds.every(
        ({ optionEntityId, valueEntityId }) =>
          (variant.optionValueIds[optionEntityId] ?? valueEntityId) === valueEntityId,
      ),
  )
}

const toCustomFields = ({ customFields = [] }: Product, names: string[]) =>
  customFields
    .map((field, index) => ({ entityId: index + 1, ...field }))
    .filter(({ name }) => names.length === 0 || names.includes(name))

export const toPictures = ({ id, pictures }: Product, { options }: Store) =>
  pictures.map(({ key, alt }, index) =>
    toImage({ folder: `products/${id}/${index + 1}`, key, alt, isDefault: index === 0 }, options.publicUrl),
  )
