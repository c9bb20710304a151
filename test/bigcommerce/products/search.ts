import type { Product } from '../catalog/product.ts'
import type { Shelf } from '../shelf.ts'
import { type Filters, readChoices, readScope } from './filters.ts'
import { rank } from './relevance.ts'
import { type Sort, sortProducts } from './sort.ts'

export type Found = {
  products: readonly Product[]
  // What is missing from them by the choice made in one facet alone, by that facet.
  missed: ReadonlyMap<string, readonly Product[]>
}

// One pass over the shop, whatever the number of facets.
export function searchProducts(shelf: Shelf, filters: Filters, sort?: Sort | null): Found {
  const scope = readScope(shelf, filters)
  const choices = [...readChoices(shelf, filters)]
  const found: Product[] = []
  const missed = new Map(choices.map(([facet]) => [facet, [] as Product[]]))
  for (const product of inOrder(shelf, filters, sort)) {
    if (!scope.every((isInside) => isInside(product))) continue
    const failed = choices.filter(([, isMet]) => !isMet(product))
    if (failed.length === 0) found.push(product)
    const [facet] = failed.length === 1 ? (failed[0] ?? []) : []
    if (facet) missed.get(facet)?.push(product)
  }
  return { products: found, missed }
}

// What a facet counts: all there would be if nothing were chosen in it.
export function poolOf({ products, missed }: Found, facet: string): readonly Product[] {
  const more = missed.get(facet)
  return more ? [...products, ...more] : products
}

function inOrder(shelf: Shelf, { searchTerm, categoryEntityId }: Filters, sort?: Sort | null) {
  const own = categoryEntityId ? shelf.category(categoryEntityId)?.sort : undefined
  const asked = sort ?? (searchTerm ? 'RELEVANCE' : (own ?? 'RELEVANCE'))
  const sorted = sortProducts(shelf.products(), asked)
  return searchTerm ? rank(sorted, searchTerm, { shelf, isBestFirst: asked === 'RELEVANCE' }) : sorted
}
