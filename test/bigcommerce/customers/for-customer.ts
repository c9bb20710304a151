import type { Cart } from '../carts/cart.ts'
import type { Store } from '../store.ts'
import type { Customer } from './customer.ts'

// The store as this customer, or a guest, has it: one place for all that depends on who asks.
export const forCustomer = (store: Store, customer: Customer | undefined): Store => ({
  ...store,
  customer,
  shelf: store.shelf.less(percentOff(customer, store)),
})

// What is in a cart costs what it costs its owner, whoever looks at it.
export function shelfOf({ customerId }: Cart, store: Store) {
  const owner = customerId === undefined ? undefined : store.customers.find(customerId)
  return store.shelf.less(percentOff(owner, store))
}

const percentOff = (customer: Customer | undefined, { customers }: Store) =>
  (customer && customers.groupOf(customer)?.percentOff) ?? 0
