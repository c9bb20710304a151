import type { CurrencyDisplay } from '../money.ts'

/** Whether prices are shown with tax, without, or both: `TaxPriceDisplay` of the Storefront API. */
export type TaxDisplay = 'INC' | 'EX' | 'BOTH'

/** How the store wants its prices and its stock shown; from its settings, so the same to every caller. */
export type Display = {
  /** BCP 47, of the words around a date. */
  locale: string
  /** Of the currency prices are asked in; without it, amounts that BigCommerce gives bare are written plainly. */
  currency?: CurrencyDisplay
  /** On lists of products, and on a product's own page. */
  tax: { plp: TaxDisplay; pdp: TaxDisplay }
  stock: {
    /** The levels of what is in stock, and of what can be ordered ahead. */
    showsLevels: boolean
    showsPreOrderLevels: boolean
    /** What is said of a product that is sold out; null where nothing is. */
    outOfStockMessage: string | null
  }
}

/** What BigCommerce does where a store has set nothing. */
export const plainDisplay: Display = {
  locale: 'en',
  tax: { plp: 'EX', pdp: 'EX' },
  stock: { showsLevels: true, showsPreOrderLevels: true, outOfStockMessage: null },
}
