import { askRoute, type RouteWire } from '../bigcommerce/route.ts'
import { AppError } from '../errors.ts'
import { ages } from './ages.ts'
import type { Entry } from './entry.ts'
import { isMoved, type Kind, kindOf, type Moved, movedError, movedTo } from './moved.ts'
import { type Plan, plan } from './plan.ts'
import type { QueryOf } from './query.ts'

/** What stands at a path of the store. */
export type Route = {
  kind: Exclude<Kind, 'url'>
  path: string
  /** Null of pages, which are BigCommerce's own. */
  id: number | null
}

export const planRoute = ({ path }: QueryOf<'route'>): Plan =>
  plan<Route | Moved | null>([routeEntry(path)], ([found]) => {
    if (found == null) throw new AppError('not_found', 'The store has nothing at this path.')
    if (isMoved(found)) throw movedError(found)
    return found
  })

function routeEntry(path: string): Entry<Route | Moved | null> {
  const ask = askRoute(path)
  return {
    key: `route:${path}`,
    isUnpriced: true,
    ages: ages.names,
    ask: {
      ...ask,
      read: async (data, graphql, operation) => {
        const wire = await ask.read(data, graphql, operation)
        const moved = wire.redirect == null ? null : await movedTo(wire, path, graphql, operation)
        return moved ?? toRoute(wire, path)
      },
    },
    tags: (found) => ['routes', ...(found === null || isMoved(found) ? ['absent'] : [])],
  }
}

const toRoute = ({ node }: RouteWire, path: string): Route | null =>
  node && { kind: kindOf(node.__typename), path: node.path ?? path, id: node.entityId ?? null }
