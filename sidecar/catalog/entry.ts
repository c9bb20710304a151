import {
  type Ask,
  askCard,
  askCategoryTree,
  askCollection,
  askProduct,
  askProductByPath,
  type CollectionSource,
  type OptionValueId,
  type ProductBy,
} from '../bigcommerce/catalog.ts'
import type { CardWire, DetailWire } from '../bigcommerce/catalog-wire.ts'
import type { Ages } from '../cache/cache.ts'
import { type Card, toCard } from './card.ts'
import { type CategoryNode, toCategoryNode } from './category.ts'
import { type Product, toProduct } from './product.ts'

/** One thing the cache keeps: its key, how long it is fresh, and how BigCommerce is asked for it in our shape. */
export type Entry<Value> = { key: string; ages: Ages; ask: Ask<Value> }

const day = 86_400

/**
 * How long each kind of thing is shown without asking, how long while asking in the background, and how long when
 * BigCommerce does not answer.
 */
export const ages = {
  product: { freshSeconds: 60, staleSeconds: 240, keepSeconds: day },
  list: { freshSeconds: 60, staleSeconds: 240, keepSeconds: day },
  names: { freshSeconds: 300, staleSeconds: 3300, keepSeconds: day },
  missing: { freshSeconds: 20, staleSeconds: 0, keepSeconds: 20 },
} satisfies Record<string, Ages>

const reshaped = <Wire, Value>(ask: Ask<Wire>, toValue: (wire: Wire) => Value): Ask<Value> => ({
  ...ask,
  read: async (...answer) => toValue(await ask.read(...answer)),
})

const orNull =
  <Wire, Value>(toValue: (wire: Wire) => Value) =>
  (wire: Wire | null): Value | null =>
    wire === null ? null : toValue(wire)

const name = (by: ProductBy): string => ('id' in by ? `id:${by.id}` : `sku:${by.sku}`)

export const cardEntry = (by: ProductBy): Entry<Card | null> => ({
  key: `card:${name(by)}`,
  ages: ages.product,
  ask: reshaped(askCard(by), orNull<CardWire, Card>(toCard)),
})

export const productEntry = (by: ProductBy, chosen: OptionValueId[]): Entry<Product | null> => ({
  key: `product:${name(by)}:${chosen.map((one) => `${one.optionEntityId}=${one.valueEntityId}`).join(',')}`,
  ages: ages.product,
  ask: reshaped(askProduct(by, chosen), orNull<DetailWire, Product>(toProduct)),
})

export const productByPathEntry = (path: string): Entry<Product | null> => ({
  key: `product:path:${path}`,
  ages: ages.product,
  ask: reshaped(askProductByPath(path), orNull<DetailWire, Product>(toProduct)),
})

export const collectionEntry = (source: CollectionSource, limit: number): Entry<Card[]> => ({
  key: `collection:${source}:${limit}`,
  ages: ages.list,
  ask: reshaped(askCollection(source, limit), (wires) => wires.map(toCard)),
})

export const categoriesEntry = (): Entry<CategoryNode[]> => ({
  key: 'categories',
  ages: ages.names,
  ask: reshaped(askCategoryTree(), (wires) => wires.map(toCategoryNode)),
})
