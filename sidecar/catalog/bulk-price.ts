import type { BulkTierWire, PricesWire } from '../bigcommerce/catalog-wire.ts'
import { type CurrencyDisplay, type Money, moneyOf } from '../money.ts'

/** What one costs from `min` pieces on, and the rule that makes it so: a price, a percentage off or an amount off. */
export type BulkPrice = {
  min: number
  max: number | null
  kind: 'fixed' | 'percent' | 'off'
  /** Of the rule: an amount in major units, or a percentage. */
  value: number
  /** What one comes to; null while it depends on a variant nobody has chosen. */
  price: Money | null
  /** The amount off, of that kind of rule. */
  off: Money | null
}

/** The tiers of prices that are known to be one product's or one variant's, not a range. */
export function toBulkPrices(
  prices: PricesWire | null | undefined,
  isSettled: boolean,
  currency: CurrencyDisplay | undefined,
): BulkPrice[] {
  if (!prices) return []
  const { price, priceRange } = prices
  const isKnown = isSettled || priceRange.min.value === priceRange.max.value
  const money = (amount: number): Money => moneyOf(amount, price.currencyCode, currency)
  return (prices.bulkPricing ?? []).map((tier) => toBulkPrice(tier, isKnown ? price.value : null, money))
}

function toBulkPrice(tier: BulkTierWire, base: number | null, money: (amount: number) => Money): BulkPrice {
  const bounds = { min: tier.minimumQuantity, max: tier.maximumQuantity || null }
  const lowered = (byWhat: (from: number) => number): Money | null =>
    base === null ? null : money(Math.max(0, byWhat(base)))
  if (tier.price != null)
    return { ...bounds, kind: 'fixed', value: tier.price, price: money(tier.price), off: null }
  const { percentOff } = tier
  if (percentOff != null) {
    const price = lowered((from) => (from * (100 - percentOff)) / 100)
    return { ...bounds, kind: 'percent', value: percentOff, price, off: null }
  }
  const off = tier.priceAdjustment ?? 0
  return { ...bounds, kind: 'off', value: off, price: lowered((from) => from - off), off: money(off) }
}
