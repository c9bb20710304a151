import { forCustomer } from '../customers/for-customer.ts'
import type { Store } from '../store.ts'
import { toCart } from './cart.ts'

// A cart told is handed back to the guest they become, unless the store keeps it for their next visit. The sign-in
// ends on all their devices.
export function logout({ cartEntityId }: { cartEntityId?: string | null }, store: Store) {
  const { customer, carts, options, accessTokens } = store
  if (customer) accessTokens.revoke(customer.id)
  const guest = forCustomer(store, undefined)
  const isTheirs = cartEntityId && customer && carts.find(cartEntityId)?.customerId === customer.id
  if (cartEntityId && !isTheirs) return { result: 'success', cartUnassignResult: INACCESSIBLE }
  const cart = isTheirs && !options.persistentCart ? carts.unassign({ cartEntityId }) : undefined
  return {
    result: 'success',
    cartUnassignResult: { cart: cart ? toCart(cart, guest) : null, errors: [] },
  }
}

const INACCESSIBLE = {
  cart: null,
  errors: [{ __typename: 'CartUnassignInaccessibleError', message: 'The cart could not be unassigned.' }],
}
