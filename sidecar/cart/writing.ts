import { CartGoneError, itemGone } from '../bigcommerce/cart-error.ts'
import type { LineInput } from '../bigcommerce/cart-input.ts'
import type { CartStubWire } from '../bigcommerce/cart-wire.ts'
import { retryConflicts } from '../bigcommerce/conflict.ts'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { createQueue } from './queue.ts'
import { emptyStub, type Notice, toStub, type Written, withoutCart } from './stub.ts'

/** The cart as a write left it; null where that took its last line, and the cart with it. */
export type Outcome = { cart: CartStubWire | null; itemId?: string | null }

type Add = (cartId: string, lines: LineInput[]) => Promise<Outcome>
type Work = (cartId: string) => Promise<Outcome>

/** `what` of which `line` a write sets, where it sets anything. */
type Aim = { line: string; what: string } | undefined

type Assert = (session: Session, operation: Operation) => Promise<void>

/** What a payment that is being made for the session's cart forbids. */
export type Guards = {
  /** Throws meanwhile: the payment is for the cart as it was. */
  assertNotPaying: Assert
  /** Throws while it may still land, for what takes things away. */
  assertMayEmpty: Assert
}

type How = { aim?: Aim; isTaking?: boolean }

export type Writing = ReturnType<typeof createWriting>

/** Every write to a cart goes through here: in line within this sidecar, and again where it met another's. */
export function createWriting({ assertNotPaying, assertMayEmpty }: Guards) {
  const queue = createQueue<Outcome, LineInput>()

  /** Throws `CartGoneError` where the session has no cart, or BigCommerce has it no longer. */
  async function write(
    session: Session,
    operation: Operation,
    work: Work,
    { aim, isTaking = false }: How = {},
  ): Promise<Outcome> {
    await (isTaking ? assertMayEmpty : assertNotPaying)(session, operation)
    const cartId = cartOf(session)
    return queue.inTurn(cartId, {
      deadline: operation.deadline,
      work: () => retryConflicts(operation, () => work(cartId)),
      aim: aim && { ...aim, what: `${aim.what} as ${whoOf(session)}` },
    })
  }

  /** Lines to be added, with those of others who wait to add theirs. */
  async function join(
    session: Session,
    operation: Operation,
    parts: LineInput[],
    add: Add,
  ): Promise<Outcome> {
    await assertNotPaying(session, operation)
    const cartId = cartOf(session)
    const together = (lines: LineInput[]): Promise<Outcome> =>
      retryConflicts(operation, () => add(cartId, lines))
    return queue.inTurn(cartId, {
      deadline: operation.deadline,
      work: () => together(parts),
      joint: { who: whoOf(session), parts, together },
    })
  }

  return {
    write,
    join,

    /** A write to a line; with its cart, a line is gone too. */
    async toLine(session: Session, operation: Operation, work: Work, how: How): Promise<Written> {
      try {
        return toWritten(await write(session, operation, work, how), session)
      } catch (error) {
        throw meaning(error, session, itemGone())
      }
    },

    /** A write to the cart as a whole, which must be there. */
    async toCart(session: Session, operation: Operation, work: Work): Promise<Written> {
      try {
        return toWritten(await write(session, operation, work), session)
      } catch (error) {
        throw meaning(error, session, noCart())
      }
    },
  }
}

function cartOf({ cartId }: Session): string {
  if (cartId === undefined) throw new CartGoneError()
  return cartId
}

/** Whoever sees a customer's cart as a guest does not speak for the customer. */
const whoOf = ({ customer }: Session): string => String(customer?.id ?? 'guest')

export const noCart = (): AppError => new AppError('empty_cart', 'There is nothing in the cart.')

/**
 * What a cart that is gone means to the shopper. A customer's cart is hidden from everybody but them (facts 5.5), so that
 * to a shopper whose sign-in has ended it looks gone. It is kept for when they are back.
 */
export function meaning(error: unknown, { isSignedOut }: Session, otherwise: Error): unknown {
  if (!(error instanceof CartGoneError)) return error
  return isSignedOut === true ? signInAgain() : otherwise
}

export function assertSignedIn({ isSignedOut }: Session): void {
  if (isSignedOut === true) throw signInAgain()
}

const signInAgain = (): AppError =>
  new AppError('signed_out', 'This cart is a customer’s: sign in again to go on with it.')

export function toWritten(
  { cart, itemId }: Outcome,
  session: Session,
  notices: Notice[] = [],
): Written & { itemId?: string | null } {
  const item = itemId === undefined ? {} : { itemId }
  if (cart === null) return { cart: emptyStub, notices, session: withoutCart(session), ...item }
  const isSame = session.cartId === cart.entityId
  return {
    cart: toStub(cart),
    notices,
    session: isSame ? session : { ...session, cartId: cart.entityId },
    ...item,
  }
}
