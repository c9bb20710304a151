import type { Store } from '../store.ts'

type Asker = Pick<Store, 'carts' | 'customer'>

// A cart that is nobody's, or of the customer who asks; another's is not there.
export function findOwnCart(id: string, { carts, customer }: Asker) {
  const cart = carts.find(id)
  const isTheirs = cart?.customerId === undefined || cart.customerId === customer?.id
  return isTheirs ? cart : undefined
}
