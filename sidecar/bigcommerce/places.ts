import { z } from 'zod'
import type { Ask } from './catalog.ts'
import { page } from './connection-wire.ts'
import { parseData } from './graphql.ts'

/** Where a page of the shop stands, and nothing more of it. */
export type PlaceWire = { entityId: number; path: string }

export type PlacePage = { nodes: PlaceWire[]; next: string | null; total: number | null }

const PlacePageWire = page(z.object({ entityId: z.number().int(), path: z.string() }))

/** Fifty are as many as BigCommerce gives at once (facts 4.1), and cost a hundredth of what a request may. */
const stride = 50

/** Of brands BigCommerce does not say how many there are. */
const askPlaces =
  (field: 'products' | 'brands', more: string) =>
  (after: string | undefined): Ask<PlacePage> => ({
    cost: 100,
    fragments: [],
    field: (variable) =>
      `${field}(first: ${stride}, after: ${variable('after', 'String', after ?? null)}) { pageInfo { hasNextPage endCursor } ${more} edges { node { entityId path } } }`,
    read: async (data) => parseData(PlacePageWire, data),
  })

export const askProductPlaces = askPlaces('products', 'collectionInfo { totalItems }')
export const askBrandPlaces = askPlaces('brands', '')

const NewestWire = page(z.object({ entityId: z.number().int(), createdAt: z.object({ utc: z.string() }) }))

/** The newest products, and since when each is there. */
export const askNewest = (limit: number): Ask<{ id: number; createdAt: string }[]> => ({
  cost: 2 * limit,
  fragments: [],
  field: (variable) =>
    `newestProducts(first: ${variable('first', 'Int', limit)}) { edges { node { entityId createdAt { utc } } } }`,
  read: async (data) =>
    parseData(NewestWire, data).nodes.map(({ entityId, createdAt }) => ({
      id: entityId,
      createdAt: createdAt.utc,
    })),
})
