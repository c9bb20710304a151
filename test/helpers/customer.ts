import type { BigCommerce } from './bigcommerce.ts'
import { signInAtStore } from './session-sync.ts'
import { createShopper, type Shopper } from './shopper.ts'

const password = 'Teapot-2026'

const login = `mutation($email: String!, $password: String!, $cart: String) {
  login(email: $email, password: $password, guestCartEntityId: $cart) {
    customer { entityId } cart { entityId } customerAccessToken { value }
  } }`

const logout = `mutation($cart: String) { logout(cartEntityId: $cart) { result
  cartUnassignResult { cart { entityId } errors { __typename ... on Error { message } } } } }`

type Login = { cart: { entityId: string } | null; customerAccessToken: { value: string } }
type Logout = { cartUnassignResult: { cart: { entityId: string } | null; errors: { __typename: string }[] } }

/** A shopper signed in at the store already. */
export const customerShopper = (store: BigCommerce, email: string): Shopper =>
  createShopper(store, signInAtStore(store, email))

/** Signs in as the API does; throws the text of a refusal. */
export async function logIn(
  shopper: Shopper,
  { email, cart, ...rest }: { email: string; cart?: string; password?: string },
) {
  const { data, errors } = await shopper.ask(login, { email, cart, password: rest.password ?? password })
  const told = (data as { login: Login } | null)?.login
  if (!told) throw new Error(errors?.[0]?.message)
  const { value } = told.customerAccessToken
  return { cartId: told.cart?.entityId, accessToken: value, shopper: createShopper(shopper.store, value) }
}

export async function logOut(shopper: Shopper, cart?: string) {
  const { data } = await shopper.ask(logout, { cart })
  return (data as { logout: Logout }).logout.cartUnassignResult
}
