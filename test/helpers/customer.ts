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

type CustomerError = { __typename: string; message: string; path?: string[] }
export type Written = {
  errors: CustomerError[]
  customer?: Record<string, unknown> | null
  address?: Record<string, unknown> | null
}
type Extra = { select?: string; recaptcha?: string }

/** One mutation of `customer`; `select` is what it gives back beside its errors. */
export async function mutateCustomer(
  shopper: Shopper,
  field: string,
  input: object,
  { select = '', recaptcha }: Extra = {},
): Promise<Written> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
  const [declared, passed] = recaptcha
    ? [', $captcha: ReCaptchaV2Input', ', reCaptchaV2: $captcha']
    : ['', '']
  const path = field.startsWith('delete') ? '' : '... on ValidationError { path }'
  const text = `mutation($input: ${type}${declared}) { customer { ${field}(input: $input${passed}) {
    ${select} errors { __typename ... on Error { message } ${path} } } } }`
  const { data, errors } = await shopper.ask(text, { input, captcha: recaptcha && { token: recaptcha } })
  const told = (data as { customer: Record<string, Written> } | null | undefined)?.customer[field]
  if (!told) throw new Error(errors?.[0]?.message)
  return told
}

/** The types of the errors, and for those of a field its path. */
export const refusals = ({ errors }: Written) =>
  errors.map(({ __typename, path }) => (path ? path.join('.') : __typename))
