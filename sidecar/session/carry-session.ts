import type { Middleware } from 'koa'
import type { State } from '../http/state.ts'
import type { Seal, Session } from './session.ts'

export type SessionState = State & { session: Session }

const header = 'X-Storebridge-Session'

/**
 * Opens the session a request carries and, where a route has replaced it, sends the new one back with the answer,
 * with an error's answer too: a write may fail after the cart was found to be gone.
 */
export function carrySession(seal: Seal): Middleware<SessionState> {
  return async (ctx, next) => {
    const token = ctx.get(header)
    const opened = token === '' ? undefined : await seal.open(token)
    const before: Session = opened?.session ?? {}
    ctx.state.session = before
    try {
      await next()
    } finally {
      const after = ctx.state.session
      const isEmpty = Object.values(after).every((value) => value === undefined)
      const isSettled = after === before && !opened?.isAgeing
      if (isEmpty && token !== '') ctx.set(header, 'clear')
      else if (!isEmpty && !isSettled) ctx.set(header, await seal.seal(after))
    }
  }
}
