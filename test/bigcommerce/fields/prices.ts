import type { Product, Variant } from '../catalog/product.ts'
import { type Choices, toCents, unitPrice } from '../products/price.ts'
import { variantsOf } from '../shelf.ts'
import { toMoney } from './money.ts'

type Configured = { product: Product; variant: Variant | undefined; choices: Choices; currencyCode: string }

// Null where the shop keeps the price to itself.
export function toPrices({ product, variant, choices, currencyCode }: Configured) {
  if (product.hidePrice) return null
  const money = (cents: number) => toMoney(cents, currencyCode)
  const optional = (amount: number | undefined) => (amount === undefined ? null : money(toCents(amount)))
  const { base, sale, list } = unitPrice(product, variant, choices)
  const range = variant ? [list] : variantsOf(product).map((each) => unitPrice(product, each, choices).list)
  const retail = product.retailPrice === undefined ? undefined : toCents(product.retailPrice)

  return {
    price: money(list),
    basePrice: money(base),
    salePrice: sale === undefined ? null : money(sale),
    retailPrice: optional(product.retailPrice),
    mapPrice: optional(product.mapPrice),
    saved: retail !== undefined && retail > list ? money(retail - list) : null,
    priceRange: { min: money(Math.min(...range)), max: money(Math.max(...range)) },
    retailPriceRange: retail === undefined ? null : { min: money(retail), max: money(retail) },
    bulkPricing: (product.bulkTiers ?? []).map(toTier),
  }
}

function toTier(tier: NonNullable<Product['bulkTiers']>[number]) {
  const bounds = { minimumQuantity: tier.min, maximumQuantity: tier.max ?? null }
  if (tier.kind === 'fixed')
    return { __typename: 'BulkPricingFixedPriceDiscount', ...bounds, price: tier.price }
  if (tier.kind === 'percent')
    return { __typename: 'BulkPricingPercentageDiscount', ...bounds, percentOff: tier.percentOff }
  return { __typename: 'BulkPricingRelativePriceDiscount', ...bounds, priceAdjustment: tier.amount }
}
