import { CartGoneError, itemGone } from '../bigcommerce/cart-error.ts'
import type { CartStubWire, CartWire } from '../bigcommerce/cart-wire.ts'
import type { Carts, LineInput } from '../bigcommerce/carts.ts'
import { AppError, isAppError } from '../errors.ts'
import { type Money, toMoney } from '../money.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { findLine, type Line, toLineInput, toLines } from './line.ts'
import type { Buyable, NewItem } from './new-item.ts'
import { toSelections } from './selection.ts'

/** Amounts are BigCommerce's own, never summed here; they are null where there is no cart. */
export type Cart = {
  id: string | null
  currencyCode: string | null
  isTaxIncluded: boolean
  items: Line[]
  totalQuantity: number
  subtotal: Money | null
  discount: Money | null
  total: Money | null
}

/** What a write answers: enough for a badge. Who wants the lines reads the cart. */
export type CartStub = { id: string | null; totalQuantity: number; total: Money | null }

export type Notice = { code: 'cart_expired'; message: string }

type Read = { cart: Cart; notices: Notice[]; session: Session }
type Written = { cart: CartStub; notices: Notice[]; session: Session }

type Services = {
  carts: Carts
  /** The product a shopper is about to buy, with its options and bounds. */
  findProduct: (id: number, operation: Operation) => Promise<Buyable>
  /** Whether the store takes orders in a currency. */
  isTransactional: (currency: string, operation: Operation) => Promise<boolean>
}

export type CartRoom = ReturnType<typeof createCart>

export function createCart({ carts, findProduct, isTransactional }: Services) {
  async function read(session: Session, operation: Operation): Promise<Read> {
    const { cartId } = session
    if (cartId === undefined) return { cart: emptyCart, notices: [], session }
    const wire = await carts.read(cartId, operation)
    if (wire === null) {
      assertSignedIn(session)
      return { cart: emptyCart, notices: [expired], session: withoutCart(session) }
    }
    return { cart: toCart(wire), notices: [], session }
  }

  async function add(session: Session, item: NewItem, operation: Operation) {
    const product = await findProduct(item.productId, operation)
    const line: LineInput = {
      productEntityId: product.id,
      quantity: item.quantity,
      ...toSelections(product, item),
    }
    const added = { name: product.name, quantity: item.quantity }
    return { ...(await addToLivingCart(session, line, item.currency, operation)), added }
  }

  /** A cart that is gone has taken nothing, so the line may go into a new one. */
  async function addToLivingCart(
    session: Session,
    line: LineInput,
    currency: string | undefined,
    operation: Operation,
  ): Promise<Written> {
    const { cartId } = session
    if (cartId !== undefined) {
      try {
        return toWritten(await carts.add(cartId, line, operation), session, [])
      } catch (error) {
        if (!(error instanceof CartGoneError)) throw error
        assertSignedIn(session)
      }
    }
    const notices = cartId === undefined ? [] : [expired]
    const usable = currency !== undefined && (await isTransactional(currency, operation))
    const made = await carts.create(line, usable ? currency : undefined, operation)
    if (session.customer !== undefined) await carts.assign(made, operation)
    // A cart made since is a guest's, whoever was signed in before.
    const { isSignedOut: _, ...rest } = session
    return toWritten(made, rest, notices)
  }

  async function setQuantity(
    session: Session,
    lineId: string,
    quantity: number,
    operation: Operation,
  ): Promise<Written> {
    const attempt = async (): Promise<Written> => {
      const wire = await mustRead(session, operation)
      const line = findLine(wire, lineId)
      return toWritten(await carts.update(wire, lineId, toLineInput(line, quantity), operation), session, [])
    }
    return goneMeansItemGone(session, async () => {
      try {
        return await attempt()
      } catch (error) {
        // Somebody wrote between our read and our write; once more on what they left.
        if (isAppError(error, 'conflict')) return attempt()
        throw error
      }
    })
  }

  async function mustRead(session: Session, operation: Operation): Promise<CartWire> {
    const { cartId } = session
    if (cartId === undefined) throw itemGone()
    const wire = await carts.read(cartId, operation)
    if (wire === null) throw new CartGoneError()
    return wire
  }

  async function remove(session: Session, lineId: string, operation: Operation): Promise<Written> {
    const { cartId } = session
    if (cartId === undefined) throw itemGone()
    const wire = await goneMeansItemGone(session, () => carts.remove(cartId, lineId, operation))
    if (wire === null) return { cart: emptyStub, notices: [], session: withoutCart(session) }
    return toWritten(wire, session, [])
  }

  return { read, add, setQuantity, remove }
}

/**
 * A customer's cart is hidden from everybody but them (facts 5.5), so that to a shopper whose sign-in has ended it
 * looks gone. It is kept for when they are back.
 */
function assertSignedIn({ isSignedOut }: Session): void {
  if (isSignedOut === true)
    throw new AppError('signed_out', 'This cart is a customer’s: sign in again to go on with it.')
}

/** With its cart, a line is gone too. */
async function goneMeansItemGone<Value>(session: Session, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CartGoneError)) throw error
    assertSignedIn(session)
    throw itemGone()
  }
}

const emptyStub: CartStub = { id: null, totalQuantity: 0, total: null }

const emptyCart: Cart = {
  ...emptyStub,
  currencyCode: null,
  isTaxIncluded: false,
  items: [],
  subtotal: null,
  discount: null,
}

const expired: Notice = {
  code: 'cart_expired',
  message: 'The cart from before is gone: it was ordered, or not touched for a month.',
}

const withoutCart = ({ cartId: _, ...rest }: Session): Session => rest

const toWritten = (wire: CartStubWire, session: Session, notices: Notice[]): Written => ({
  cart: { id: wire.entityId, totalQuantity: wire.lineItems.totalQuantity, total: toMoney(wire.amount) },
  notices,
  session: session.cartId === wire.entityId ? session : { ...session, cartId: wire.entityId },
})

const toCart = (wire: CartWire): Cart => ({
  id: wire.entityId,
  currencyCode: wire.currencyCode,
  isTaxIncluded: wire.isTaxIncluded,
  items: toLines(wire),
  totalQuantity: wire.lineItems.totalQuantity,
  subtotal: toMoney(wire.baseAmount),
  discount: toMoney(wire.discountedAmount),
  total: toMoney(wire.amount),
})
