import type { Currency } from '../catalog/currencies.ts'
import { formatMoney } from '../products/currency.ts'

// Money as the API shows it, from hundredths of its currency.
export const toMoney = (hundredths: number, currency: Currency) => ({
  currencyCode: currency.code,
  value: hundredths / 100,
  formattedV2: formatMoney(hundredths, currency),
})
