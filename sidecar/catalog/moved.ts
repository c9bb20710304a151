import type { Graphql } from '../bigcommerce/graphql.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import { askRoute, type RouteWire } from '../bigcommerce/route.ts'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'

type Place = 'product' | 'category' | 'brand' | 'page'

export type Kind = Place | 'url'

/** Where the store has what is asked for: a path of its own, or an address elsewhere. */
export type Moved = { moved: { to: string; kind: Kind } }

export const isMoved = (found: object): found is Moved => 'moved' in found

export const movedError = ({ moved: { to, kind } }: Moved): AppError =>
  new AppError('moved', `The store has this at ${to}.`, { details: { to, kind } })

const kinds: Record<string, Place> = {
  Product: 'product',
  ProductRedirect: 'product',
  Category: 'category',
  CategoryRedirect: 'category',
  Brand: 'brand',
  BrandRedirect: 'brand',
}

export const kindOf = (typename: string): Place => kinds[typename] ?? 'page'

const stepsAtMost = 5

/**
 * Where a path leads by now, at the end of all redirects. Null where that is nowhere, or back here. A merchant writes a
 * path without saying what stands there, so that is asked: the plugin has addresses of its own for it.
 */
export async function movedTo(
  wire: RouteWire,
  path: string,
  graphql: Graphql,
  operation: Operation,
): Promise<Moved | null> {
  const seen = new Set([plain(path)])
  let found = toMoved(wire, path)
  let isWritten = wire.redirect != null
  while (found?.moved.kind === 'page' && isWritten) {
    const [target = ''] = found.moved.to.split(/[?#]/)
    if (seen.has(plain(target)) || seen.size > stepsAtMost) return null
    seen.add(plain(target))
    const [answer] = await lookUp(graphql, [askRoute(target)], operation)
    if (!answer?.ok) throw answer?.error
    isWritten = answer.wire.redirect != null
    found = toMoved(answer.wire, target) ?? found
  }
  const isBack = found !== null && wire.redirect != null && plain(found.moved.to) === plain(path)
  return isBack ? null : found
}

/** A redirect that differs only by case or a slash at the end would go round for ever. */
function toMoved({ node, redirect }: RouteWire, path: string): Moved | null {
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
