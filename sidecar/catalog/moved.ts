import type { RouteWire } from '../bigcommerce/route.ts'
import { AppError } from '../errors.ts'

export type Kind = 'product' | 'category' | 'brand' | 'page' | 'url'

/** Where the store has what is asked for: a path of its own, or an address elsewhere. */
export type Moved = { moved: { to: string; kind: Kind } }

export const isMoved = (found: object): found is Moved => 'moved' in found

export const movedError = ({ moved: { to, kind } }: Moved): AppError =>
  new AppError('moved', `The store has this at ${to}.`, { details: { to, kind } })

const kinds: Record<string, Kind> = {
  Product: 'product',
  ProductRedirect: 'product',
  Category: 'category',
  CategoryRedirect: 'category',
  Brand: 'brand',
  BrandRedirect: 'brand',
}

export const kindOf = (typename: string): Kind => kinds[typename] ?? 'page'

/**
 * Null where the path leads nowhere, or back to itself: a redirect that differs only by case or a slash at the end
 * would go round for ever.
 */
export function toMoved({ node, redirect }: RouteWire, path: string): Moved | null {
  const target = redirect?.to
  if (target?.path !== undefined) return unlessSame(path, target.path, kindOf(target.__typename))
  if (redirect != null && target?.url !== undefined) return manual(path, target.url, redirect.toUrl)
  if (node?.path !== undefined) return { moved: { to: node.path, kind: kindOf(node.__typename) } }
  return null
}

/** A merchant writes a path of the store, or an address anywhere. */
function manual(path: string, written: string, resolved: string): Moved | null {
  if (written.startsWith('/') && !written.startsWith('//')) return unlessSame(path, written, 'page')
  const url = URL.canParse(resolved) ? new URL(resolved) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) ? { moved: { to: url.href, kind: 'url' } } : null
}

const unlessSame = (from: string, to: string, kind: Kind): Moved | null =>
  plain(from) === plain(to) ? null : { moved: { to, kind } }

const plain = (path: string): string => path.toLowerCase().replace(/\/+$/, '')
