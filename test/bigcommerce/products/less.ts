import type { BulkTier, Option, OptionValue, Product, Variant } from '../catalog/product.ts'

// A product as a group of customers has it who pay so much less, on all that the shop itself asks for it; what it
// costs elsewhere, and may cost at least, is the same for everybody.
export function lessPercent(product: Product, percentOff: number): Product {
  if (percentOff === 0) return product
  const less = (amount: number) => Math.round(amount * (100 - percentOff)) / 100
  const { salePrice, bulkTiers } = product
  return {
    ...product,
    price: less(product.price),
    ...(salePrice !== undefined && { salePrice: less(salePrice) }),
    ...(bulkTiers && { bulkTiers: bulkTiers.map((tier) => lessTier(tier, less)) }),
    variants: product.variants.map((variant) => lessVariant(variant, less)),
    options: product.options.map((option) => lessOption(option, less)),
  }
}

type Less = (amount: number) => number

const lessVariant = (variant: Variant, less: Less): Variant => ({
  ...variant,
  ...(variant.price !== undefined && { price: less(variant.price) }),
  ...(variant.salePrice !== undefined && { salePrice: less(variant.salePrice) }),
})

function lessTier(tier: BulkTier, less: Less): BulkTier {
  if (tier.kind === 'fixed') return { ...tier, price: less(tier.price) }
  return tier.kind === 'off' ? { ...tier, amount: less(tier.amount) } : tier
}

function lessOption(option: Option, less: Less): Option {
  if (option.kind === 'Checkbox') return lessAdjustment(option, less)
  return 'values' in option
    ? { ...option, values: option.values.map((value) => lessAdjustment(value, less)) }
    : option
}

const lessAdjustment = <Priced extends Pick<OptionValue, 'priceAdjustment'>>(priced: Priced, less: Less) => ({
  ...priced,
  ...(priced.priceAdjustment !== undefined && { priceAdjustment: less(priced.priceAdjustment) }),
})
