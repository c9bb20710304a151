import type { Product } from '../catalog/product.ts'
import type { Shelf } from '../shelf.ts'
import { fold, traitsOf } from './traits.ts'

const BRAND_WEIGHT = 4

type How = { shelf: Shelf; isBestFirst: boolean }

// Those in which every word occurs somewhere; a word in the name weighs most.
export function rank(products: readonly Product[], term: string, { shelf, isBestFirst }: How) {
  const words = fold(term).split(/\s+/).filter(Boolean)
  const brands = new Map(shelf.brands.map(({ id, name }) => [id, fold(name)]))
  const scored = products
    .map((product) => ({ product, score: scoreOf(product, brands.get(product.brandId ?? 0) ?? '', words) }))
    .filter(({ score }) => score > 0)
  const ordered = isBestFirst ? scored.sort((one, other) => other.score - one.score) : scored
  return ordered.map(({ product }) => product)
}

function scoreOf(product: Product, brand: string, words: string[]) {
  const fields = [...traitsOf(product).words, [brand, BRAND_WEIGHT] as const]
  const weigh = (word: string) =>
    fields.reduce((sum, [text, weight]) => sum + (text.includes(word) ? weight : 0), 0)
  const weights = words.map(weigh)
  return weights.every((weight) => weight > 0) ? weights.reduce((sum, weight) => sum + weight, 0) : 0
}
