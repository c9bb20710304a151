import type { Currency } from '../catalog/currencies.ts'
import { type Page, toConnection } from '../graphql/connection.ts'
import type { Store } from '../store.ts'

// Only what the merchant has switched on is told at all.
export function toCurrencies(store: Store) {
  const all = () => store.shelf.currencies().map((currency) => toCurrency(currency, store))
  return {
    currency: ({ currencyCode }: { currencyCode: string }) =>
      all().find(({ code }) => code === currencyCode) ?? null,
    currencies: (page: Page) => toConnection(all(), page, (currency) => currency),
  }
}

// BigCommerce calls active the one currency that this shopper has chosen to see, not those one may choose.
const toCurrency = ({ id, code, name, exchangeRate, isTransactional, display }: Currency, store: Store) => ({
  entityId: id,
  code,
  name,
  exchangeRate,
  isTransactional,
  display,
  flagImage: null,
  isActive: code === store.shelf.currency(store.displayCurrency).code,
  isDefault: code === store.shelf.currencyCode,
})
