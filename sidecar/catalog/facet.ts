import type { FacetWire } from '../bigcommerce/facets.ts'

type Head = { name: string; isCollapsed: boolean }
type Counted = { count: number; isSelected: boolean }
type Place = Counted & { id: number; name: string }

/** One thing a listing can be narrowed by, each value with how many products it would leave. */
export type Facet = Head &
  (
    | { kind: 'category'; values: (Place & { children: Place[] })[] }
    | { kind: 'brand'; values: Place[] }
    | { kind: 'attribute'; key: string; values: (Counted & { value: string })[] }
    /** In the currency it was asked in; null where nothing bounds it. */
    | { kind: 'price'; min: number | null; max: number | null }
    | { kind: 'rating'; values: (Counted & { min: number })[] }
    | { kind: 'other'; values: (Counted & { id: OtherId; name: string })[] }
  )

export type OtherId = 'inStock' | 'freeShipping' | 'featured'

const toCounted = (wire: { isSelected: boolean; productCount: number }): Counted => ({
  count: wire.productCount,
  isSelected: wire.isSelected,
})

const toPlace = (wire: {
  entityId: number
  name: string
  isSelected: boolean
  productCount: number
}): Place => ({ id: wire.entityId, name: wire.name, ...toCounted(wire) })

export function toFacet(wire: FacetWire): Facet {
  const head = { name: wire.displayName, isCollapsed: wire.isCollapsedByDefault }
  switch (wire.__typename) {
    case 'BrandSearchFilter':
      return { ...head, kind: 'brand', values: wire.brands.map(toPlace) }
    case 'CategorySearchFilter':
      return {
        ...head,
        kind: 'category',
        values: wire.categories.map((one) => ({ ...toPlace(one), children: one.subCategories.map(toPlace) })),
      }
    case 'ProductAttributeSearchFilter':
      return {
        ...head,
        kind: 'attribute',
        key: wire.filterKey,
        values: wire.attributes.map((one) => ({ value: one.value, ...toCounted(one) })),
      }
    case 'PriceSearchFilter':
      return {
        ...head,
        kind: 'price',
        min: wire.selected?.minPrice ?? null,
        max: wire.selected?.maxPrice ?? null,
      }
    case 'RatingSearchFilter':
      return {
        ...head,
        kind: 'rating',
        values: wire.ratings
          .map((one) => ({ min: Number(one.value), ...toCounted(one) }))
          .filter(({ min }) => min >= 1 && min <= 5),
      }
    case 'OtherSearchFilter':
      return { ...head, kind: 'other', values: toOthers(wire) }
  }
}

type OtherWire = Extract<FacetWire, { __typename: 'OtherSearchFilter' }>

function toOthers({ isInStock, freeShipping, isFeatured }: OtherWire) {
  const items = { inStock: isInStock, freeShipping, featured: isFeatured }
  return (Object.keys(items) as OtherId[]).flatMap((id) => {
    const item = items[id]
    return item == null ? [] : [{ id, name: item.displayName, ...toCounted(item) }]
  })
}
