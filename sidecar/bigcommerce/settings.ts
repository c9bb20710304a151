import { z } from 'zod'
import type { Operation } from '../operation.ts'
import { nodes } from './connection-wire.ts'
import { type Graphql, parseData } from './graphql.ts'

const TaxDisplayWire = z.enum(['INC', 'EX', 'BOTH'])

const CurrencyWire = z.object({
  code: z.string(),
  name: z.string(),
  isDefault: z.boolean(),
  isTransactional: z.boolean(),
  exchangeRate: z.number(),
  display: z.object({
    symbol: z.string(),
    symbolPlacement: z.enum(['LEFT', 'RIGHT']),
    decimalToken: z.string(),
    thousandsToken: z.string(),
    decimalPlaces: z.number().int().min(0).max(10),
  }),
})
export type CurrencyWire = z.output<typeof CurrencyWire>

const SettingsWire = z.object({
  settings: z
    .object({
      locales: z.array(z.object({ code: z.string(), isDefault: z.boolean() })),
      tax: z.object({ plp: TaxDisplayWire, pdp: TaxDisplayWire }).nullish(),
      search: z.object({ productFilteringEnabled: z.boolean() }),
      inventory: z
        .object({
          stockLevelDisplay: z.string().nullish(),
          defaultOutOfStockMessage: z.string(),
          showOutOfStockMessage: z.boolean(),
          showPreOrderStockLevels: z.boolean(),
        })
        .nullish(),
    })
    .nullish(),
  currencies: nodes(CurrencyWire),
})
export type SettingsWire = z.output<typeof SettingsWire>

// Every listed currency may be shown: `isActive` is the one this very shopper has chosen.
const text = `query Settings { site {
  settings {
    locales { code isDefault }
    tax { plp pdp }
    search { productFilteringEnabled }
    inventory { stockLevelDisplay defaultOutOfStockMessage showOutOfStockMessage showPreOrderStockLevels }
  }
  currencies(first: 50) { edges { node {
    code name isDefault isTransactional exchangeRate
    display { symbol symbolPlacement decimalToken thousandsToken decimalPlaces }
  } } }
} }`

/** What the store has set that decides how its catalogue is asked for and shown. */
export async function readSettings(graphql: Graphql, operation: Operation): Promise<SettingsWire> {
  const { data } = await graphql.query({ name: 'Settings', text }, operation)
  return parseData(z.object({ site: SettingsWire }), data).site
}
