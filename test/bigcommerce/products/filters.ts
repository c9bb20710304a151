import type { Product } from '../catalog/product.ts'
import type { Shelf } from '../shelf.ts'
import { traitsOf } from './traits.ts'

type Range<Name extends string> = Partial<Record<`min${Name}` | `max${Name}`, number | null>>

export type Filters = {
  searchTerm?: string | null
  price?: Range<'Price'> | null
  rating?: Range<'Rating'> | null
  categoryEntityId?: number | null
  categoryEntityIds?: number[] | null
  categoryIdsFilter?: { entityIds: number[]; matchBehavior: 'OR' | 'AND' } | null
  searchSubCategories?: boolean | null
  brandEntityIds?: number[] | null
  productAttributes?: { attribute: string; values: string[] }[] | null
  isFreeShipping?: boolean | null
  isFeatured?: boolean | null
  hideOutOfStock?: boolean | null
}

export type Test = (product: Product) => boolean

export const attributeFacet = (name: string) => `attribute ${name}`

// On a plan without product filtering these do nothing, silently.
export const withoutFiltering = ({ rating, productAttributes, hideOutOfStock, ...rest }: Filters): Filters =>
  rest

// Where one looks at all: no facet shows what is outside of it.
export function readScope(shelf: Shelf, filters: Filters): Test[] {
  const { categoryEntityId, categoryIdsFilter } = filters
  const inAny = (ids: number[]) => isInAny(shelf, ids, filters)
  const listed = categoryIdsFilter?.entityIds ?? []
  const inListed =
    categoryIdsFilter?.matchBehavior === 'AND' ? listed.map((id) => inAny([id])) : [inAny(listed)]
  return [...(categoryEntityId ? [inAny([categoryEntityId])] : []), ...(categoryIdsFilter ? inListed : [])]
}

// What was chosen, by the facet that shows the choice: a facet counts as if nothing had been chosen in it.
export function readChoices(shelf: Shelf, filters: Filters): ReadonlyMap<string, Test> {
  const { categoryEntityIds, brandEntityIds, price, rating } = filters
  const brandIds = new Set(brandEntityIds)
  return new Map([
    ...(categoryEntityIds?.length ? [['category', isInAny(shelf, categoryEntityIds, filters)] as const] : []),
    ...(brandIds.size > 0 ? [['brand', ({ brandId = 0 }: Product) => brandIds.has(brandId)] as const] : []),
    ...(price ? [['price', costs(price)] as const] : []),
    ...(rating ? [['rating', isRated(rating)] as const] : []),
    ...(filters.isFreeShipping ? [['freeShipping', others.freeShipping] as const] : []),
    ...(filters.isFeatured ? [['isFeatured', others.isFeatured] as const] : []),
    ...(filters.hideOutOfStock ? [['isInStock', others.isInStock] as const] : []),
    ...attributeChoices(filters),
  ])
}

export const others = {
  freeShipping: ({ freeShipping }: Product) => freeShipping === true,
  isFeatured: ({ featured }: Product) => featured === true,
  isInStock: (product: Product) => traitsOf(product).isInStock,
}

function isInAny(shelf: Shelf, ids: number[], { searchSubCategories }: Filters): Test {
  const within = (id: number): number[] =>
    searchSubCategories ? [id, ...shelf.subcategories(id).flatMap((child) => within(child.id))] : [id]
  const wanted = new Set(ids.flatMap(within))
  return ({ categoryIds }) => categoryIds.some((id) => wanted.has(id))
}

function attributeChoices({ productAttributes }: Filters) {
  const wanted = new Map<string, Set<string>>()
  for (const { attribute, values } of productAttributes ?? [])
    wanted.set(attribute, new Set([...(wanted.get(attribute) ?? []), ...values]))
  return [...wanted].map(([name, values]) => {
    const has: Test = (product) => intersects(traitsOf(product).attributes.get(name), values)
    return [attributeFacet(name), has] as const
  })
}

const intersects = (these: ReadonlySet<string> = NONE, those: ReadonlySet<string>) =>
  [...those].some((value) => these.has(value))

const NONE: ReadonlySet<string> = new Set()

const isWithin = (value: number, min?: number | null, max?: number | null) =>
  value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY)

// In the sale price, else in the base price, of the store's own currency.
const costs =
  ({ minPrice, maxPrice }: Range<'Price'>): Test =>
  (product) => {
    const { price } = traitsOf(product)
    return price !== undefined && isWithin(price / 100, minPrice, maxPrice)
  }

const isRated =
  ({ minRating, maxRating }: Range<'Rating'>): Test =>
  (product) =>
    isWithin(traitsOf(product).rating, minRating, maxRating)
