import { randomUUID } from 'node:crypto'
import type { Context } from 'koa'

export type Visit = { cartId: string; orderKey?: string }

const COOKIE = 'stand_in_checkout'

// Who is in the checkout, by a cookie of its own; a visit remembers what was ordered in it.
export function createVisits() {
  const visits = new Map<string, Visit>()
  return {
    begin: (ctx: Context, cartId: string) => {
      const id = randomUUID()
      visits.set(id, { cartId })
      ctx.cookies.set(COOKIE, id, { httpOnly: true, sameSite: 'lax', path: '/checkout-site/' })
    },
    of: (ctx: Context): Visit | undefined => visits.get(ctx.cookies.get(COOKIE) ?? ''),
  }
}
