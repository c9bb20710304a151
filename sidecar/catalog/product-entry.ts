import {
  type Ask,
  askCard,
  askProduct,
  askProductByPath,
  type ProductBy,
  type RoutedWire,
} from '../bigcommerce/catalog.ts'
import type { CardWire } from '../bigcommerce/catalog-wire.ts'
import { askChoice, type OptionValueId } from '../bigcommerce/choice.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import type { ChoiceWire, DetailWire } from '../bigcommerce/product-wire.ts'
import { askReviews } from '../bigcommerce/reviews.ts'
import { ages } from './ages.ts'
import { type Card, toCard } from './card.ts'
import { type Choice, chosenAtFirst, decisiveOf, toChoice, withChoice } from './choice.ts'
import type { Display } from './display.ts'
import { type Entry, orNull, productTags, reshaped } from './entry.ts'
import { isMoved, type Moved, movedTo } from './moved.ts'
import { type Product, toProduct } from './product.ts'
import { type ReviewPage, toReviewPage } from './review.ts'

const name = (by: ProductBy): string => Object.entries(by).flat().join(':')

/** What the store has not may come to be: known by its id, an event tells. */
const absent = (by: ProductBy): string[] => ['absent', ...('id' in by ? [`product:${by.id}`] : [])]

export const cardEntry = (by: ProductBy, display: Display): Entry<Card | null> => ({
  key: `card:${name(by)}`,
  ages: ages.product,
  ask: reshaped(
    askCard(by),
    orNull<CardWire, Card>((wire) => toCard(wire, display)),
  ),
  tags: (card) => (card === null ? absent(by) : productTags([card])),
})

const tagsOf = (product: Product): string[] => [
  ...productTags([product, ...product.related]),
  `reviews:${product.id}`,
]

export const productEntry = (by: ProductBy, display: Display): Entry<Product | null> => ({
  key: `product:${name(by)}`,
  ages: ages.product,
  ask: reshaped(
    askProduct(by),
    orNull<DetailWire, Product>((wire) => toProduct(wire, display)),
  ),
  tags: (product) => (product === null ? absent(by) : tagsOf(product)),
})

export const productByPathEntry = (path: string, display: Display): Entry<Product | Moved | null> => ({
  key: `product:path:${path}`,
  ages: ages.product,
  ask: asFirstChosen(askProductByPath(path), path, display),
  tags: (found) => ['routes', ...(found === null || isMoved(found) ? ['absent'] : tagsOf(found))],
})

/** By its path BigCommerce gives a product with nothing chosen; its form begins with the values it comes with. */
const asFirstChosen = (
  ask: Ask<RoutedWire>,
  path: string,
  display: Display,
): Ask<Product | Moved | null> => ({
  ...ask,
  read: async (data, graphql, operation) => {
    const { product: wire, route } = await ask.read(data, graphql, operation)
    if (wire === null) return movedTo(route, path, graphql, operation)
    const product = toProduct(wire, display)
    const values = chosenAtFirst(product.options)
    if (values.length === 0) return product
    const [answer] = await lookUp(graphql, [choiceEntry(product, values, display).ask], operation)
    if (!answer?.ok) throw answer?.error
    return answer.wire === null ? product : withChoice(product, answer.wire, values)
  },
})

export const choiceEntry = (
  product: Product,
  values: OptionValueId[],
  display: Display,
): Entry<Choice | null> => ({
  key: `choice:${product.id}:${values.map((one) => `${one.optionEntityId}=${one.valueEntityId}`).join(',')}`,
  ages: ages.product,
  ask: reshaped(
    askChoice(product.id, values, decisiveOf(product.options, values)),
    orNull<ChoiceWire, Choice>((wire) => toChoice(wire, { ...product, values }, display)),
  ),
  tags: () => productTags([product]),
})

/** Newest first. */
export const reviewsEntry = (
  id: number,
  limit: number,
  after: string | undefined,
): Entry<ReviewPage | null> => ({
  key: `reviews:${id}:${limit}:${after ?? ''}`,
  isUnpriced: true,
  ages: ages.product,
  ask: reshaped(askReviews(id, limit, after), orNull(toReviewPage)),
  tags: () => [`reviews:${id}`, `product:${id}`],
})
