import type { Option, Product, Variant } from '../catalog/product.ts'

export type Choices = ReadonlyMap<number, number>
export type UnitPrice = { base: number; sale: number | undefined; list: number }

// Amounts are whole cents everywhere inside the store.
export const toCents = (amount: number) => Math.round(amount * 100)

// The list price is what one unit costs as configured, before bulk tiers.
export function unitPrice(product: Product, variant: Variant | undefined, choices: Choices): UnitPrice {
  const base = toCents(variant?.price ?? product.price)
  const sale = saleAmount(product, variant)
  const adjustment = product.options.reduce((sum, option) => sum + adjustmentOf(option, choices), 0)
  return { base, sale, list: Math.max(0, (sale ?? base) + adjustment) }
}

// A variant with a price of its own does not take part in the product's sale.
function saleAmount(product: Product, variant: Variant | undefined) {
  const sale = variant?.salePrice ?? (variant?.price === undefined ? product.salePrice : undefined)
  return sale === undefined ? undefined : toCents(sale)
}

function adjustmentOf(option: Option, choices: Choices) {
  const chosen = choices.get(option.id)
  if (chosen === undefined) return 0
  if (option.kind === 'Checkbox')
    return chosen === option.checkedValueId ? toCents(option.priceAdjustment ?? 0) : 0
  if (!('values' in option)) return 0
  return toCents(option.values.find((value) => value.id === chosen)?.priceAdjustment ?? 0)
}

export function bulkPrice(product: Product, list: number, quantity: number) {
  const tier = product.bulkTiers?.find(({ min, max }) => quantity >= min && (!max || quantity <= max))
  if (!tier) return list
  if (tier.kind === 'fixed') return toCents(tier.price)
  if (tier.kind === 'percent') return Math.round((list * (100 - tier.percentOff)) / 100)
  return Math.max(0, list - toCents(tier.amount))
}
