import { z } from 'zod'
import type { Ask } from './catalog.ts'
import { cost } from './catalog-fragments.ts'
import { parseData } from './graphql.ts'

const TargetWire = z.object({
  __typename: z.string(),
  url: z.string().optional(),
  path: z.string().optional(),
})

/** What stands at a path, and where the store sends who asks for it (facts 5.4). */
export const RouteWire = z.object({
  node: z
    .object({ __typename: z.string(), entityId: z.number().optional(), path: z.string().optional() })
    .nullable(),
  redirect: z.object({ to: TargetWire, toUrl: z.string() }).nullish(),
})
export type RouteWire = z.output<typeof RouteWire>

const redirectSelection = `redirect { toUrl to {
    __typename
    ... on ManualRedirect { url }
    ... on ProductRedirect { path }
    ... on CategoryRedirect { path }
    ... on BrandRedirect { path }
  } }`

/** FOLLOW makes what has moved answer at its old path, so that the caller can redirect. */
export const routeField = (path: string, selection: string): string =>
  `route(path: ${path}, redirectBehavior: FOLLOW) { ${redirectSelection} node { __typename ${selection} } }`

export const placeSelection = `... on Category { entityId path } ... on Brand { entityId path }`

export const askRoute = (path: string): Ask<RouteWire> => ({
  cost: cost.route,
  fragments: [],
  field: (variable) =>
    routeField(variable('path', 'String!', path), `... on Product { entityId path } ${placeSelection}`),
  read: async (data) => parseData(RouteWire, data),
})
