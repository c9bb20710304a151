import { z } from 'zod'

/** Our money: major units as BigCommerce sends them, and the text the store would print. */
export type Money = { value: number; currencyCode: string; formatted: string }

export const MoneyWire = z.object({
  value: z.number(),
  currencyCode: z.string(),
  formattedV2: z.string().nullish(),
})

export type MoneyWire = z.infer<typeof MoneyWire>

/** How a store writes amounts of one currency: `CurrencyDisplay` of the Storefront API, and the code it is of. */
export type CurrencyDisplay = {
  code: string
  symbol: string
  symbolPlacement: 'LEFT' | 'RIGHT'
  decimalToken: string
  thousandsToken: string
  decimalPlaces: number
}

/** `formattedV2` is nullable in the Storefront schema; without it the amount is formatted plainly. */
export const toMoney = (wire: MoneyWire): Money => ({
  value: wire.value,
  currencyCode: wire.currencyCode,
  formatted: wire.formattedV2 ?? plainly(wire),
})

/** Money that BigCommerce gave only as a number, rounded and written as the store writes that currency. */
export function moneyOf(amount: number, currencyCode: string, display?: CurrencyDisplay): Money {
  if (display?.code !== currencyCode) return toMoney({ value: amount, currencyCode })
  const unit = 10 ** display.decimalPlaces
  const value = Math.round(rounded(amount * unit)) / unit
  return { value, currencyCode, formatted: formatMoney(value, display) }
}

/** `1234.5` as `$1,234.50` or `1.234,50€`; a store that wants a space has it in the symbol. */
export function formatMoney(value: number, display: CurrencyDisplay): string {
  const { symbol, symbolPlacement, decimalPlaces, decimalToken, thousandsToken } = display
  const [whole = '', fraction] = Math.abs(value).toFixed(decimalPlaces).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, () => thousandsToken)
  const digits = fraction === undefined ? grouped : `${grouped}${decimalToken}${fraction}`
  const sign = value < 0 ? '-' : ''
  return symbolPlacement === 'RIGHT' ? `${sign}${digits}${symbol}` : `${sign}${symbol}${digits}`
}

/** Takes out what binary fractions add: 1.15 × 100 is 115, not 114.99999999999999. */
const rounded = (amount: number): number => Number(amount.toPrecision(12))

/** A code that is none makes the formatter throw; a price is no reason to lose a page. */
function plainly({ value, currencyCode }: MoneyWire): string {
  if (!/^[A-Z]{3}$/i.test(currencyCode)) return `${value} ${currencyCode}`.trim()
  return new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode }).format(value)
}
