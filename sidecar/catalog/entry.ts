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
import { type Card, toCard } from './card.ts'
import { type CategoryNode, toCategoryNode } from './category.ts'
import { type Product, toProduct } from './product.ts'

/** One thing the cache keeps: its key, how long it is fresh, and how BigCommerce is asked for it in our shape. */
export type Entry<Value> = { key: string; ttlSeconds: number; ask: Ask<Value> }

/** How long each kind of thing may be shown without asking again. Webhooks shorten this; nothing lengthens it. */
export const freshSeconds = { product: 60, list: 60, categories: 300, brands: 300, missing: 20 }

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
  ttlSeconds: freshSeconds.product,
  ask: reshaped(askCard(by), orNull<CardWire, Card>(toCard)),
})

export const productEntry = (by: ProductBy, chosen: OptionValueId[]): Entry<Product | null> => ({
  key: `product:${name(by)}:${chosen.map((one) => `${one.optionEntityId}=${one.valueEntityId}`).join(',')}`,
  ttlSeconds: freshSeconds.product,
  ask: reshaped(askProduct(by, chosen), orNull<DetailWire, Product>(toProduct)),
})

export const productByPathEntry = (path: string): Entry<Product | null> => ({
  key: `product:path:${path}`,
  ttlSeconds: freshSeconds.product,
  ask: reshaped(askProductByPath(path), orNull<DetailWire, Product>(toProduct)),
})

export const collectionEntry = (source: CollectionSource, limit: number): Entry<Card[]> => ({
  key: `collection:${source}:${limit}`,
  ttlSeconds: freshSeconds.list,
  ask: reshaped(askCollection(source, limit), (wires) => wires.map(toCard)),
})

export const categoriesEntry = (): Entry<CategoryNode[]> => ({
  key: 'categories',
  ttlSeconds: freshSeconds.categories,
  ask: reshaped(askCategoryTree(), (wires) => wires.map(toCategoryNode)),
})
