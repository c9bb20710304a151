import { type Money, type MoneyWire, toMoney } from '../money.ts'

/** What a product costs now, and what it is compared with. `min` and `max` are there only when its variants differ. */
export type Price = {
  price: Money
  base: Money | null
  sale: Money | null
  retail: Money | null
  min: Money | null
  max: Money | null
}

type PricesWire = {
  price: MoneyWire
  salePrice?: MoneyWire | null | undefined
  basePrice?: MoneyWire | null | undefined
  retailPrice?: MoneyWire | null | undefined
  priceRange: { min: MoneyWire; max: MoneyWire }
}

export function toPrice(wire: PricesWire): Price {
  const { min, max } = wire.priceRange
  const isRange = min.value < max.value
  const orNull = (money: MoneyWire | null | undefined) => (money ? toMoney(money) : null)
  return {
    price: toMoney(wire.price),
    base: orNull(wire.basePrice),
    sale: orNull(wire.salePrice),
    retail: orNull(wire.retailPrice),
    min: isRange ? toMoney(min) : null,
    max: isRange ? toMoney(max) : null,
  }
}
