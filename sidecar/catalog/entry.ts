import {
  type Ask,
  askCard,
  askCategoryTree,
  askCollection,
  askProduct,
  askProductByPath,
  type CollectionSource,
  type ProductBy,
} from '../bigcommerce/catalog.ts'
import type { CardWire } from '../bigcommerce/catalog-wire.ts'
import { askChoice, type OptionValueId } from '../bigcommerce/choice.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import type { ChoiceWire, DetailWire } from '../bigcommerce/product-wire.ts'
import type { Ages } from '../cache/cache.ts'
import type { Operation } from '../operation.ts'
import { type Card, toCard } from './card.ts'
import { type CategoryNode, toCategoryNode } from './category.ts'
import { type Choice, chosenAtFirst, decisiveOf, toChoice, withChoice } from './choice.ts'
import { plainDisplay } from './display.ts'
import { type Product, toProduct } from './product.ts'
import { tagsOfCards, tagsOfProduct } from './tags.ts'

/**
 * One thing the cache keeps: its key, how long it is fresh, how BigCommerce is asked for it in our shape, and by
 * what it is forgotten.
 */
export type Entry<Value> = {
  key: string
  ages: Ages
  ask: Ask<Value>
  tags?(value: NonNullable<Value>): string[]
}

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
  tags: (card) => tagsOfCards([card]),
  ask: reshaped(
    askCard(by),
    orNull<CardWire, Card>((wire) => toCard(wire)),
  ),
})

export const productEntry = (by: ProductBy): Entry<Product | null> => ({
  key: `product:${name(by)}`,
  ages: ages.product,
  tags: tagsOfProduct,
  ask: reshaped(
    askProduct(by),
    orNull<DetailWire, Product>((wire) => toProduct(wire)),
  ),
})

/** By its path BigCommerce gives a product with nothing chosen; its form begins with the values it comes with. */
const asFirstChosen = (ask: Ask<DetailWire | null>): Ask<Product | null> => ({
  ...ask,
  read: async (data, graphql, operation) => {
    const wire = await ask.read(data, graphql, operation)
    if (wire === null) return null
    const product = toProduct(wire)
    const values = chosenAtFirst(product.options)
    return values.length === 0 ? product : choose(product, values, graphql, operation)
  },
})

async function choose(product: Product, values: OptionValueId[], graphql: Graphql, operation: Operation) {
  const [answer] = await lookUp(graphql, [choiceEntry(product, values).ask], operation)
  if (!answer?.ok) throw answer?.error
  return answer.wire === null ? product : withChoice(product, answer.wire, values)
}

export const choiceEntry = (product: Product, values: OptionValueId[]): Entry<Choice | null> => ({
  key: `choice:${product.id}:${values.map((one) => `${one.optionEntityId}=${one.valueEntityId}`).join(',')}`,
  ages: ages.product,
  tags: () => [`product:${product.id}`, 'prices'],
  ask: reshaped(
    askChoice(product.id, values, decisiveOf(product.options, values)),
    orNull<ChoiceWire, Choice>((wire) => toChoice(wire, { ...product, values }, plainDisplay)),
  ),
})

export const productByPathEntry = (path: string): Entry<Product | null> => ({
  key: `product:path:${path}`,
  ages: ages.product,
  tags: tagsOfProduct,
  ask: asFirstChosen(askProductByPath(path)),
})

export const collectionEntry = (source: CollectionSource, limit: number): Entry<Card[]> => ({
  key: `collection:${source}:${limit}`,
  ages: ages.list,
  tags: (cards) => [...tagsOfCards(cards), 'lists'],
  ask: reshaped(askCollection(source, limit), (wires) => wires.map((wire) => toCard(wire))),
})

export const categoriesEntry = (): Entry<CategoryNode[]> => ({
  key: 'categories',
  ages: ages.names,
  ask: reshaped(askCategoryTree(), (wires) => wires.map(toCategoryNode)),
})
