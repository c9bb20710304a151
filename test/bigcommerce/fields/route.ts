import type { GraphQLResolveInfo } from 'graphql'
import { toNodeId } from '../graphql/connection.ts'
import type { Store } from '../store.ts'
import { toBrand, toCategory } from './category.ts'
import { toProduct } from './product.ts'

type Asked = { path: string; redirectBehavior: 'IGNORE' | 'FOLLOW' }

export const toRoute = (store: Store) => (asked: Asked) => {
  const path = normalise(asked.path)
  const known = store.shelf.redirects.find(({ from }) => normalise(from) === path)
  const target = known && asked.redirectBehavior === 'FOLLOW' ? normalise(known.to) : path
  return {
    node: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => dull(toNode(target, store), info),
    redirect: known ? toRedirect(known, store) : null,
  }
}

const normalise = (path: string) =>
  `/${path.replace(/[?#].*$/s, '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/').toLowerCase()

function toNode(path: string, store: Store) {
  const { shelf } = store
  const isHere = (thing: { path: string }) => normalise(thing.path) === path
  const product = shelf.products().find(isHere)
  if (product) return toProduct(product, store)
  const category = shelf.categories.find(isHere)
  return category ? toCategory(category, store) : toBrand(shelf.brands.find(isHere), store)
}

// BigCommerce's trap: a fragment spread straight on the node, without an inline type condition,
// quietly loses these two fields.
function dull(node: ReturnType<typeof toNode>, { fieldNodes }: GraphQLResolveInfo) {
  const isTrapped = fieldNodes.some((field) =>
    field.selectionSet?.selections.some((selection) => selection.kind === 'FragmentSpread'),
  )
  if (!isTrapped || node?.__typename !== 'Product') return node
  return { ...node, defaultImage: null, productOptions: { edges: [], pageInfo: NO_MORE } }
}

const NO_MORE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

function toRedirect({ from, to }: { from: string; to: string }, store: Store) {
  const node = toNode(normalise(to), store)
  return {
    id: toNodeId('Redirect', from),
    fromPath: from,
    toUrl: to.startsWith('/') ? store.options.publicUrl + to : to,
    to: node
      ? { ...node, __typename: `${node.__typename}Redirect` }
      : { __typename: 'ManualRedirect', url: to },
  }
}
