import { GraphQLError } from 'graphql'
import type { Customer } from '../customers/customer.ts'
import { forCustomer } from '../customers/for-customer.ts'
import { takeCart } from '../customers/take-cart.ts'
import type { Store } from '../store.ts'
import { toAccessToken } from './access-token.ts'
import { toCart } from './cart.ts'
import { toCustomer } from './customer.ts'

type Login = { email: string; password: string; guestCartEntityId?: string | null }

export function login({ email, password, guestCartEntityId }: Login, store: Store) {
  const customer = store.customers.byEmail(email)
  if (!customer || customer.password !== password) throw new GraphQLError('Invalid credentials')
  return enter(customer, guestCartEntityId, store)
}

// What a sign-in gives, by whichever way they proved who they are.
export function enter(customer: Customer, guestCartId: string | null | undefined, store: Store) {
  const cart = takeCart(customer.id, guestCartId, forCustomer(store, undefined))
  const theirs = forCustomer(store, customer)
  return {
    customer: toCustomer(customer, theirs),
    cart: cart ? toCart(cart, theirs) : null,
    customerAccessToken: toAccessToken(store.accessTokens.issue(customer.id), store),
  }
}
