import type { CartWire } from '../bigcommerce/cart-wire.ts'
import type { Checkouts } from '../bigcommerce/checkouts.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { FindProduct } from './adding.ts'
import { type Cart, emptyCart, type Offer, toCart } from './cart.ts'
import { type FindOrderOf, partWith } from './gone.ts'
import type { Notice } from './stub.ts'
import { assertSignedIn } from './writing.ts'

export type ReadServices = {
  findProduct: FindProduct
  /** What the shop's own logic has to offer for a cart; never fails. */
  offersFor?: ((cart: Cart, session: Session, operation: Operation) => Promise<Offer[]>) | undefined
  findOrderOf?: FindOrderOf | undefined
}

type Read = { cart: Cart; notices: Notice[]; session: Session }

export function createReading({
  checkouts,
  findProduct,
  offersFor,
  findOrderOf,
}: ReadServices & { checkouts: Checkouts }) {
  /** A box tells only which of its two values it has; which of them means unticked, the catalogue knows. */
  async function untickedOf({ lineItems }: CartWire, operation: Operation): Promise<Set<number>> {
    const boxed = [...lineItems.physicalItems, ...lineItems.digitalItems].filter(({ selectedOptions }) =>
      selectedOptions.some(({ __typename }) => __typename === 'CartSelectedCheckboxOption'),
    )
    const ids = [...new Set(boxed.map(({ productEntityId }) => productEntityId))]
    const found = await Promise.allSettled(ids.map((id) => findProduct(id, operation)))
    return new Set(
      found
        .flatMap((one) => (one.status === 'fulfilled' ? one.value.options : []))
        .flatMap((option) => (option.kind === 'checkbox' ? [option.uncheckedValueId] : [])),
    )
  }

  return async function read(session: Session, operation: Operation): Promise<Read> {
    const { cartId } = session
    if (cartId === undefined) return { cart: emptyCart, notices: [], session }
    const wire = await checkouts.read(cartId, operation)
    if (wire?.cart == null) {
      assertSignedIn(session)
      const left = await partWith(cartId, session, async () => findOrderOf?.(cartId, operation))
      return { cart: emptyCart, notices: [left.notice], session: left.session }
    }
    const cart = toCart(wire, wire.cart, { unticked: await untickedOf(wire.cart, operation) })
    const offers = (await offersFor?.(cart, session, operation)) ?? []
    return { cart: { ...cart, offers }, notices: [], session }
  }
}
