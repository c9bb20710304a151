import { z } from 'zod'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { CartGoneError } from './cart-error.ts'
import type { CertificateInput, LineInput } from './cart-input.ts'
import { cartField, createCartMutate, WrittenWire } from './cart-mutation.ts'
import {
  CartStubWire,
  CartWire,
  cartStubSelection,
  cartText,
  LineIdsWire,
  lineIdsSelection,
} from './cart-wire.ts'
import { type Graphql, parseData } from './graphql.ts'
import { mayBeDone } from './upstream-error.ts'

/** What comes into a cart at once: by one mutation, all or nothing. */
export type Goods = { lineItems: LineInput[] } | { giftCertificates: CertificateInput[] }

export type Carts = ReturnType<typeof createCarts>

const ReadWire = z.object({ site: z.object({ cart: CartWire.nullable() }) })
const UpdatedWire = z.object({ cart: CartStubWire.extend({ lineItems: LineIdsWire }).nullable() })
const DeletedWire = z.object({ deletedCartEntityId: z.string().nullish() })

const updateField = {
  ...cartField('updateCartLineItem'),
  selection: `cart ${cartStubSelection.replace('totalQuantity', `totalQuantity ${lineIdsSelection}`)}`,
}
const deleteField = { ...cartField('deleteCart'), selection: 'deletedCartEntityId' }

const addedOrNot = (): AppError =>
  new AppError(
    'added_or_not',
    'BigCommerce did not say whether it was added: read the cart before asking again.',
  )

/** Carts as BigCommerce keeps them. Every method may throw `CartGoneError`; `read` answers null instead. */
export function createCarts({ graphql }: { graphql: Graphql }) {
  const mutate = createCartMutate(graphql)

  return {
    async read(id: string, operation: Operation): Promise<CartWire | null> {
      const { data, errors } = await graphql.query(
        { name: 'Cart', text: cartText, variables: { id }, lane: 'shopper' },
        operation,
      )
      const [error] = errors
      if (error !== undefined)
        throw new AppError('upstream_failed', `BigCommerce could not read the cart: ${error.message}`)
      return parseData(ReadWire, data).site.cart
    },

    /** In the store's default currency where none is named; BigCommerce takes transactional ones only. */
    async create(
      goods: Goods,
      currencyCode: string | undefined,
      operation: Operation,
    ): Promise<CartStubWire> {
      const input = { ...goods, ...(currencyCode === undefined ? {} : { currencyCode }) }
      const { cart } = await mutate.ask(cartField('createCart'), WrittenWire, input, operation)
      if (cart === null)
        throw new AppError('upstream_changed', 'BigCommerce made a cart and did not give it back.')
      return cart
    },

    /**
     * Makes a cart the customer's who asks. That one made by a customer is theirs from the start is nowhere said; where
     * it is, this changes nothing, and a cart that could not be assigned is still there to be bought.
     */
    async assign(
      { entityId, version }: Pick<CartStubWire, 'entityId' | 'version'>,
      operation: Operation,
    ): Promise<void> {
      const input = { cartEntityId: entityId, ...(version == null ? {} : { version }) }
      try {
        await mutate.ask(cartField('assignCartToCustomer'), WrittenWire, input, operation)
      } catch (error) {
        if (isAppError(error, 'signed_out')) throw error
      }
    },

    /**
     * What comes to a cart needs no version: it is added to whatever is there. When no answer tells whether it was, the
     * caller has to know, for to ask again may add it twice.
     */
    async add(id: string, goods: Goods, operation: Operation): Promise<CartStubWire> {
      try {
        return await mutate.cart(cartField('addCartLineItems'), { cartEntityId: id, data: goods }, operation)
      } catch (error) {
        throw mayBeDone(error) ? addedOrNot() : error
      }
    },

    /** Tells the lines there are then, since one whose options change gets another id (facts 5.5). */
    async update(cart: CartWire, lineId: string, lineItem: LineInput, operation: Operation) {
      const version = cart.version == null ? {} : { version: cart.version }
      const input = { cartEntityId: cart.entityId, lineItemEntityId: lineId, data: { lineItem }, ...version }
      const updated = await mutate.ask(updateField, UpdatedWire, input, operation)
      if (updated.cart === null) throw new CartGoneError()
      return updated.cart
    },

    /** Null when that was the last line: BigCommerce then deletes the cart. */
    async remove(id: string, lineId: string, operation: Operation): Promise<CartStubWire | null> {
      const input = { cartEntityId: id, lineItemEntityId: lineId }
      const field = cartField('deleteCartLineItem', 'deletedCartEntityId')
      return (await mutate.ask(field, WrittenWire, input, operation)).cart
    },

    async delete(id: string, operation: Operation): Promise<void> {
      await mutate.ask(deleteField, DeletedWire, { cartEntityId: id }, operation)
    },

    /** The same goods under another id; what does not apply in the other currency is left behind (facts 5.5). */
    changeCurrency: (id: string, currencyCode: string, operation: Operation): Promise<CartStubWire> =>
      mutate.cart(cartField('updateCartCurrency'), { cartEntityId: id, data: { currencyCode } }, operation),

    applyCoupon: (id: string, couponCode: string, operation: Operation) =>
      mutate.checkout('applyCheckoutCoupon', { checkoutEntityId: id, data: { couponCode } }, operation),

    unapplyCoupon: (id: string, couponCode: string, operation: Operation) =>
      mutate.checkout('unapplyCheckoutCoupon', { checkoutEntityId: id, data: { couponCode } }, operation),

    applyCertificate: (id: string, giftCertificateCode: string, operation: Operation) =>
      mutate.checkout(
        'applyCheckoutGiftCertificate',
        { checkoutEntityId: id, data: { giftCertificateCode } },
        operation,
      ),

    unapplyCertificate: (id: string, giftCertificateCode: string, operation: Operation) =>
      mutate.checkout(
        'unapplyCheckoutGiftCertificate',
        { checkoutEntityId: id, data: { giftCertificateCode } },
        operation,
      ),

    setMessage: (id: string, message: string, operation: Operation) =>
      mutate.checkout(
        'updateCheckoutCustomerMessage',
        { checkoutEntityId: id, data: { message } },
        operation,
      ),
  }
}
