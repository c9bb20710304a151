import { type Attempts, networkOf } from '../attempts.ts'
import type { CartRest } from '../bigcommerce/cart-rest.ts'
import type { CartWire } from '../bigcommerce/cart-wire.ts'
import type { Carts } from '../bigcommerce/carts.ts'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { Adding } from './adding.ts'
import { type Good, goodsOf, missingFrom, together } from './left-goods.ts'
import { combination, emptyStub, leftOut, toStub, type Written } from './stub.ts'
import { toWritten } from './writing.ts'

type Services = { carts: Carts; cartRest: CartRest; adding: Adding; attempts: Attempts }

/**
 * `isConfirmed`: the shopper knows that it comes to what is in their cart. `keep` takes the session as it is so far, for
 * what fails later has brought some of it by then.
 */
type Link = { token: string; isConfirmed: boolean; keep: (session: Session) => void }

type Brought = { session: Session; written?: Written; lost: string[] }
type Bringing = { currency: string; keep: Link['keep']; operation: Operation }

/**
 * The cart that a reminder leads back to. What is in it comes into the shopper's own: whoever has the link could otherwise
 * read in the cart that was left what its next owner writes into the checkout. A customer who has no cart takes the cart
 * itself, which is hidden from all others then (facts 5.5).
 */
export function createRecovering({ carts, cartRest, adding, attempts }: Services) {
  const tokens = attempts.counterOf({ name: 'recover-address', most: 20, seconds: 900 })

  async function find(session: Session, token: string, operation: Operation): Promise<CartWire> {
    const address = networkOf(operation.clientAddress)
    await tokens.take(address)
    const cart = await carts.read(await cartRest.recover(token, operation), operation)
    if (cart === null) throw goneOr(session)
    await tokens.giveBack(address)
    return cart
  }

  /** All of them by one mutation; where the store will not have that, each by itself. */
  async function bring(brought: Brought, goods: Good[], bringing: Bringing): Promise<Brought> {
    const { currency, keep, operation } = bringing
    const [first, ...others] = goods
    if (first === undefined) return brought
    try {
      const written = await adding.put(brought.session, together(goods), currency, operation)
      keep(written.session)
      return { ...brought, session: written.session, written }
    } catch (error) {
      if (isAppError(error, 'added_or_not')) keep(brought.session)
      if (!isAppError(error, 'invalid_input', 'out_of_stock', 'not_purchasable')) throw error
    }
    if (others.length === 0) return { ...brought, lost: [...brought.lost, first.name] }
    let now = brought
    for (const good of goods) now = await bring(now, [good], bringing)
    return now
  }

  async function takeOver(session: Session, cart: CartWire, operation: Operation): Promise<Written> {
    await carts.assign(cart, operation)
    return toWritten({ cart }, session)
  }

  return async (session: Session, link: Link, operation: Operation): Promise<Written> => {
    const left = await find(session, link.token, operation)
    if (session.cartId === left.entityId) return toWritten({ cart: left }, session)
    const own = session.cartId === undefined ? null : await carts.read(session.cartId, operation)
    if (own !== null && session.recovered === left.entityId) return toWritten({ cart: own }, session)
    const begun = session.recovering === left.entityId ? own : null
    const isJoining = own !== null && begun === null && own.lineItems.totalQuantity > 0
    if (isJoining && !link.isConfirmed) throw confirmationNeeded()
    if (own === null && session.customer !== undefined) return takeOver(session, left, operation)

    const { lines, certificates, lost } = goodsOf(left, own?.currencyCode ?? left.currencyCode)
    const bringing = { currency: left.currencyCode, keep: link.keep, operation }
    let brought: Brought = { session: { ...session, recovering: left.entityId }, lost }
    for (const goods of [lines, certificates])
      brought = await bring(brought, begun === null ? goods : missingFrom(begun, goods), bringing)
    const notices = [
      ...(brought.written?.notices ?? []),
      ...(isJoining ? [combination] : []),
      ...(brought.lost.length > 0 ? [leftOut(brought.lost)] : []),
    ]
    const cart = brought.written?.cart ?? (own === null ? emptyStub : toStub(own))
    const { recovering: _, ...rest } = brought.session
    return { cart, notices, session: { ...rest, recovered: left.entityId } }
  }
}

const goneOr = ({ customer }: Session): AppError =>
  customer === undefined
    ? new AppError('sign_in_needed', 'This cart is gone, or a customer’s: sign in to see it.')
    : new AppError('not_found', 'This cart is gone.')

const confirmationNeeded = (): AppError =>
  new AppError(
    'confirmation_needed',
    'There is something in the present cart: ask with isConfirmed to put both together.',
  )
