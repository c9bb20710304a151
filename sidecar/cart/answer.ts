import type { SessionState } from '../session/carry-session.ts'
import type { Session } from '../session/session.ts'

/** The session goes on as the cart left it; the rest is the body. */
export function answer(
  ctx: { state: SessionState; body: unknown },
  { session, ...body }: { session: Session },
): void {
  ctx.state.session = session
  ctx.body = body
}
