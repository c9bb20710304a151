import { z } from 'zod'

/** Our money: major units as BigCommerce sends them, and the text the store would print. */
export type Money = { value: number; currencyCode: string; formatted: string }

export const MoneyWire = z.object({
  value: z.number(),
  currencyCode: z.string(),
  formattedV2: z.string().nullish(),
})

export type MoneyWire = z.infer<typeof MoneyWire>

/** `formattedV2` is nullable in the Storefront schema; without it the amount is formatted plainly. */
export const toMoney = (wire: MoneyWire): Money => ({
  value: wire.value,
  currencyCode: wire.currencyCode,
  formatted: wire.formattedV2 ?? plainly(wire),
})

/** A code that is none makes the formatter throw; a price is no reason to lose a page. */
function plainly({ value, currencyCode }: MoneyWire): string {
  if (!/^[A-Z]{3}$/i.test(currencyCode)) return `${value} ${currencyCode}`.trim()
  return new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode }).format(value)
}
