import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { expired, type Notice, ordered, withoutCart } from './stub.ts'

/** The order a cart has become, where that is known. */
export type FindOrderOf = (cartId: string, operation: Operation) => Promise<number | undefined>

/**
 * What a shopper is told of a cart that BigCommerce no longer has, and what they go on with. That it became an order is
 * remembered, for the page that says thank you.
 */
export async function partWith(
  cartId: string,
  session: Session,
  findOrder: () => Promise<number | undefined>,
): Promise<{ notice: Notice; session: Session }> {
  const id = await findOrder()
  const rest = withoutCart(session)
  if (id === undefined) return { notice: expired, session: rest }
  const order = session.order?.id === id ? session.order : { id, cartId }
  const { asides: _, ...known } = rest
  return { notice: ordered(id), session: { ...known, order: { ...order, isPlaced: true } } }
}
