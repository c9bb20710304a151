import type { CurrencyWire, SettingsWire } from '../bigcommerce/settings.ts'
import type { CurrencyDisplay } from '../money.ts'
import { type Display, plainDisplay } from './display.ts'

export type Currency = {
  /** ISO 4217. */
  code: string
  name: string
  isDefault: boolean
  /** Whether a cart can be in it; one that is not is for show. */
  isTransactional: boolean
  /** How much of it one unit of the default currency is. */
  exchangeRate: number
  display: CurrencyDisplay
}

/** What the store has set that decides how its catalogue is asked for and shown. */
export type Settings = {
  /** BCP 47, the default first. */
  locales: string[]
  currencies: Currency[]
  tax: Display['tax']
  stock: Display['stock']
  /** Whether the store's plan has facets, and they are switched on. */
  isFilterable: boolean
}

/** A store that has set nothing, and one whose settings nobody could read yet. */
export const plainSettings: Settings = {
  locales: [],
  currencies: [],
  tax: plainDisplay.tax,
  stock: plainDisplay.stock,
  isFilterable: true,
}

export function toSettings({ settings, currencies }: SettingsWire): Settings {
  const { locales = [], tax, search, inventory } = settings ?? {}
  return {
    locales: locales
      .toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault))
      .map(({ code }) => code),
    currencies: currencies.map(toCurrency),
    tax: tax ?? plainDisplay.tax,
    stock: inventory ? toStockDisplay(inventory) : plainDisplay.stock,
    isFilterable: search?.productFilteringEnabled ?? true,
  }
}

const toCurrency = ({ display, ...wire }: CurrencyWire): Currency => ({
  ...wire,
  display: { code: wire.code, ...display },
})

type InventoryWire = NonNullable<NonNullable<SettingsWire['settings']>['inventory']>

const toStockDisplay = (wire: InventoryWire): Display['stock'] => ({
  showsLevels: wire.stockLevelDisplay !== 'DONT_SHOW',
  showsPreOrderLevels: wire.showPreOrderStockLevels,
  outOfStockMessage: (wire.showOutOfStockMessage && wire.defaultOutOfStockMessage) || null,
})
