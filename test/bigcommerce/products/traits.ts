import type { Product } from '../catalog/product.ts'
import { unitPrice } from './price.ts'
import { isInStock } from './stock.ts'

export type Traits = {
  // In cents; undefined where the shop keeps the price to itself.
  price: number | undefined
  rating: number
  isInStock: boolean
  attributes: ReadonlyMap<string, ReadonlySet<string>>
  words: readonly (readonly [string, number])[]
}

const NO_CHOICES = new Map<number, number>()
const known = new WeakMap<Product, Traits>()

// What a search wants to know of a product, worked out once: whoever changes a product makes a new one.
export function traitsOf(product: Product): Traits {
  const traits = known.get(product) ?? readTraits(product)
  known.set(product, traits)
  return traits
}

const readTraits = (product: Product): Traits => ({
  price: product.hidePrice ? undefined : unitPrice(product, undefined, NO_CHOICES).list,
  rating: averageRating(product),
  isInStock: isInStock(product),
  attributes: readAttributes(product),
  words: [
    [fold(product.name), 8],
    [fold([product, ...product.variants].map(({ sku }) => sku).join(' ')), 6],
    [fold(product.searchKeywords ?? ''), 3],
    [fold(product.description.replace(/<[^>]*>/g, ' ')), 1],
  ],
})

export function averageRating({ reviews = [] }: Product) {
  if (reviews.length === 0) return 0
  return reviews.reduce((sum, { rating }) => sum + rating, 0) / reviews.length
}

// Custom fields, and the options that tell variants apart; those of one name are one attribute.
function readAttributes({ customFields = [], options }: Product) {
  const attributes = new Map<string, Set<string>>()
  const add = (name: string, value: string) =>
    attributes.set(name, (attributes.get(name) ?? new Set()).add(value))
  for (const { name, value } of customFields) add(name, value)
  for (const option of options) {
    if (!option.affectsVariant || !('values' in option)) continue
    for (const { label } of option.values) add(option.name, label)
  }
  return attributes
}

export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
