import { GraphQLError } from 'graphql'
import { checkCredentials } from '../customers/credentials.ts'
import type { Customer } from '../customers/customer.ts'
import { forCustomer } from '../customers/for-customer.ts'
import { takeCart } from '../customers/take-cart.ts'
import type { Store } from '../store.ts'
import { toAccessToken } from './access-token.ts'
import { toCart } from './cart.ts'
import { toCustomer } from './customer.ts'

type GuestCart = { guestCartEntityId?: string | null }

export function login(asked: GuestCart & { email: string; password: string }, store: Store) {
  // Nowhere is said in which words, and there is no place for a token.
  if (store.options.recaptcha?.isForSignIn) throw new GraphQLError('ReCaptcha token is required.')
  const verdict = checkCredentials(asked, store)
  if ('refusal' in verdict) throw new GraphQLError(verdict.refusal)
  return enter(verdict.customer, asked.guestCartEntityId, store)
}

export async function loginWithJwt(asked: GuestCart & { jwt: string }, store: Store) {
  const accepted = await store.loginJwts.accept(asked.jwt, store.clientAddress)
  const customer = accepted && store.customers.find(accepted.customerId)
  if (!customer) throw new GraphQLError('Invalid customer login token')
  return { ...enter(customer, asked.guestCartEntityId, store), redirectTo: accepted.redirectTo }
}

// What a sign-in gives, by whichever way they proved who they are.
function enter(customer: Customer, guestCartId: string | null | undefined, store: Store) {
  const cart = takeCart(customer.id, guestCartId, forCustomer(store, undefined))
  const theirs = forCustomer(store, customer)
  return {
    customer: toCustomer(customer, theirs),
    cart: cart ? toCart(cart, theirs) : null,
    customerAccessToken: toAccessToken(store.accessTokens.issue(customer.id), store),
  }
}
