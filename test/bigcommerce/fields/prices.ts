import type { BulkTier, Product, Variant } from '../catalog/product.ts'
import { convert } from '../products/currency.ts'
import { type Choices, toCents, unitPrice } from '../products/price.ts'
import { variantsOf } from '../shelf.ts'
import type { Store } from '../store.ts'
import { toMoney } from './money.ts'

type Configured = { product: Product; variant: Variant | undefined; choices: Choices }
export type PricesAsked = { includeTax?: boolean | null; currencyCode?: string | null }

// Null where the shop keeps the price to itself.
export function toPrices({ product, variant, choices }: Configured, asked: PricesAsked, store: Store) {
  if (product.hidePrice) return null
  const currency = store.shelf.currency(asked.currencyCode ?? store.displayCurrency)
  const amount = (cents: number) => convert(cents, currency, asked.includeTax ? store.options.taxPercent : 0)
  const money = (cents: number) => toMoney(amount(cents), currency)
  const optional = (price: number | undefined) => (price === undefined ? null : money(toCents(price)))
  const { base, sale, list } = unitPrice(product, variant, choices)
  const range = variant ? [list] : variantsOf(product).map((each) => unitPrice(product, each, choices).list)
  const retail = optional(product.retailPrice)
  const saved = amount(toCents(product.retailPrice ?? 0)) - amount(list)

  return {
    price: money(list),
    basePrice: money(base),
    salePrice: sale === undefined ? null : money(sale),
    retailPrice: retail,
    mapPrice: optional(product.mapPrice),
    saved: saved > 0 ? toMoney(saved, currency) : null,
    priceRange: { min: money(Math.min(...range)), max: money(Math.max(...range)) },
    retailPriceRange: retail && { min: retail, max: retail },
    bulkPricing: (product.bulkTiers ?? []).map((tier) =>
      toTier(tier, (price) => amount(toCents(price)) / 100),
    ),
  }
}

function toTier(tier: BulkTier, toAmount: (price: number) => number) {
  const bounds = { minimumQuantity: tier.min, maximumQuantity: tier.max ?? null }
  if (tier.kind === 'fixed')
    return { __typename: 'BulkPricingFixedPriceDiscount', ...bounds, price: toAmount(tier.price) }
  if (tier.kind === 'percent')
    return { __typename: 'BulkPricingPercentageDiscount', ...bounds, percentOff: tier.percentOff }
  return {
    __typename: 'BulkPricingRelativePriceDiscount',
    ...bounds,
    priceAdjustment: toAmount(tier.amount),
  }
}
