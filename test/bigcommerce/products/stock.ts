import type { Product, Variant } from '../catalog/product.ts'
import { type Changes, variantsOf } from '../shelf.ts'

const tracksVariants = (product: Product) => product.variants.some((variant) => variant.stock !== undefined)

export const hasVariantInventory = tracksVariants

// How many can be sold; undefined means that nobody counts.
export function stockOf(product: Product, variant?: Variant): number | undefined {
  if (!tracksVariants(product)) return product.stock
  if (variant) return variant.stock
  return product.variants.some((each) => each.stock === undefined)
    ? undefined
    : product.variants.reduce((sum, each) => sum + (each.stock ?? 0), 0)
}

export const isInStock = (product: Product, variant?: Variant) => (stockOf(product, variant) ?? 1) > 0

export const isPurchasable = (product: Product, variant?: Variant) =>
  product.availability !== 'Unavailable' && !product.hidePrice && variant?.purchasable !== false

export const findVariant = (product: Product, choices: ReadonlyMap<number, number>) =>
  variantsOf(product).find((variant) =>
    Object.entries(variant.optionValueIds).every(
      ([optionId, valueId]) => choices.get(Number(optionId)) === valueId,
    ),
  )

// What changes on the shelf when some are sold.
export function sell(product: Product, variantId: number, quantity: number): Changes {
  const less = (stock: number) => Math.max(0, stock - quantity)
  if (!tracksVariants(product)) return product.stock === undefined ? {} : { stock: less(product.stock) }
  const stock = product.variants.find(({ id }) => id === variantId)?.stock
  return stock === undefined ? {} : { variants: [{ id: variantId, stock: less(stock) }] }
}
