import { randomUUID } from 'node:crypto'
import type { Context } from 'koa'
import type { Surroundings } from '../sync/session-sync.ts'

// What a browser brought along, and what it did here. Who is signed in, an access token says: so that
// signing out on the site signs out here too.
export type Visit = {
  cartId?: string | undefined
  accessToken?: string | undefined
  visitorId?: string | undefined
  visitId?: string | undefined
  surroundings?: Surroundings | undefined
  orderKey?: string
}

const COOKIE = 'stand_in_checkout'

// Who is in the checkout, by a cookie of its own; a visit remembers what was ordered in it.
export function createVisits() {
  const visits = new Map<string, Visit>()
  const begin = (ctx: Context, visit: Visit) => {
    const id = randomUUID()
    visits.set(id, visit)
    ctx.cookies.set(COOKIE, id, { httpOnly: true, sameSite: 'lax', path: '/checkout-site/' })
    return visit
  }
  return {
    begin,
    of: (ctx: Context): Visit | undefined => visits.get(ctx.cookies.get(COOKIE) ?? ''),
  }
}
