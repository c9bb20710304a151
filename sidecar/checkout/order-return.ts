import { z } from 'zod'
import { isAppError } from '../errors.ts'
import { asGuest, type Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { stayed } from './order-due.ts'
import type { OrderOfCart } from './order-of-cart.ts'

/** A number that somebody tells; believed only where it opens an order together with the cart's id. */
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
  /** `closed` where the order was declined or called off; `waiting` while BigCommerce has told of no order; `none` for who has not been to the checkout. */
  state: 'placed' | 'closed' | 'waiting' | 'none'
  orderId: number | null
  /** Null also for a placed one that only its customer may see, signed in. */
  order: Shown | null
  /** Whether the cart can still be bought; null where nobody knows. */
  isCartOpen: boolean | null
  reference: string | null
  /** Whether they have a cart, be it another one than that which was ordered. */
  hasCart: boolean
  session: Session
}

type Looked = Omit<Returned, 'hasCart'>

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
    { customer, leftAt, asides }: Session,
    operation: Operation,
  ): Promise<number | undefined> {
    if (customer === undefined || leftAt === undefined || asides !== undefined) return undefined
    const since = (leftAt - skewSeconds) * 1000
    const isLater = ({ placedAt, status }: Shown): boolean =>
      Date.parse(placedAt) >= since && status.value !== 'INCOMPLETE'
    return (await ownOrders(operation).catch(noneOfIt)).find(isLater)?.id
  }

  /** What became of one cart. */
  async function look(
    session: Session,
    { cartId, told }: { cartId: string; told: number | undefined },
    operation: Operation,
  ): Promise<Looked> {
    const known = session.order?.cartId === cartId ? session.order : undefined
    const reference = known?.reference ?? null
    const found = known?.isPlaced
      ? { id: known.id, isPlaced: true }
      : await orderOfCart.find(cartId, operation)
    const candidate = found ?? known
    const id = candidate?.id ?? told
    const who = candidate === undefined ? asGuest(operation) : operation
    const order = id === undefined ? null : await show(id, cartId, who)
    if (id !== undefined && order !== null && isCalledOff(order))
      return closed(session, { id, cartId, reference, order }, operation)
    const isPlaced = order === null ? found?.isPlaced : isSettled(order, known)
    if (id !== undefined && isPlaced) return placed(session, { id, cartId, reference, order })
    const isCartOpen = await isCartThere(cartId, operation).catch(() => null)
    const own = isCartOpen === false ? await ownSince(session, operation) : undefined
    if (own === undefined) return { ...nothing, state: 'waiting', reference, isCartOpen, session }
    return placed(session, { id: own, cartId, reference, order: await show(own, cartId, operation) })
  }

  /** What was declined or called off; where its cart is still there, it can be ordered anew. */
  async function closed(session: Session, off: Placed, operation: Operation): Promise<Looked> {
    const isOpen =
      session.cartId === off.cartId && (await isCartThere(off.cartId, operation).catch(() => null))
    const after = isOpen === false ? placed(session, off).session : stayed(session)
    return {
      state: 'closed',
      orderId: off.id,
      order: off.order,
      isCartOpen: isOpen,
      reference: off.reference,
      session: after,
    }
  }

  /** Of several that they left with, one that was ordered is what they are told of; else the newest. */
  async function find(
    session: Session,
    { orderId: told }: z.output<typeof ReturnParams>,
    operation: Operation,
  ): Promise<Looked> {
    const [newest, ...others] = subjectsOf(session)
    if (newest === undefined) return { ...nothing, state: 'none', session }
    const first = await look(session, { cartId: newest, told }, operation)
    if (first.state !== 'waiting') return first
    for (const cartId of others) {
      const other = await look(session, { cartId, told: undefined }, operation)
      if (other.state !== 'waiting') return other
    }
    return first
  }

  return {
    async read(
      session: Session,
      params: z.output<typeof ReturnParams>,
      operation: Operation,
    ): Promise<Returned> {
      const found = await find(session, params, operation)
      return { ...found, hasCart: found.session.cartId !== undefined }
    },
  }
}

const nothing = { orderId: null, order: null, isCartOpen: null, reference: null }

const noneOfIt = (error: unknown): never[] => {
  if (isAppError(error)) return []
  throw error
}

const calledOff = new Set(['DECLINED', 'CANCELLED'])

const isCalledOff = ({ status }: Shown): boolean => calledOff.has(status.value)

/** One of our own checkout that is paid in part is pending too, and its shopper has still to pay the rest. */
const isSettled = ({ status }: Shown, known: Session['order']): boolean =>
  status.value !== 'INCOMPLETE' &&
  (status.value !== 'PENDING' || known === undefined || known.isPlaced === true)

/**
 * The carts they went to the checkout with. Their own comes last, and not where its order is known: that is history to
 * who has bought something at once since.
 */
function subjectsOf(session: Session): string[] {
  const own = ownSubjectOf(session)
  const { asides, order } = session
  if (asides === undefined) return own === undefined ? [] : [own]
  const isHistory = order?.isPlaced === true && order.cartId === own
  return own === undefined || isHistory ? asides : [...asides, own]
}

/** The cart they fill; once its order is known, that order, whatever has been put in a new cart since. */
const ownSubjectOf = ({ cartId, order, leftAt }: Session): string | undefined =>
  leftAt === undefined ? (order?.cartId ?? cartId) : (cartId ?? order?.cartId)

type Placed = { id: number; cartId: string; reference: string | null; order: Shown | null }

function placed(
  { leftAt: _, asides: __, ...session }: Session,
  { id, cartId, reference, order }: Placed,
): Looked {
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
