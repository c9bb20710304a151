import type { Cart, LineInput } from '../carts/cart.ts'
import { cartErrors } from '../carts/cart-error.ts'
import type { Store } from '../store.ts'
import { toCart } from './cart.ts'
import { createCartRedirectUrls, type RedirectInput } from './redirect-urls.ts'

type Input<Body> = { input: Body }
type Target = { cartEntityId: string; version?: number | null }
type LineTarget = Target & { lineItemEntityId: string }
type NewCart = { lineItems?: LineInput[] | null; currencyCode?: string | null; locale?: string | null }

export function toCartMutations(store: Store) {
  const { carts } = store
  const answer = (cart: Cart) => ({ cart: toCart(cart, store) })
  return {
    createCart: ({ input }: Input<NewCart>) => answer(carts.create(input)),
    addCartLineItems: ({ input }: Input<Target & { data: { lineItems?: LineInput[] | null } }>) =>
      answer(carts.add(input, input.data.lineItems ?? [])),
    updateCartLineItem: ({ input }: Input<LineTarget & { data: { lineItem?: LineInput | null } }>) => {
      if (!input.data.lineItem) throw cartErrors.missingFields('lineItem')
      return answer(carts.update(input, input.data.lineItem))
    },
    deleteCartLineItem: ({ input }: Input<LineTarget>) => {
      const cart = carts.removeLine(input)
      return {
        deletedLineItemEntityId: input.lineItemEntityId,
        deletedCartEntityId: cart ? null : input.cartEntityId,
        cart: cart ? toCart(cart, store) : null,
      }
    },
    deleteCart: ({ input }: Input<Target>) => ({ deletedCartEntityId: carts.remove(input.cartEntityId) }),
    createCartRedirectUrls: ({ input }: { input?: RedirectInput | null }) =>
      createCartRedirectUrls(input, store),
  }
}
