import { z } from 'zod'
import type { Ask } from './catalog.ts'
import { cost } from './catalog-fragments.ts'
import { ImageWire } from './catalog-wire.ts'
import { nodes } from './connection-wire.ts'
import { parseData } from './graphql.ts'
import { RouteWire, routeField } from './route.ts'

const SeoWire = z.object({ pageTitle: z.string(), metaDescription: z.string() })

const CategoryHeadWire = z.object({
  entityId: z.number(),
  name: z.string(),
  path: z.string(),
  description: z.string(),
  defaultImage: ImageWire.nullish(),
  seo: SeoWire,
  defaultProductSort: z.string().nullish(),
  breadcrumbs: nodes(z.object({ name: z.string(), path: z.string().nullish() })),
})
export type CategoryHeadWire = z.output<typeof CategoryHeadWire>

const BrandHeadWire = z.object({
  entityId: z.number(),
  name: z.string(),
  path: z.string(),
  defaultImage: ImageWire.nullish(),
  seo: SeoWire,
})
export type BrandHeadWire = z.output<typeof BrandHeadWire>

const seo = 'seo { pageTitle metaDescription }'
const image = 'defaultImage { urlTemplate(lossy: true) altText }'

const categorySelection = `entityId name path description ${image} ${seo} defaultProductSort
  breadcrumbs(depth: 8, first: 8) { edges { node { name path } } }`
const brandSelection = `entityId name path ${image} ${seo}`

/** What a category's page says of it. Null where the store has none, or shows none on this channel. */
export const askCategory = (id: number): Ask<CategoryHeadWire | null> => ({
  cost: cost.subject,
  fragments: [],
  field: (variable) => `category(entityId: ${variable('id', 'Int!', id)}) { ${categorySelection} }`,
  read: async (data) => parseData(CategoryHeadWire.nullable(), data),
})

/** The same of a brand. */
export const askBrand = (id: number): Ask<BrandHeadWire | null> => ({
  cost: cost.subject,
  fragments: [],
  field: (variable) => `brand(entityId: ${variable('id', 'Int!', id)}) { ${brandSelection} }`,
  read: async (data) => parseData(BrandHeadWire.nullable(), data),
})

export type PlaceWire = {
  category: CategoryHeadWire | null
  brand: BrandHeadWire | null
  route: RouteWire
}

/** What stands at a path: a category or a brand in full, or word of what else. */
export const askPlace = (path: string): Ask<PlaceWire> => ({
  cost: cost.subject + cost.route,
  fragments: [],
  field: (variable) =>
    routeField(
      variable('path', 'String!', path),
      `... on Product { entityId path } ... on Category { ${categorySelection} } ... on Brand { ${brandSelection} }`,
    ),
  read: async (data) => {
    const route = parseData(RouteWire, data)
    const { node } = parseData(z.object({ node: z.unknown() }), data)
    const found = <Head extends z.ZodType>(typename: string, head: Head): z.output<Head> | null =>
      route.node?.__typename === typename ? parseData(head, node) : null
    return { category: found('Category', CategoryHeadWire), brand: found('Brand', BrandHeadWire), route }
  },
})
