import type { GraphQLResolveInfo } from 'graphql'
import type { Redirect } from '../catalog/product.ts'
import { toNodeId } from '../graphql/connection.ts'
import type { Placed } from '../products/listing.ts'
import type { Store } from '../store.ts'
import { toBrand, toCategory } from './category.ts'
import { toProduct } from './product.ts'

type Asked = { path: string; redirectBehavior: 'IGNORE' | 'FOLLOW' }

// Followed, a redirect to a thing leads to that thing, one to an address to no node at all; ignored, the
// node is what stands at the path itself. The redirect is told either way.
export const toRoute = (store: Store) => (asked: Asked) => {
  const redirect = findRedirect(asked.path, store)
  const placed =
    redirect && asked.redirectBehavior === 'FOLLOW' ? toThing(redirect, store) : store.shelf.at(asked.path)
  return {
    node: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => dull(toNode(placed, store), info),
    redirect: redirect ? toRedirect(redirect, store) : null,
  }
}

// A redirect to what is no longer for sale is none.
function findRedirect(path: string, store: Store) {
  const redirect = store.shelf.redirect(path)
  return redirect && (typeof redirect.to === 'string' || toThing(redirect, store)) ? redirect : undefined
}

function toThing({ to }: Redirect, { shelf }: Store): Placed | undefined {
  if (typeof to === 'string') return undefined
  const product = 'product' in to ? shelf.product(to.product) : undefined
  if (product) return { product }
  const category = 'category' in to ? shelf.category(to.category) : undefined
  if (category) return { category }
  const brand = 'brand' in to ? shelf.brand(to.brand) : undefined
  return brand && { brand }
}

function toNode(placed: Placed | undefined, store: Store) {
  if (!placed) return null
  if ('product' in placed) return toProduct(placed.product, store)
  return 'category' in placed ? toCategory(placed.category, store) : toBrand(placed.brand, store)
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

function toRedirect(redirect: Redirect, store: Store) {
  const node = toNode(toThing(redirect, store), store)
  const to = node?.path ?? (typeof redirect.to === 'string' ? redirect.to : '/')
  return {
    id: toNodeId('Redirect', redirect.from),
    fromPath: redirect.from,
    toUrl: to.startsWith('/') ? store.options.siteUrl + to : to,
    to: node
      ? { ...node, __typename: `${node.__typename}Redirect` }
      : { __typename: 'ManualRedirect', url: to },
  }
}
