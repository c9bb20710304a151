import type { Graphql } from '../bigcommerce/graphql.ts'
import { readSettings } from '../bigcommerce/settings.ts'
import type { Cache, Load } from '../cache/cache.ts'
import { asGuest, type Operation } from '../operation.ts'
import { ages } from './ages.ts'
import type { Display } from './display.ts'
import { type Currency, plainSettings, type Settings, toSettings } from './settings.ts'

/** How one request sees the store: its language and currency, as the store has them. */
export type Context = {
  /** Begins every cache key, so that nobody is shown what was told in other terms. */
  key: string
  /** The same for what has no prices. */
  unpricedKey: string
  /** In the store's language, with the terms prices are asked in. */
  operation: Operation
  display: Display
  settings: Settings
  /** Undefined while the store's currencies are not known. */
  currency: Currency | undefined
}

type Options = { graphql: Graphql; cache: Cache; channelId: number }

/** Settings that nobody could ever read are not asked for with every page. */
const patienceMs = 5000

/** Prices, and what may be bought at all, go by the customer's group: what one group was told, no other ever sees. */
const audienceOf = ({ customer }: Operation): string =>
  customer === undefined ? 'guest' : `group-${customer.groupId}`

export function createContexts({ graphql, cache, channelId }: Options) {
  let isAskedAgainAt = 0

  /** The store's settings, or how a store is that has set nothing: products can be shown without them. */
  async function settingsOf(operation: Operation): Promise<Settings> {
    if (Date.now() < isAskedAgainAt) return plainSettings
    const key = `${channelId}:settings`
    const load: Load<Settings> = async () => {
      const value = toSettings(await readSettings(graphql, asGuest(operation)))
      return new Map([[key, { value, tags: ['settings'] }]])
    }
    const [outcome] = await cache.wrapMany([{ key, ages: ages.settings }], load, operation.deadline)
    if (outcome?.ok) return outcome.value
    isAskedAgainAt = Date.now() + patienceMs
    return plainSettings
  }

  return {
    settingsOf,
    /** The store's default currency where the one asked for is none of the store's. */
    async contextOf(operation: Operation, asked?: string): Promise<Context> {
      return toContext(await settingsOf(operation), operation, asked, channelId)
    },
  }
}

function toContext(
  settings: Settings,
  operation: Operation,
  asked: string | undefined,
  channelId: number,
): Context {
  const locale = localeOf(settings.locales, operation.locale)
  const currency =
    settings.currencies.find(({ code }) => code === asked) ??
    settings.currencies.find(({ isDefault }) => isDefault)
  const { tax, stock } = settings
  const audience = audienceOf(operation)
  const code = currency?.code ?? null
  return {
    key: [channelId, locale, code ?? '', `${tax.plp}-${tax.pdp}`, audience, ''].join(':'),
    unpricedKey: [channelId, locale, audience, ''].join(':'),
    operation: {
      ...operation,
      locale,
      priceTerms: {
        currency: code,
        plpTax: tax.plp === 'INC',
        plpBoth: tax.plp === 'BOTH',
        pdpTax: tax.pdp === 'INC',
        pdpBoth: tax.pdp === 'BOTH',
      },
    },
    display: { locale, tax, stock, ...(currency === undefined ? {} : { currency: currency.display }) },
    settings,
    currency,
  }
}

/** The store's own language that is meant: the same, one of the same tongue, or its first. */
function localeOf(known: string[], asked: string): string {
  const [tongue] = asked.toLowerCase().split('-')
  return (
    known.find((locale) => locale.toLowerCase() === asked.toLowerCase()) ??
    known.find((locale) => locale.toLowerCase().split('-')[0] === tongue) ??
    known[0] ??
    asked
  )
}
