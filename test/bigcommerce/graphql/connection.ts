import { GraphQLError } from 'graphql'

export type Page = {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

export const DEFAULT_PAGE_SIZE = 10
export const MAX_PAGE_SIZE = 50

// A Relay page over a list in memory; only the nodes of the page asked for are made.
export function toConnection<Item, Node>(items: readonly Item[], page: Page, toNode: (item: Item) => Node) {
  const [start, end] = bounds(items.length, page)
  const edges = items
    .slice(start, end)
    .map((item, index) => ({ node: toNode(item), cursor: toCursor(start + index) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    collectionInfo: { totalItems: items.length },
  }
}

function bounds(length: number, { first, last, after, before }: Page): [number, number] {
  const from = after ? Math.min(readCursor(after) + 1, length) : 0
  const to = before ? Math.max(from, Math.min(readCursor(before), length)) : length
  const size = checkSize(first ?? last ?? DEFAULT_PAGE_SIZE)
  if (typeof first !== 'number' && typeof last === 'number') return [Math.max(from, to - size), to]
  return [from, Math.min(to, from + size)]
}

function checkSize(size: number) {
  if (size < 0) throw new GraphQLError(`Page size must not be negative: ${size}`)
  if (size > MAX_PAGE_SIZE)
    throw new GraphQLError(`Page size ${size} is more than the maximum of ${MAX_PAGE_SIZE}`)
  return size
}

const toCursor = (offset: number) => Buffer.from(`arrayconnection:${offset}`).toString('base64')

function readCursor(cursor: string) {
  const offset = /^arrayconnection:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]
  if (offset === undefined) throw new GraphQLError(`Invalid cursor: ${cursor}`)
  return Number(offset)
}

export const toNodeId = (type: string, entityId: number | string) =>
  Buffer.from(`${type}:${entityId}`).toString('base64')

export function readNodeId(type: string, id: string) {
  const [name, entityId] = Buffer.from(id, 'base64').toString().split(':')
  return name === type ? Number(entityId) : Number.NaN
}
