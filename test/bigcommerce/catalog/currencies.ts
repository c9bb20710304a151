export type Currency = {
  id: number
  code: string
  name: string
  // How many of it one of the store's default currency is worth.
  exchangeRate: number
  isTransactional: boolean
  isEnabled: boolean
  display: {
    symbol: string
    symbolPlacement: 'LEFT' | 'RIGHT'
    decimalToken: string
    thousandsToken: string
    decimalPlaces: number
  }
}

const ofEnglish = {
  symbolPlacement: 'LEFT',
  decimalToken: '.',
  thousandsToken: ',',
  decimalPlaces: 2,
} as const

const usd: Currency = {
  id: 1,
  code: 'USD',
  name: 'US Dollar',
  exchangeRate: 1,
  isTransactional: true,
  isEnabled: true,
  display: { symbol: '$', ...ofEnglish },
}

// One to pay in, one only to look at, and one the merchant has switched off.
export const currencies: Currency[] = [
  usd,
  {
    id: 2,
    code: 'EUR',
    name: 'Euro',
    exchangeRate: 0.92,
    isTransactional: true,
    isEnabled: true,
    display: {
      symbol: '€',
      symbolPlacement: 'RIGHT',
      decimalToken: ',',
      thousandsToken: '.',
      decimalPlaces: 2,
    },
  },
  {
    id: 3,
    code: 'JPY',
    name: 'Japanese Yen',
    exchangeRate: 151.5,
    isTransactional: false,
    isEnabled: true,
    display: { symbol: '¥', ...ofEnglish, decimalPlaces: 0 },
  },
  {
    id: 4,
    code: 'GBP',
    name: 'Pound Sterling',
    exchangeRate: 0.79,
    isTransactional: true,
    isEnabled: false,
    display: { symbol: '£', ...ofEnglish },
  },
]
