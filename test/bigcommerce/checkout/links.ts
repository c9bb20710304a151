import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Visit } from './visits.ts'

export type Links = ReturnType<typeof createLinks>
export type QueryParam = { key: string; value: string }
type Brought = Visit & { cartId: string }

const LIFE_MS = 30_000

// Links into the hosted checkout: each lets one browser in, once, within thirty seconds.
export function createLinks(clock: Clock, publicUrl: string) {
  const open = new Map<string, { brought: Brought; expiresAt: number }>()
  return {
    create: (brought: Brought, queryParams: QueryParam[]) => {
      const token = randomBytes(32).toString('hex')
      open.set(token, { brought, expiresAt: clock.now() + LIFE_MS })
      const query = new URLSearchParams([
        ['action', 'loadInCheckout'],
        ['id', brought.cartId],
        ['token', token],
        ...queryParams.map(({ key, value }): [string, string] => [key, value]),
      ])
      const page = `${publicUrl}/checkout-site/cart.php?`
      return { redirectedCheckoutUrl: page + query, embeddedCheckoutUrl: `${page}embedded=1&${query}` }
    },
    // What the browser brings along; nothing where the link is spent, old, or another cart's.
    use: (token: string, cartId: string) => {
      const link = open.get(token)
      open.delete(token)
      return link?.brought.cartId === cartId && link.expiresAt > clock.now() ? link.brought : undefined
    },
  }
}
