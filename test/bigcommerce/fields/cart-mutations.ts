import type { Cart } from '../carts/cart.ts'
import { cartErrors } from '../carts/cart-error.ts'
import type { NewCart, Thing, Things } from '../carts/carts.ts'
import { findOwnCart } from '../carts/own-cart.ts'
import type { Store } from '../store.ts'
import { toCart } from './cart.ts'
import { toCartMetafieldMutations } from './cart-metafields.ts'
import { createCartRedirectUrls, type RedirectInput } from './redirect-urls.ts'

type Input<Body> = { input: Body }
type Target = { cartEntityId: string; version?: number | null }
type LineTarget = Target & { lineItemEntityId: string }

export function toCartMutations(store: Store) {
  const { carts, customer } = store
  const answer = (cart: Cart) => ({ cart: toCart(cart, store) })
  const own = <Asked extends Target>(asked: Asked) => {
    if (!findOwnCart(asked.cartEntityId, store)) throw cartErrors.unknownCart()
    return asked
  }
  return {
    ...toCartMetafieldMutations(store),
    createCart: ({ input }: Input<NewCart>) => answer(carts.create({ ...input, customerId: customer?.id })),
    addCartLineItems: ({ input }: Input<Target & { data: Things }>) =>
      answer(carts.add(own(input), input.data)),
    updateCartLineItem: ({ input }: Input<LineTarget & { data: Thing }>) =>
      answer(carts.update(own(input), input.data)),
    updateCartCurrency: ({ input }: Input<Target & { data: { currencyCode: string } }>) => {
      const { currencyCode } = input.data
      const keepsCertificate = (code: string) =>
        store.giftCertificates.find(code)?.currencyCode === currencyCode
      return answer(carts.changeCurrency(own(input).cartEntityId, currencyCode, keepsCertificate))
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
