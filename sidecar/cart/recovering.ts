import { type Attempts, networkOf } from '../attempts.ts'
import type { CertificateInput, LineInput } from '../bigcommerce/cart-input.ts'
import type { CartRest } from '../bigcommerce/cart-rest.ts'
import type { CartWire, GiftCertificateWire } from '../bigcommerce/cart-wire.ts'
import type { Carts, Goods } from '../bigcommerce/carts.ts'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { Adding } from './adding.ts'
import { hasFile, toLineInput } from './line-input.ts'
import { combination, emptyStub, leftOut, toStub, type Written } from './stub.ts'
import { toWritten } from './writing.ts'

type Services = { carts: Carts; cartRest: CartRest; adding: Adding; attempts: Attempts }

/** `isConfirmed`: the shopper knows that it comes to what is in their cart. */
type Link = { token: string; isConfirmed: boolean }

/** Something that was left, with its name; what is brought together is of one kind. */
type Good = { name: string; lineItem?: LineInput; giftCertificate?: CertificateInput }

type Brought = { session: Session; written?: Written; lost: string[] }

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
  async function bring(
    brought: Brought,
    goods: Good[],
    currency: string,
    operation: Operation,
  ): Promise<Brought> {
    const [first, ...others] = goods
    if (first === undefined) return brought
    try {
      const written = await adding.put(brought.session, together(goods), currency, operation)
      return { ...brought, session: written.session, written }
    } catch (error) {
      if (!isAppError(error, 'invalid_input', 'out_of_stock', 'not_purchasable')) throw error
    }
    if (others.length === 0) return { ...brought, lost: [...brought.lost, first.name] }
    let now = brought
    for (const good of goods) now = await bring(now, [good], currency, operation)
    return now
  }

  async function takeOver(session: Session, cart: CartWire, operation: Operation): Promise<Written> {
    await carts.assign(cart, operation)
    return toWritten({ cart }, session)
  }

  return async (session: Session, { token, isConfirmed }: Link, operation: Operation): Promise<Written> => {
    const left = await find(session, token, operation)
    if (session.cartId === left.entityId) return toWritten({ cart: left }, session)
    const own = session.cartId === undefined ? null : await carts.read(session.cartId, operation)
    if (own !== null && session.recovered === left.entityId) return toWritten({ cart: own }, session)
    const isOwnFull = own !== null && own.lineItems.totalQuantity > 0
    if (isOwnFull && !isConfirmed) throw confirmationNeeded()
    if (own === null && session.customer !== undefined) return takeOver(session, left, operation)

    const { lines, certificates, lost } = goodsOf(left, own?.currencyCode ?? left.currencyCode)
    let brought: Brought = { session: { ...session, recovered: left.entityId }, lost }
    brought = await bring(brought, lines, left.currencyCode, operation)
    brought = await bring(brought, certificates, left.currencyCode, operation)
    const notices = [
      ...(brought.written?.notices ?? []),
      ...(isOwnFull ? [combination] : []),
      ...(brought.lost.length > 0 ? [leftOut(brought.lost)] : []),
    ]
    const cart = brought.written?.cart ?? (own === null ? emptyStub : toStub(own))
    return { cart, notices, session: brought.session }
  }
}

/** What can be put into another cart, and the names of what cannot. */
function goodsOf({ lineItems, currencyCode }: CartWire, otherCurrency: string) {
  const products = [...lineItems.physicalItems, ...lineItems.digitalItems]
  const movable = products.filter((line) => !hasFile(line))
  const isSameMoney = currencyCode === otherCurrency
  return {
    lines: movable.map((line) => ({ name: line.name, lineItem: toLineInput(line, line.quantity) })),
    certificates: isSameMoney ? lineItems.giftCertificates.map(toCertificate) : [],
    lost: [
      ...products.filter(hasFile),
      ...lineItems.customItems,
      ...(isSameMoney ? [] : lineItems.giftCertificates),
    ].map(({ name }) => name),
  }
}

function toCertificate({ name, theme, message, amount, sender, recipient }: GiftCertificateWire) {
  const giftCertificate = { name, theme, amount: amount.value, quantity: 1, sender, recipient }
  return { name, giftCertificate: { ...giftCertificate, ...(message ? { message } : {}) } }
}

function together(goods: Good[]): Goods {
  const lineItems = goods.flatMap(({ lineItem }) => lineItem ?? [])
  const giftCertificates = goods.flatMap(({ giftCertificate }) => giftCertificate ?? [])
  return lineItems.length > 0 ? { lineItems } : { giftCertificates }
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
