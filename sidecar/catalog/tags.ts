import type { Card } from './card.ts'
import type { Product } from './product.ts'

/** Whatever shows a product goes when that product changes; whatever shows a price, when prices do. */
export const tagsOfCards = (cards: Card[]): string[] => [
  ...new Set([...cards.map(({ id }) => `product:${id}`), 'prices']),
]

/** A product's page also shows its relations and the newest reviews. */
export const tagsOfProduct = (product: Product): string[] => [
  ...tagsOfCards([product, ...product.related]),
  `reviews:${product.id}`,
]
