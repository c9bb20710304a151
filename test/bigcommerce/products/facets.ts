import type { Product } from '../catalog/product.ts'
import type { Shelf } from '../shelf.ts'
import { attributeFacet, type Filters, others } from './filters.ts'
import { type Found, poolOf } from './search.ts'
import { traitsOf } from './traits.ts'

export type Counted<Value> = { value: Value; count: number; isSelected: boolean }

const { compare } = new Intl.Collator('en', { numeric: true })
const byText = (one: { value: string }, other: { value: string }) => compare(one.value, other.value)

function tally<Key>(products: readonly Product[], keysOf: (product: Product) => Iterable<Key>) {
  const counts = new Map<Key, number>()
  for (const product of products)
    for (const key of keysOf(product)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

// What is chosen is told even where it finds nothing, so that it can be undone.
function toCounted<Key>(counts: ReadonlyMap<Key, number>, chosen: Iterable<Key>): Counted<Key>[] {
  const selected = new Set(chosen)
  return [...new Set([...counts.keys(), ...selected])].map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    isSelected: selected.has(value),
  }))
}

export const countBrands = (found: Found, { brandEntityIds }: Filters) =>
  toCounted(
    tally(poolOf(found, 'brand'), ({ brandId }) => (brandId === undefined ? [] : [brandId])),
    brandEntityIds ?? [],
  )

// With their subcategories, a category holds what those hold.
export function countCategories(found: Found, { searchSubCategories }: Filters, shelf: Shelf) {
  const upwards = (id: number): number[] => {
    const parentId = searchSubCategories ? shelf.category(id)?.parentId : null
    return typeof parentId === 'number' ? [id, ...upwards(parentId)] : [id]
  }
  return tally(poolOf(found, 'category'), ({ categoryIds }) => new Set(categoryIds.flatMap(upwards)))
}

export function countAttributes(found: Found, { productAttributes }: Filters, shelf: Shelf) {
  const chosen = new Map((productAttributes ?? []).map(({ attribute, values }) => [attribute, values]))
  const names = shelf.filters?.map(({ attribute }) => attribute) ?? namesIn(found, [...chosen.keys()])
  return names
    .map((name) => {
      const counts = tally(
        poolOf(found, attributeFacet(name)),
        (product) => traitsOf(product).attributes.get(name) ?? [],
      )
      return { name, values: toCounted(counts, chosen.get(name) ?? []).sort(byText) }
    })
    .filter(({ values }) => values.length > 0)
}

const namesIn = ({ products }: Found, chosen: string[]) => [
  ...new Set([...products.flatMap((product) => [...traitsOf(product).attributes.keys()]), ...chosen]),
]

const STARS = [5, 4, 3, 2, 1]
const starsOf = (rating: number) => STARS.slice(STARS.length - Math.floor(rating))

// "Four stars and up": a rating counts what is rated that well or better.
export function countRatings(found: Found, { rating }: Filters): Counted<number>[] {
  const counts = tally(poolOf(found, 'rating'), (product) => starsOf(traitsOf(product).rating))
  const chosen = STARS.filter((stars) => stars === rating?.minRating)
  return toCounted(counts, chosen).sort((one, other) => other.value - one.value)
}

export function countOthers(found: Found, filters: Filters) {
  const count = (name: keyof typeof others, isSelected: boolean) => {
    const productCount = poolOf(found, name).filter(others[name]).length
    return productCount > 0 || isSelected ? { count: productCount, isSelected } : undefined
  }
  return {
    freeShipping: count('freeShipping', filters.isFreeShipping === true),
    isFeatured: count('isFeatured', filters.isFeatured === true),
    isInStock: count('isInStock', filters.hideOutOfStock === true),
  }
}
