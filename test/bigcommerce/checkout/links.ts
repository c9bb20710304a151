import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'

export type Links = ReturnType<typeof createLinks>
type QueryParam = { key: string; value: string }

const LIFE_MS = 30_000

// Links into the hosted checkout: each lets one browser in, once, within thirty seconds.
export function createLinks(clock: Clock, publicUrl: string) {
  const open = new Map<string, { cartId: string; expiresAt: number }>()
  return {
    create: (cartId: string, queryParams: QueryParam[]) => {
      const token = randomBytes(32).toString('hex')
      open.set(token, { cartId, expiresAt: clock.now() + LIFE_MS })
      const query = new URLSearchParams([
        ['action', 'loadInCheckout'],
        ['id', cartId],
        ['token', token],
        ...queryParams.map(({ key, value }): [string, string] => [key, value]),
      ])
      const page = `${publicUrl}/checkout-site/cart.php?`
      return { redirectedCheckoutUrl: page + query, embeddedCheckoutUrl: `${page}embedded=1&${query}` }
    },
    use: (token: string, cartId: string) => {
      const link = open.get(token)
      open.delete(token)
      return link !== undefined && link.cartId === cartId && link.expiresAt > clock.now()
    },
  }
}
