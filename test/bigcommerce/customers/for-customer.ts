import type { Store } from '../store.ts'
import type { Customer } from './customer.ts'

// The store as this customer, or a guest, has it: one place for all that depends on who asks.
export const forCustomer = (store: Store, customer: Customer | undefined): Store => ({ ...store, customer })
