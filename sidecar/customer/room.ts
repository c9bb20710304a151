import type { Attempts } from '../attempts.ts'
import { createCustomerMutate } from '../bigcommerce/customer-accounts.ts'
import { createCustomerMetafields } from '../bigcommerce/customer-metafields.ts'
import { createCustomers } from '../bigcommerce/customers.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import type { Rest } from '../bigcommerce/rest.ts'
import type { Cache } from '../cache/cache.ts'
import type { Operation } from '../operation.ts'
import { createAccounts } from './accounts.ts'
import { createAddresses } from './addresses.ts'
import { type Customer, toCustomer } from './customer.ts'
import { createForms } from './forms.ts'
import { createLimits } from './limits.ts'
import { createLinkSeal } from './link.ts'
import { createLinks } from './links.ts'
import { createPasswords } from './passwords.ts'
import { createSignIn, type OnSignIn } from './sign-in.ts'

type Services = {
  graphql: Graphql
  rest: Rest
  cache: Cache
  attempts: Attempts
  sessionKeys: { current: Uint8Array; previous: Uint8Array | undefined }
  store: { hash: string; channelId: number }
  /** The app whose secret signs Customer Login JWTs, where both are set. */
  app: { clientId: string | undefined; clientSecret: string | undefined }
  /** Told of everybody who has signed in; keeps nobody waiting. */
  onSignIn?: OnSignIn | undefined
  now: () => number
  /** A sign-in that fails takes so long, or a multiple of it. */
  floorMs?: number | undefined
}

export type CustomerRoom = ReturnType<typeof createCustomerRoom>

/** Above what BigCommerce takes to compare a password, as a rule. */
const standardFloorMs = 1000

/** What a shopper may do with their account. */
export function createCustomerRoom(services: Services) {
  const {
    graphql,
    rest,
    cache,
    attempts,
    sessionKeys,
    store,
    onSignIn,
    now,
    floorMs = standardFloorMs,
  } = services
  const { clientId, clientSecret } = services.app
  const customers = createCustomers({ graphql })
  const limits = createLimits(attempts)
  const mutate = createCustomerMutate(graphql)
  const readForms = createForms({ graphql, cache })
  const metafields = createCustomerMetafields(rest)
  const signIn = createSignIn({ customers, limits, onSignIn, floorMs })
  const app =
    clientId === undefined || clientSecret === undefined
      ? undefined
      : { clientId, clientSecret, storeHash: store.hash, channelId: store.channelId }
  return {
    signIn,
    readForms,
    readCustomer: async (operation: Operation): Promise<Customer> =>
      toCustomer(await customers.read(operation)),
    accounts: createAccounts({ mutate, customers, signIn, readForms, limits }),
    passwords: createPasswords({ mutate, customers, signIn, readForms, limits, floorMs }),
    addresses: createAddresses({ graphql, mutate, metafields, readForms }),
    links: createLinks({ customers, signIn, limits, seal: createLinkSeal(sessionKeys), app, now }),
  }
}
