import type { Cart } from '../carts/cart.ts'
import type { NewCart } from '../carts/carts.ts'
import { type AddressInput, readAddress } from '../checkouts/address.ts'
import { addConsignments, chooseOption } from '../checkouts/consign.ts'
import { checkoutTotals } from '../checkouts/totals.ts'
import type { Store } from '../store.ts'

export type NewCheckout = {
  shippingConsignments?: { address: AddressInput; selectRecommendedOption?: boolean | null }[] | null
  billingAddress?: AddressInput | null
}

// A cart with all that its checkout is told at once. What is refused leaves no cart behind.
export function createCheckout(input: NewCart & NewCheckout, store: Store): Cart {
  const { carts, customer } = store
  const { billingAddress, shippingConsignments, ...things } = input
  const made = carts.create({ ...things, customerId: customer?.id })
  try {
    const billed = billingAddress ? withBilling(made, billingAddress, store) : made
    const consigned = (shippingConsignments ?? []).reduce(
      (cart, each) => withConsignment(cart, each, store),
      billed,
    )
    return carts.note(made, consigned)
  } catch (error) {
    carts.remove(made.id)
    throw error
  }
}

const withBilling = (cart: Cart, address: AddressInput, { options }: Store): Cart => ({
  ...cart,
  checkout: {
    ...cart.checkout,
    billingAddress: { id: crypto.randomUUID(), ...readAddress(address, options) },
  },
})

type NewConsignment = NonNullable<NewCheckout['shippingConsignments']>[number]

function withConsignment(
  cart: Cart,
  { address, selectRecommendedOption }: NewConsignment,
  store: Store,
): Cart {
  const lineItems = cart.lines.map(({ id, quantity }) => ({ lineItemEntityId: id, quantity }))
  const next = addConsignments(cart, [{ address, lineItems }], store)
  const delivery = checkoutTotals(next, store).deliveries.at(-1)
  const offer = delivery?.offers.find(({ isRecommended }) => isRecommended)
  return selectRecommendedOption && delivery && offer
    ? chooseOption(next, delivery.consignment.id, offer.method.code)
    : next
}
