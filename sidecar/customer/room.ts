import type { Attempts } from '../attempts.ts'
import { createCustomers } from '../bigcommerce/customers.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import type { Operation } from '../operation.ts'
import { type Customer, toCustomer } from './customer.ts'
import { createLimits } from './limits.ts'
import { createSignIn } from './sign-in.ts'

type Services = {
  graphql: Graphql
  attempts: Attempts
  /** A sign-in that fails takes so long, or a multiple of it. */
  floorMs?: number | undefined
}

export type CustomerRoom = ReturnType<typeof createCustomerRoom>

/** Above what BigCommerce takes to compare a password, as a rule. */
const standardFloorMs = 1000

/** What a shopper may do with their account. */
export function createCustomerRoom({ graphql, attempts, floorMs = standardFloorMs }: Services) {
  const customers = createCustomers({ graphql })
  const limits = createLimits(attempts)
  return {
    signIn: createSignIn({ customers, limits, floorMs }),
    readCustomer: async (operation: Operation): Promise<Customer> =>
      toCustomer(await customers.read(operation)),
  }
}
