import type { Graphql } from '../bigcommerce/graphql.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import type { Cache, Loaded } from '../cache/cache.ts'
import { parse } from '../http/parse.ts'
import type { Operation } from '../operation.ts'
import { flatten } from './category.ts'
import { ages, categoriesEntry, collectionEntry, type Entry } from './entry.ts'
import { type Plan, plan, planChosen, planProduct, planProducts } from './plan.ts'
import type { Product } from './product.ts'
import { Query, type QueryOf } from './query.ts'
import { brandsEntry, findReferred, unknownReference } from './reference.ts'
import { type SearchQuery, searchEntry } from './search.ts'

/** Many may wait for what one caller began, so it has time of its own. */
const sharedPatienceMs = 4000

export type Result = { ok: true; data: unknown } | { ok: false; error: unknown }

export type Catalog = ReturnType<typeof createCatalog>

export function createCatalog({ graphql, cache }: { graphql: Graphql; cache: Cache }) {
  /** Every entry from the cache; all that is missing from BigCommerce, together. */
  async function fetch(entries: Entry<unknown>[], operation: Operation) {
    const keyed = entries.map((entry) => ({ ...entry, key: `${operation.locale}:${entry.key}` }))
    const shared = { ...operation, deadline: Math.max(operation.deadline, Date.now() + sharedPatienceMs) }
    const byKey = new Map(keyed.map((entry) => [entry.key, entry]))
    return cache.wrapMany<unknown>(keyed, async (keys) => {
      const missing = keys.flatMap((key) => byKey.get(key) ?? [])
      const answers = await lookUp(
        graphql,
        missing.map(({ ask }) => ask),
        shared,
      )
      return new Map(missing.map((entry, index) => [entry.key, toLoaded(entry, answers[index])]))
    })
  }

  async function find<Value>(entry: Entry<Value>, operation: Operation): Promise<Value> {
    const [outcome] = await fetch([entry], operation)
    if (outcome?.ok) return outcome.value as Value
    throw outcome?.error
  }

  async function idOf(
    field: 'category' | 'brand',
    written: string | number | undefined,
    operation: Operation,
  ) {
    if (written === undefined || typeof written === 'number') return written
    const all =
      field === 'category'
        ? flatten(await find(categoriesEntry(), operation))
        : await find(brandsEntry(), operation)
    const found = findReferred(written, all)
    if (found === undefined) throw unknownReference(field, written)
    return found.id
  }

  async function resolved(query: QueryOf<'search'>, operation: Operation): Promise<SearchQuery> {
    const [category, brand] = await Promise.all([
      idOf('category', query.category, operation),
      idOf('brand', query.brand, operation),
    ])
    const { category: _, brand: __, ...rest } = query
    return {
      ...rest,
      ...(category === undefined ? {} : { category }),
      ...(brand === undefined ? {} : { brand }),
    }
  }

  async function planOf(query: Query, operation: Operation): Promise<Plan> {
    switch (query.kind) {
      case 'products':
        return planProducts(query)
      case 'product':
        return isChosen(query)
          ? planChosen(await product({ ...query, options: {} }, operation), query.options)
          : planProduct(query)
      case 'collection':
        return plan([collectionEntry(query.source, query.limit)], ([items]) => ({ items }))
      case 'search':
        return plan([searchEntry(await resolved(query, operation))], ([listing]) => listing)
      case 'categories':
        return plan([categoriesEntry()], ([items]) => ({ items }))
    }
  }

  /** Answers each named query, or says why not; one that fails leaves the others standing. */
  async function lookup(
    queries: Record<string, unknown>,
    operation: Operation,
  ): Promise<Record<string, Result>> {
    const named = Object.entries(queries)
    const plans = await Promise.all(
      named.map(([, query]) => settled(async () => planOf(parse(Query, query), operation))),
    )
    const entries = plans.flatMap((planned) => (planned.ok ? planned.data.entries : []))
    const outcomes = await fetch(entries, operation)
    const results = plans.map(async (planned): Promise<Result> => {
      if (!planned.ok) return planned
      const own = outcomes.splice(0, planned.data.entries.length)
      const failed = own.find((outcome) => !outcome.ok)
      if (failed !== undefined) return failed
      return settled(async () =>
        planned.data.answer(own.map((outcome) => (outcome.ok ? outcome.value : undefined))),
      )
    })
    return Object.fromEntries(
      await Promise.all(results.map(async (result, index) => [named[index]?.[0], await result])),
    )
  }

  /** One product, or a `not_found`. */
  async function product(query: QueryOf<'product'>, operation: Operation): Promise<Product> {
    const { entries, answer } = await planOf(query, operation)
    const outcomes = await fetch(entries, operation)
    return answer(outcomes.map((outcome) => (outcome.ok ? outcome.value : raise(outcome.error)))) as Product
  }

  return { lookup, product }
}

const isChosen = (
  query: QueryOf<'product'>,
): query is QueryOf<'product'> & { options: Record<string, string> } =>
  Object.keys(query.options ?? {}).length > 0

/** "The store has none" keeps for a short while only. */
function toLoaded(
  entry: Entry<unknown>,
  answer: { ok: true; wire: unknown } | { ok: false; error: unknown } | undefined,
): Loaded<unknown> {
  if (!answer?.ok) return { error: answer?.error }
  const { wire } = answer
  if (wire == null) return { value: null, ages: ages.missing }
  return { value: wire, tags: entry.tags?.(wire) ?? [] }
}

async function settled<Data>(
  work: () => Promise<Data>,
): Promise<{ ok: true; data: Data } | { ok: false; error: unknown }> {
  try {
    return { ok: true, data: await work() }
  } catch (error) {
    return { ok: false, error }
  }
}

function raise(error: unknown): never {
  throw error
}
