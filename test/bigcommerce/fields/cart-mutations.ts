import type { Cart, LineInput } from '../carts/cart.ts'
import { cartErrors } from '../carts/cart-error.ts'
import { findOwnCart } from '../carts/own-cart.ts'
import type { Store } from '../store.ts'
import { toCart } from './cart.ts'
import { createCartRedirectUrls, type RedirectInput } from './redirect-urls.ts'

type Input<Body> = { input: Body }
type Target = { cartEntityId: string; version?: number | null }
type LineTarget = Target & { lineItemEntityId: string }
type NewCart = { lineItems?: LineInput[] | null; currencyCode?: string | null; locale?: string | null }

export function toCartMutations(store: Store) {
  const { carts, customer } = store
  const answer = (cart: Cart) => ({ cart: toCart(cart, store) })
  const own = <Asked extends Target>(asked: Asked) => {
    if (!findOwnCart(asked.cartEntityId, store)) throw cartErrors.unknownCart()
    return asked
  }
  return {
    createCart: ({ input }: Input<NewCart>) => answer(carts.create({ ...input, customerId: customer?.id })),
    addCartLineItems: ({ input }: Input<Target & { data: { lineItems?: LineInput[] | null } }>) =>
      answer(carts.add(own(input), input.data.lineItems ?? [])),
    updateCartLineItem: ({ input }: Input<LineTarget & { data: { lineItem?: LineInput | null } }>) => {
      if (!input.data.lineItem) throw cartErrors.missingFields('lineItem')
      return answer(carts.update(own(input), input.data.lineItem))
    },
    deleteCartLineItem: ({ input }: Input<LineTarget>) => {
      const cart = carts.removeLine(own(input))
      return {
        deletedLineItemEntityId: input.lineItemEntityId,
        deletedCartEntityId: cart ? null : input.cartEntityId,
        cart: cart ? toCart(cart, store) : null,
      }
    },
    deleteCart: ({ input }: Input<Target>) => ({
      deletedCartEntityId: carts.remove(own(input).cartEntityId),
    }),
    assignCartToCustomer: ({ input }: Input<Target>) => {
      if (!customer) throw cartErrors.unknownCart()
      return answer(carts.assign(own(input), customer.id))
    },
    unassignCartFromCustomer: ({ input }: Input<Target>) => answer(carts.unassign(own(input))),
    createCartRedirectUrls: ({ input }: { input?: RedirectInput | null }) =>
      createCartRedirectUrls(input, store),
  }
}
