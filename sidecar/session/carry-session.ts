import type { Middleware } from 'koa'
import { isAppError } from '../errors.ts'
import type { State } from '../http/state.ts'
import type { Seal, Session } from './session.ts'

export type SessionState = State & { session: Session }

type Options = { seal: Seal; now: () => number }

const header = 'X-Storebridge-Session'

/**
 * Opens the session a request carries and, where a route has replaced it, sends the new one back with the answer,
 * with an error's answer too: a write may fail after the cart was found to be gone, or the shopper signed out.
 */
export function carrySession({ seal, now }: Options): Middleware<SessionState> {
  return async (ctx, next) => {
    const token = ctx.get(header)
    const opened = token === '' ? undefined : await seal.open(token)
    const sealed: Session = opened?.session ?? {}
    const before = isOver(sealed, now()) ? signedOut(sealed) : sealed
    ctx.state.session = before
    signIn(ctx.state)
    try {
      await next()
    } catch (error) {
      if (isAppError(error, 'signed_out')) ctx.state.session = signedOut(ctx.state.session)
      throw error
    } finally {
      const after = current(ctx.state.session)
      const isEmpty = Object.values(after).every((value) => value === undefined)
      // A read without a cart renews nothing: beside it one may just have been made.
      const mayRenew = ctx.method !== 'GET' || before.cartId !== undefined
      const isFresh = before === sealed && !(opened?.isAgeing && mayRenew)
      const isSettled = after === before && isFresh
      if (!isBeside(ctx.path)) {
        if (isEmpty && token !== '') ctx.set(header, 'clear')
        else if (!isEmpty && !isSettled) ctx.set(header, await seal.seal(after))
      }
    }
  }
}

/** What was said of one cart is not said of another. */
function current(session: Session): Session {
  const { fresh, ...rest } = session
  return fresh === undefined || fresh === session.cartId ? session : rest
}

/** Asked while a page loads, and answered late, a new seal of what was could undo what was done meanwhile. */
const isBeside = (path: string): boolean => /^\/v1\/(catalog|visit)\b/.test(path)

const isOver = ({ customer }: Session, nowMs: number): boolean =>
  customer !== undefined && customer.expiresAt * 1000 <= nowMs

/** Signed in no longer, and not by the shopper's own wish. */
export const signedOut = ({ customer: _, ...rest }: Session): Session => ({ ...rest, isSignedOut: true })

/** From here on BigCommerce is asked as this customer. */
function signIn(state: SessionState): void {
  const { customer } = state.session
  if (customer === undefined) return
  const { accessToken, groupId } = customer
  state.operation = { ...state.operation, customer: { accessToken, groupId } }
}
