import { GraphQLError } from 'graphql'
import type { Store } from '../store.ts'
import { toAccessToken } from './access-token.ts'
import { toCustomer } from './customer.ts'

type Login = { email: string; password: string; guestCartEntityId?: string | null }

export function login({ email, password }: Login, store: Store) {
  const customer = store.customers.byEmail(email)
  if (!customer || customer.password !== password) throw new GraphQLError('Invalid credentials')
  return {
    customer: toCustomer(customer, store),
    cart: null,
    customerAccessToken: toAccessToken(store.accessTokens.issue(customer.id), store),
  }
}
