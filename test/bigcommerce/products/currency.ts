import type { Currency } from '../catalog/currencies.ts'

const HUNDRED = 100

// From cents of the default currency to hundredths of another, as fine as that one is written; with a tax
// in percent added where one is told.
export function convert(cents: number, { exchangeRate, display }: Currency, taxPercent = 0) {
  const unit = HUNDRED / 10 ** display.decimalPlaces
  return Math.round(withoutNoise((cents * exchangeRate * (1 + taxPercent / HUNDRED)) / unit)) * unit
}

// 2.675 is a little less than itself to a computer; money is not.
const withoutNoise = (amount: number) => Number(amount.toPrecision(12))

// The symbol stands right beside the number: what space there is belongs to the symbol.
export function formatMoney(hundredths: number, { display }: Currency) {
  const [whole = '', fraction] = (Math.abs(hundredths) / HUNDRED).toFixed(display.decimalPlaces).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, display.thousandsToken)
  const number = fraction ? grouped + display.decimalToken + fraction : grouped
  const sign = hundredths < 0 ? '-' : ''
  return display.symbolPlacement === 'LEFT' ? sign + display.symbol + number : sign + number + display.symbol
}
