import type { Ask } from '../bigcommerce/catalog.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import { askBrandPlaces, askProductPlaces, type PlacePage, type PlaceWire } from '../bigcommerce/places.ts'
import type { ProductDates } from '../bigcommerce/product-dates.ts'
import type { Cache, Load } from '../cache/cache.ts'
import { AppError } from '../errors.ts'
import { asGuest, type Operation } from '../operation.ts'
import { ages } from './ages.ts'
import { flatten } from './category.ts'
import { type Context, createContexts } from './context.ts'
import { categoriesEntry } from './names.ts'
import { createReader } from './reader.ts'

export const sitemapKinds = ['products', 'categories', 'brands'] as const

export type SitemapKind = (typeof sitemapKinds)[number]

/** `changedAt` is null where BigCommerce does not say. */
export type Place = { path: string; changedAt: string | null }

type Walked = { places: Place[]; next: string | null; total: number | null }

export type Sitemap = ReturnType<typeof createSitemap>

type Services = { graphql: Graphql; cache: Cache; dates: ProductDates; channelId: number }

/** Ten requests of fifty, one after the other: what a caller waits for, on the first visit of a page. */
const perPage = 500

const stepMs = 9000

/**
 * The addresses of all that the shop has, in pages that bear a number. BigCommerce's cursors bear none, so page ten
 * is walked to; each page on the way is kept with the cursor at its end, and the walk goes on when its caller has
 * gone, so that whoever comes back finds it farther.
 */
export function createSitemap({ graphql, cache, dates, channelId }: Services) {
  const contexts = createContexts({ graphql, cache, channelId })
  const reader = createReader({ graphql, cache })

  async function walkFrom(kind: Walkable, start: string | undefined, operation: Operation): Promise<Walked> {
    const found: PlaceWire[] = []
    let page: PlacePage = { nodes: [], next: start ?? null, total: null }
    do {
      const step = { ...operation, deadline: Date.now() + stepMs }
      const [answer] = await lookUp(graphql, [walks[kind](page.next ?? undefined)], step)
      if (!answer?.ok) throw answer?.error
      page = answer.wire
      found.push(...page.nodes)
    } while (page.next !== null && found.length < perPage)
    const step = { ...operation, deadline: Date.now() + stepMs }
    const told = kind === 'products' ? await changesOf(found, step) : new Map<number, string>()
    const places = found.map(({ entityId, path }) => ({ path, changedAt: told.get(entityId) ?? null }))
    return { places, next: page.next, total: page.total }
  }

  /** A date is nice to have: a sitemap without is one all the same. */
  async function changesOf(found: PlaceWire[], operation: Operation): Promise<Map<number, string>> {
    const told = await dates.of(idsOf(found), operation).catch(() => null)
    return new Map((told ?? []).map(({ id, changedAt }) => [id, changedAt]))
  }

  /** Null where the walk ends before. */
  async function walked(kind: Walkable, page: number, context: Context, deadline: number) {
    const key = `${context.unpricedKey}sitemap:${kind}:${page}`
    const load: Load<Walked | null> = async () => {
      const before = page === 1 ? null : await walked(kind, page - 1, context, Number.POSITIVE_INFINITY)
      if (page > 1 && before?.next == null)
        return new Map([[key, { value: null, ages: ages.missing, tags: ['lists'] }]])
      const value = await walkFrom(kind, before?.next ?? undefined, context.operation)
      return new Map([[key, { value, tags: [kind === 'products' ? 'lists' : 'brands'] }]])
    }
    const [outcome] = await cache.wrapMany([{ key, ages: ages.sitemap }], load, deadline)
    if (outcome?.ok) return outcome.value
    throw outcome?.error
  }

  async function categories(context: Context): Promise<Place[]> {
    const tree = await reader.read(categoriesEntry(), context)
    return flatten(tree).map(({ path }) => ({ path, changedAt: null }))
  }

  async function brandPages(context: Context): Promise<number> {
    const { deadline } = context.operation
    for (let page = 1; ; page++) {
      const here = await walked('brands', page, context, deadline)
      if (here === null || here.places.length === 0) return page - 1
      if (here.next === null) return page
    }
  }

  /** By the first page, which says how many there are; one that is there answers even where the count is old. */
  async function productPages(context: Context): Promise<number> {
    const first = await walked('products', 1, context, context.operation.deadline)
    return pagesOf(first?.total ?? first?.places.length ?? 0)
  }

  const guests = (operation: Operation): Promise<Context> => contexts.contextOf(asGuest(operation))

  return {
    /** How many pages there are of each. */
    async pages(operation: Operation): Promise<Record<SitemapKind, number>> {
      const context = await guests(operation)
      const [products, all, brands] = await Promise.all([
        productPages(context),
        categories(context),
        brandPages(context),
      ])
      return { products, categories: pagesOf(all.length), brands }
    },

    async page(kind: SitemapKind, page: number, operation: Operation): Promise<{ items: Place[] }> {
      const context = await guests(operation)
      const { deadline } = context.operation
      const all = kind === 'categories' ? await categories(context) : []
      if (kind === 'categories') return there(all.slice((page - 1) * perPage, page * perPage))
      // A number that nobody was told of is no reason to walk.
      if (page > (await (kind === 'products' ? productPages(context) : brandPages(context)))) return there([])
      return there((await walked(kind, page, context, deadline))?.places ?? [])
    },
  }
}

type Walkable = Exclude<SitemapKind, 'categories'>

const walks: Record<Walkable, (after: string | undefined) => Ask<PlacePage>> = {
  products: askProductPlaces,
  brands: askBrandPlaces,
}

const idsOf = (places: PlaceWire[]): number[] => places.map(({ entityId }) => entityId)

const pagesOf = (total: number): number => Math.ceil(total / perPage)

function there(items: Place[]): { items: Place[] } {
  if (items.length === 0) throw new AppError('not_found', 'The sitemap has no such page.')
  return { items }
}
