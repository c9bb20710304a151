import type { OtherPricesWire, PricesWire } from '../bigcommerce/catalog-wire.ts'
import { type Money, type MoneyWire, toMoney } from '../money.ts'
import type { TaxDisplay } from './display.ts'

type Range = {
  /** The cheapest and the dearest of what can be chosen: there only where they differ, and nothing decides between them yet. */
  min: Money | null
  max: Money | null
}

/** What a product costs now, and what it is compared with. */
export type Price = Range & {
  price: Money
  /** Without the sale. */
  base: Money | null
  sale: Money | null
  /** The recommended price, where it is higher than ours. */
  retail: Money | null
  /** Off the recommended price, as BigCommerce reckons it. */
  saved: Money | null
  taxIncluded: boolean
  /** The same with tax, where the store shows both. */
  other: (Range & { price: Money; base: Money | null; taxIncluded: boolean }) | null
}

type PricedWire = { prices?: PricesWire | null | undefined; otherPrices?: OtherPricesWire | null | undefined }

/** Null where the store hides the price. `isSettled`: one variant is meant, so a range says nothing. */
export function toPrice(
  { prices, otherPrices }: PricedWire,
  tax: TaxDisplay,
  isSettled = false,
): Price | null {
  if (!prices) return null
  const { price, basePrice, salePrice, retailPrice, saved } = prices
  const retail = retailPrice != null && retailPrice.value > price.value ? toMoney(retailPrice) : null
  return {
    price: toMoney(price),
    base: orNull(basePrice),
    sale: isSale(salePrice, basePrice) ? orNull(salePrice) : null,
    retail,
    saved: retail !== null && saved != null && saved.value > 0 ? toMoney(saved) : null,
    ...(isSettled ? noRange : toRange(prices)),
    taxIncluded: tax === 'INC',
    other: otherPrices == null ? null : toOther(otherPrices, isSettled),
  }
}

const toOther = (wire: OtherPricesWire, isSettled: boolean): Price['other'] => ({
  price: toMoney(wire.price),
  base: orNull(wire.basePrice),
  ...(isSettled ? noRange : toRange(wire)),
  taxIncluded: true,
})

const noRange: Range = { min: null, max: null }

const toRange = ({ priceRange: { min, max } }: Pick<PricesWire, 'priceRange'>): Range =>
  min.value < max.value ? { min: toMoney(min), max: toMoney(max) } : noRange

const orNull = (money: MoneyWire | null | undefined): Money | null => (money ? toMoney(money) : null)

const isSale = (sale: MoneyWire | null | undefined, base: MoneyWire | null | undefined): boolean =>
  sale != null && (base == null || sale.value < base.value)
