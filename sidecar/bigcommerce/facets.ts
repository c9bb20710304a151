import { z } from 'zod'
import type { Ask, SearchFilters } from './catalog.ts'
import { cost } from './catalog-fragments.ts'
import { nodes } from './connection-wire.ts'
import { parseData } from './graphql.ts'

const counted = { isSelected: z.boolean(), productCount: z.number() }
const named = { entityId: z.number(), name: z.string(), ...counted }
const OtherItemWire = z.object({ displayName: z.string(), ...counted }).nullish()

const filter = { displayName: z.string(), isCollapsedByDefault: z.boolean() }

const FacetWire = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('BrandSearchFilter'),
    ...filter,
    brands: nodes(z.object(named)),
  }),
  z.object({
    __typename: z.literal('CategorySearchFilter'),
    ...filter,
    categories: nodes(z.object({ ...named, subCategories: nodes(z.object(named)) })),
  }),
  z.object({
    __typename: z.literal('ProductAttributeSearchFilter'),
    ...filter,
    filterKey: z.string(),
    attributes: nodes(z.object({ value: z.string(), ...counted })),
  }),
  z.object({
    __typename: z.literal('PriceSearchFilter'),
    ...filter,
    selected: z.object({ minPrice: z.number().nullish(), maxPrice: z.number().nullish() }).nullish(),
  }),
  z.object({
    __typename: z.literal('RatingSearchFilter'),
    ...filter,
    ratings: nodes(z.object({ value: z.string(), ...counted })),
  }),
  z.object({
    __typename: z.literal('OtherSearchFilter'),
    ...filter,
    freeShipping: OtherItemWire,
    isFeatured: OtherItemWire,
    isInStock: OtherItemWire,
  }),
])
export type FacetWire = z.output<typeof FacetWire>

const count = 'isSelected productCount'
const item = `entityId name ${count}`
const other = `{ displayName ${count} }`

const selection = `filters(first: 12) { edges { node {
    __typename displayName isCollapsedByDefault
    ... on BrandSearchFilter { brands(first: 40) { edges { node { ${item} } } } }
    ... on CategorySearchFilter { categories(first: 20) { edges { node { ${item} subCategories(first: 5) { edges { node { ${item} } } } } } } }
    ... on ProductAttributeSearchFilter { filterKey attributes(first: 40) { edges { node { value ${count} } } } }
    ... on PriceSearchFilter { selected { minPrice maxPrice } }
    ... on RatingSearchFilter { ratings(first: 5) { edges { node { value ${count} } } } }
    ... on OtherSearchFilter { freeShipping ${other} isFeatured ${other} isInStock ${other} }
  } } }`

const known = new Set(FacetWire.options.flatMap((option) => [...option.shape.__typename.values]))

const FiltersWire = z.object({
  searchProducts: z.object({ filters: nodes(z.object({ __typename: z.string() }).loose()) }),
})

/** What the products found can be narrowed by; none where the store's plan has no filtering (facts 5.4). */
export const askFacets = (filters: SearchFilters): Ask<FacetWire[]> => ({
  cost: cost.facets,
  fragments: [],
  field: (variable) =>
    `search { searchProducts(filters: ${variable('filters', 'SearchProductsFiltersInput!', filters)}) { ${selection} } }`,
  // A kind of filter that BigCommerce adds one day is left out, and the others stay.
  read: async (data) =>
    parseData(FiltersWire, data)
      .searchProducts.filters.filter(({ __typename }) => known.has(__typename as FacetWire['__typename']))
      .map((wire) => parseData(FacetWire, wire)),
})
