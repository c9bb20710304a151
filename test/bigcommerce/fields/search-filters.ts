import type { Category } from '../catalog/product.ts'
import { type Page, toConnection } from '../graphql/connection.ts'
import {
  type Counted,
  countAttributes,
  countBrands,
  countCategories,
  countOthers,
  countRatings,
} from '../products/facets.ts'
import type { Filters } from '../products/filters.ts'
import type { Found } from '../products/search.ts'
import type { Shelf } from '../shelf.ts'
import type { Store } from '../store.ts'

// The facets of what was found, in the order a shopper sees them; one with nothing to choose is left out.
export const toSearchFilters = (found: Found, filters: Filters, { shelf }: Store) => [
  ...toCategoryFilter(found, filters, shelf),
  ...toBrandFilter(found, filters, shelf),
  ...toAttributeFilters(found, filters, shelf),
  ...toRatingFilter(found, filters, shelf),
  ...toPriceFilter(found, filters, shelf),
  ...toOtherFilter(found, filters, shelf),
]

const head = (type: string, displayName: string, isCollapsedByDefault = false) => ({
  __typename: type,
  displayName,
  isCollapsedByDefault,
  displayProductCount: true,
})

const list =
  <Item>(items: Item[]) =>
  (page: Page) =>
    toConnection(items, page, (item) => item)

const toTold = <Value>({ value, count, isSelected }: Counted<Value>) => ({
  value: String(value),
  productCount: count,
  isSelected,
})

function toBrandFilter(found: Found, filters: Filters, shelf: Shelf) {
  const brands = countBrands(found, filters)
    .flatMap(({ value, count, isSelected }) => {
      const name = shelf.brand(value)?.name
      return name ? [{ entityId: value, name, isSelected, productCount: count }] : []
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
  return brands.length > 0
    ? [{ ...head('BrandSearchFilter', shelf.term('Brand')), brands: list(brands) }]
    : []
}

type CategoryItem = {
  entityId: number
  name: string
  isSelected: boolean
  productCount: number
  subCategories: (page: Page) => unknown
}

// Below the category one is in, or from the top of the tree.
function toCategoryFilter(found: Found, filters: Filters, shelf: Shelf) {
  const counts = countCategories(found, filters, shelf)
  const selected = new Set(filters.categoryEntityIds)
  const toItems = (parentId: number | null): CategoryItem[] =>
    shelf.subcategories(parentId).flatMap(({ id, name }: Category) => {
      const [children, productCount, isSelected] = [toItems(id), counts.get(id) ?? 0, selected.has(id)]
      return productCount > 0 || isSelected || children.length > 0
        ? [{ entityId: id, name, isSelected, productCount, subCategories: list(children) }]
        : []
    })
  const items = toItems(filters.categoryEntityId ?? null)
  return items.length > 0
    ? [{ ...head('CategorySearchFilter', shelf.term('Category')), categories: list(items) }]
    : []
}

const toAttributeFilters = (found: Found, filters: Filters, shelf: Shelf) =>
  countAttributes(found, filters, shelf).map(({ name, values }) => ({
    ...head(
      'ProductAttributeSearchFilter',
      name,
      shelf.filters?.find(({ attribute }) => attribute === name)?.isCollapsed,
    ),
    filterKey: name,
    attributes: list(values.map(toTold)),
  }))

function toRatingFilter(found: Found, filters: Filters, shelf: Shelf) {
  const ratings = countRatings(found, filters).map(toTold)
  return ratings.length > 0
    ? [{ ...head('RatingSearchFilter', shelf.term('Rating')), ratings: list(ratings) }]
    : []
}

function toPriceFilter({ products }: Found, { price }: Filters, shelf: Shelf) {
  const selected = price && { minPrice: price.minPrice ?? null, maxPrice: price.maxPrice ?? null }
  return products.length > 0 || selected
    ? [{ ...head('PriceSearchFilter', shelf.term('Price')), selected }]
    : []
}

const otherNames = { freeShipping: 'Free shipping', isFeatured: 'Featured', isInStock: 'In stock' }

function toOtherFilter(found: Found, filters: Filters, shelf: Shelf) {
  const counts = countOthers(found, filters)
  const toItem = (name: keyof typeof otherNames) => {
    const counted = counts[name]
    return (
      counted && {
        displayName: shelf.term(otherNames[name]),
        isSelected: counted.isSelected,
        productCount: counted.count,
      }
    )
  }
  const items = {
    freeShipping: toItem('freeShipping'),
    isFeatured: toItem('isFeatured'),
    isInStock: toItem('isInStock'),
  }
  return Object.values(items).some(Boolean)
    ? [{ ...head('OtherSearchFilter', shelf.term('Other')), ...items }]
    : []
}
