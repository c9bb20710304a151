import type { Graphql } from '../bigcommerce/graphql.ts'
import { OtherGroupError } from '../bigcommerce/lookup.ts'
import type { Cache } from '../cache/cache.ts'
import { isAppError } from '../errors.ts'
import { parse } from '../http/parse.ts'
import type { CurrencyDisplay } from '../money.ts'
import type { Operation } from '../operation.ts'
import type { Card } from './card.ts'
import { type Context, createContexts } from './context.ts'
import { collectionEntry } from './list-entry.ts'
import { planListing } from './listing.ts'
import { brandsEntry, categoriesEntry } from './names.ts'
import { type Plan, plan, planChosen, planProduct, planProducts, planReviews } from './plan.ts'
import type { Product } from './product.ts'
import { Query, type QueryOf } from './query.ts'
import { createReader } from './reader.ts'
import { planRoute } from './route.ts'
import { planSearch } from './search.ts'

export type Result = { ok: true; data: unknown } | { ok: false; error: unknown }

export type Catalog = ReturnType<typeof createCatalog>

type Services = { graphql: Graphql; cache: Cache; channelId: number }

export function createCatalog({ graphql, cache, channelId }: Services) {
  const contexts = createContexts({ graphql, cache, channelId })
  const reader = createReader({ graphql, cache })

  async function planOf(query: Query, context: Context): Promise<Plan> {
    const { display } = context
    switch (query.kind) {
      case 'products':
        return planProducts(query, display)
      case 'product':
        return isChosen(query)
          ? planChosen(await answerOf({ ...query, options: {} }, context), query.options, display)
          : planProduct(query, display)
      case 'collection':
        return plan([collectionEntry(query.source, query.limit, display)], ([items]) => ({ items }))
      case 'search':
        return planSearch(query, reader, context)
      case 'listing':
        return planListing(query, reader, context)
      case 'reviews':
        return planReviews(query)
      case 'route':
        return planRoute(query)
      case 'categories':
        return plan([categoriesEntry()], ([items]) => ({ items }))
      case 'brands':
        return plan([brandsEntry()], ([items]) => ({ items }))
      case 'currencies':
        return plan([], () => toCurrencies(context))
    }
  }

  /** What one query finds, or why it does not. */
  async function answerOf<Kind extends Query['kind']>(
    query: QueryOf<Kind>,
    context: Context,
  ): Promise<Kind extends 'product' ? Product : unknown> {
    const { entries, answer } = await planOf(query, context)
    const outcomes = await reader.readAll(entries, context)
    // A product's plan answers a product.
    return answer(outcomes) as Product
  }

  async function resultsOf(queries: unknown[], context: Context): Promise<Result[]> {
    const plans = await Promise.all(
      queries.map((query) => settled(async () => planOf(parse(Query, query), context))),
    )
    const entries = plans.flatMap((planned) => (planned.ok ? planned.data.entries : []))
    const outcomes = await reader.readAll(entries, context)
    const results = plans.map(async (planned): Promise<Result> => {
      if (!planned.ok) return planned
      const own = outcomes.splice(0, planned.data.entries.length)
      return settled(async () => planned.data.answer(own))
    })
    return withoutEnded(await Promise.all(results))
  }

  return {
    /**
     * Answers each named query, or says why not; one that fails leaves the others standing. Only `signed_out` is
     * thrown: then nothing that was told is this shopper's.
     */
    async lookup(
      queries: Record<string, unknown>,
      operation: Operation,
      currency?: string,
    ): Promise<Record<string, Result>> {
      const { value } = await inGroup(operation, async (asked) =>
        resultsOf(Object.values(queries), await contexts.contextOf(asked, currency)),
      )
      const names = Object.keys(queries)
      return Object.fromEntries(value.map((result, index) => [names[index], result]))
    },

    /** One query's answer: a `not_found` or `moved` is thrown. */
    async find<Kind extends Query['kind']>(query: QueryOf<Kind>, operation: Operation, currency?: string) {
      const { value } = await inGroup(operation, async (asked) =>
        answerOf(query, await contexts.contextOf(asked, currency)),
      )
      return value
    },

    /** Those of the products that the store has, as lists show them. */
    async cards(ids: number[], operation: Operation): Promise<Card[]> {
      const { value } = await inGroup(operation, async (asked) =>
        answerOf({ kind: 'products', ids }, await contexts.contextOf(asked)),
      )
      // A plan of products answers their cards.
      return (value as { items: Card[] }).items
    },

    /** Whether a cart can be in this currency of the store's. */
    async isTransactional(currency: string, operation: Operation): Promise<boolean> {
      const { currencies } = await contexts.settingsOf(operation)
      return currencies.some(({ code, isTransactional }) => code === currency && isTransactional)
    },

    /** How the store writes amounts of a currency. */
    async displayOf(currency: string, operation: Operation): Promise<CurrencyDisplay | undefined> {
      const { currencies } = await contexts.settingsOf(operation)
      return currencies.find(({ code }) => code === currency)?.display
    },

    /** Reads what the first page would have to wait for; a store that does not answer yet is asked by that page. */
    async warm(operation: Operation): Promise<void> {
      await contexts.settingsOf(operation)
    },
  }
}

/** What was told of a sign-in that has ended, or of another group, is no answer to any of the queries. */
function withoutEnded(results: Result[]): Result[] {
  for (const result of results) {
    if (result.ok) continue
    if (isAppError(result.error, 'signed_out') || result.error instanceof OtherGroupError) throw result.error
  }
  return results
}

/** Once more as one of the group the customer is in now, where BigCommerce says that it is another. */
async function inGroup<Value>(operation: Operation, work: (operation: Operation) => Promise<Value>) {
  const { customer } = operation
  try {
    return { value: await work(operation), groupId: customer?.groupId }
  } catch (error) {
    if (!(error instanceof OtherGroupError) || customer === undefined) throw error
    const { groupId } = error
    return { value: await work({ ...operation, customer: { ...customer, groupId } }), groupId }
  }
}

const isChosen = (
  query: QueryOf<'product'>,
): query is QueryOf<'product'> & { options: Record<string, string> } =>
  Object.keys(query.options ?? {}).length > 0

const toCurrencies = ({ settings, currency }: Context) => ({
  items: settings.currencies.map(({ code, name, display, isDefault, isTransactional }) => ({
    code,
    name,
    symbol: display.symbol,
    isDefault,
    isTransactional,
  })),
  current: currency?.code ?? null,
})

async function settled<Data>(
  work: () => Promise<Data>,
): Promise<{ ok: true; data: Data } | { ok: false; error: unknown }> {
  try {
    return { ok: true, data: await work() }
  } catch (error) {
    return { ok: false, error }
  }
}
