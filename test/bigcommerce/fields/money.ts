import type { Currency } from '../catalog/currencies.ts'
import { formatMoney } from '../products/currency.ts'

// Money as the API shows it, from hundredths of its currency.
export const toMoney = (hundredths: number, currency: Currency) => ({
  currencyCode: currency.code,
  value: hundredths / 100,
  formattedV2: formatMoney(hundredths, currency),
})

// Every amount is told twice: in the cart's currency and in the one displayed.
export function inBoth(amounts: Record<string, number>, currency: Currency) {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([name, cents]) => {
      const money = toMoney(cents, currency)
      return [
        [name, money],
        [`${name}InDisplayCurrency`, money],
      ]
    }),
  )
}
