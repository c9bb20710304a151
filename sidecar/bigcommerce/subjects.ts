import { z } from 'zod'
import type { Ask } from './catalog.ts'
import { cost } from './catalog-fragments.ts'
import { ImageWire } from './catalog-wire.ts'
import { nodes } from './connection-wire.ts'
import { parseData } from './graphql.ts'

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

/** What a category's page says of it. Null where the store has none, or shows none on this channel. */
export const askCategory = (id: number): Ask<CategoryHeadWire | null> => ({
  cost: cost.subject,
  fragments: [],
  field: (variable) => `category(entityId: ${variable('id', 'Int!', id)}) {
    entityId name path description ${image} ${seo} defaultProductSort
    breadcrumbs(depth: 8, first: 8) { edges { node { name path } } }
  }`,
  read: async (data) => parseData(CategoryHeadWire.nullable(), data),
})

/** The same of a brand. */
export const askBrand = (id: number): Ask<BrandHeadWire | null> => ({
  cost: cost.subject,
  fragments: [],
  field: (variable) =>
    `brand(entityId: ${variable('id', 'Int!', id)}) { entityId name path ${image} ${seo} }`,
  read: async (data) => parseData(BrandHeadWire.nullable(), data),
})
