import type { Cart } from './cart.ts'

// What has left the cart is sent nowhere, and an address to which nothing is sent is forgotten.
export function tidy(cart: Cart): Cart {
  const inCart = new Set(cart.lines.map(({ id }) => id))
  const consignments = cart.checkout.consignments
    .map((each) => ({ ...each, lineIds: each.lineIds.filter((id) => inCart.has(id)) }))
    .filter(({ lineIds }) => lineIds.length > 0)
  return { ...cart, checkout: { ...cart.checkout, consignments } }
}
