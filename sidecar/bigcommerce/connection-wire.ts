import { z } from 'zod'

const ConnectionWire = z.object({
  edges: z.array(z.object({ node: z.unknown(), cursor: z.string().nullish() })).nullish(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }).optional(),
  collectionInfo: z.object({ totalItems: z.number().nullish() }).nullish(),
})

/** Relay's edges, page info and totals, flattened; what is no connection is left for the schema behind to refuse. */
function flattened(connection: unknown): unknown {
  const { data } = ConnectionWire.safeParse(connection)
  if (data === undefined) return connection
  return {
    nodes: (data.edges ?? []).map((edge) => edge.node),
    cursors: (data.edges ?? []).map((edge) => edge.cursor ?? null),
    next: data.pageInfo?.hasNextPage ? (data.pageInfo.endCursor ?? null) : null,
    total: data.collectionInfo?.totalItems ?? null,
  }
}

/** A Relay connection, read as its nodes, the cursor of each where it was asked for, and that of the next page. */
export const page = <Node extends z.ZodType>(node: Node) =>
  z.preprocess(
    flattened,
    z.object({
      nodes: z.array(node),
      cursors: z.array(z.string().nullable()),
      next: z.string().nullable(),
      total: z.number().nullable(),
    }),
  )

/** A Relay connection, read as its nodes. */
export const nodes = <Node extends z.ZodType>(node: Node) =>
  z.preprocess(
    (connection) => z.object({ nodes: z.unknown() }).safeParse(flattened(connection)).data?.nodes,
    z.array(node),
  )
