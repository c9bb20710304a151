import { z } from 'zod'
import { isAppError } from '../errors.ts'
import { asGuest, type Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { OrderOfCart } from './order-of-cart.ts'

/** The number that the checkout in a frame tells the page; believed only where it opens an order together with the cart's id. */
export const ReturnParams = z.object({
  orderId: z.coerce.number('must be a number').int().min(1).max(2_147_483_647).optional(),
})

/** What has to be known of an order, whatever more is shown of it. */
export type Shown = { id: number; placedAt: string; status: { value: string } }

type Services = {
  orderOfCart: OrderOfCart
  /** Null where it is not for this shopper to see. */
  readOrder: (id: number, cartId: string, operation: Operation) => Promise<Shown | null>
  /** The newest orders of who is signed in. */
  ownOrders: (operation: Operation) => Promise<Shown[]>
  isCartThere: (cartId: string, operation: Operation) => Promise<boolean>
}

export type Returned = {
  /** `waiting` while BigCommerce has told of no order; `none` for who has not been to the checkout. */
  state: 'placed' | 'waiting' | 'none'
  orderId: number | null
  /** Null also for a placed one that only its customer may see, signed in. */
  order: Shown | null
  /** Whether the cart can still be bought; null where nobody knows. */
  isCartOpen: boolean | null
  reference: string | null
  session: Session
}

/** BigCommerce's clock and ours may differ by so much. */
const skewSeconds = 120

/** What the shopper's checkout came to. Their session's own cart is the proof that the order is theirs to see. */
export function createOrderReturn(services: Services) {
  const { orderOfCart, readOrder, ownOrders, isCartThere } = services

  /** What was ordered is known by its number, whether or not it can be shown just now. */
  async function show(id: number, cartId: string, operation: Operation): Promise<Shown | null> {
    try {
      return await readOrder(id, cartId, operation)
    } catch (error) {
      if (!isAppError(error)) throw error
      return error.code === 'signed_out' ? show(id, cartId, asGuest(operation)) : null
    }
  }

  /** Without webhook and scope: what a customer has ordered since they went to the checkout with a cart that is gone now. */
  async function ownSince(
    { customer, leftAt, aside }: Session,
    operation: Operation,
  ): Promise<number | undefined> {
    if (customer === undefined || leftAt === undefined || aside !== undefined) return undefined
    const since = (leftAt - skewSeconds) * 1000
    const isLater = ({ placedAt, status }: Shown): boolean =>
      Date.parse(placedAt) >= since && status.value !== 'INCOMPLETE'
    return (await ownOrders(operation).catch(noneOfIt)).find(isLater)?.id
  }

  async function read(
    session: Session,
    { orderId: told }: z.output<typeof ReturnParams>,
    operation: Operation,
  ): Promise<Returned> {
    const cartId = subjectOf(session)
    if (cartId === undefined) return { ...nothing, state: 'none', session }
    const known = session.order?.cartId === cartId ? session.order : undefined
    const reference = known?.reference ?? null
    const found = known?.isPlaced
      ? { id: known.id, isPlaced: true }
      : await orderOfCart.find(cartId, operation)
    const candidate = found ?? known
    const id = candidate?.id ?? told
    const who = candidate === undefined ? asGuest(operation) : operation
    const order = id === undefined ? null : await show(id, cartId, who)
    const isPlaced = order === null ? found?.isPlaced : isSettled(order, known)
    if (id !== undefined && isPlaced) return placed(session, { id, cartId, reference, order })
    const isCartOpen = await isCartThere(cartId, operation).catch(() => null)
    const own = isCartOpen === false ? await ownSince(session, operation) : undefined
    if (own === undefined) return { ...nothing, state: 'waiting', reference, isCartOpen, session }
    return placed(session, { id: own, cartId, reference, order: await show(own, cartId, operation) })
  }

  return { read }
}

const nothing = { orderId: null, order: null, isCartOpen: null, reference: null }

const noneOfIt = (error: unknown): never[] => {
  if (isAppError(error)) return []
  throw error
}

/** One of our own checkout that is paid in part is pending too, and one whose payment failed was never placed. */
const isSettled = ({ status }: Shown, known: Session['order']): boolean =>
  status.value !== 'INCOMPLETE' &&
  (known === undefined || known.isPlaced === true || !unsettled.has(status.value))

const unsettled = new Set(['PENDING', 'DECLINED', 'CANCELLED'])

/** The cart they went to the checkout with; once its order is known, that order, whatever has been put in a new cart since. */
const subjectOf = ({ cartId, order, leftAt, aside }: Session): string | undefined =>
  aside ?? (leftAt === undefined ? (order?.cartId ?? cartId) : (cartId ?? order?.cartId))

type Placed = { id: number; cartId: string; reference: string | null; order: Shown | null }

function placed(
  { leftAt: _, aside: __, ...session }: Session,
  { id, cartId, reference, order }: Placed,
): Returned {
  const known = session.order?.id === id ? session.order : {}
  return {
    state: 'placed',
    orderId: id,
    order,
    isCartOpen: false,
    reference,
    session: {
      ...session,
      order: { ...known, id, cartId, isPlaced: true },
      cartId: session.cartId === cartId ? undefined : session.cartId,
    },
  }
}
