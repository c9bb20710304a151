import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { BadgeWire, badgeSelection, CustomerWire, customerSelection } from './customer-wire.ts'
import { type Graphql, type GraphqlAnswer, parseData } from './graphql.ts'
import { readSignIn, type SignedInWire, signInSelection, toSignInError } from './sign-in-answer.ts'

export type Customers = ReturnType<typeof createCustomers>

type Credentials = { email: string; password: string }

type SignIn = { field: string; text: string; variables: Record<string, unknown> }

const customerText = `query Customer { customer ${customerSelection} }`

// Without an id it is the cart of the customer who asks.
const arrivalText = `query Arrival($cartId: String) {
  customer ${customerSelection} site { cart(entityId: $cartId) ${badgeSelection} }
}`

const loginText = `mutation Login($email: String!, $password: String!, $guestCartEntityId: String) {
  login(email: $email, password: $password, guestCartEntityId: $guestCartEntityId) ${signInSelection}
}`

const jwtText = `mutation LoginWithCustomerLoginJwt($jwt: String!, $guestCartEntityId: String) {
  loginWithCustomerLoginJwt(jwt: $jwt, guestCartEntityId: $guestCartEntityId) ${signInSelection}
}`

const logoutText = `mutation Logout($cartEntityId: String) {
  logout(cartEntityId: $cartEntityId) { cartUnassignResult { cart ${badgeSelection} } }
}`

const badgeText = `query CartBadge($cartId: String!) { site { cart(entityId: $cartId) ${badgeSelection} } }`

const CustomerAnswerWire = z.object({ customer: CustomerWire.nullable() })
const SiteWire = z.object({ cart: BadgeWire.nullish() })
const LogoutWire = z.object({
  logout: z.object({ cartUnassignResult: z.object({ cart: BadgeWire.nullish() }).nullish() }).nullish(),
})

/** Customers as BigCommerce signs them in and knows them. Every method but the sign-ins asks as the operation's customer. */
export function createCustomers({ graphql }: { graphql: Graphql }) {
  async function query<Schema extends z.ZodType>(
    document: { name: string; text: string; variables?: Record<string, unknown> },
    schema: Schema,
    operation: Operation,
  ) {
    const { data, errors } = await graphql.query({ ...document, lane: 'shopper' }, operation)
    const [error] = errors
    if (error !== undefined)
      throw new AppError('upstream_failed', `BigCommerce could not read the customer: ${error.message}`)
    return parseData(schema, data)
  }

  async function signIn(
    { field, text, variables }: SignIn,
    guestCartId: string | undefined,
    operation: Operation,
  ): Promise<SignedInWire> {
    const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
    // The old sign-in is what this one ends, and a dead one would have it refused.
    const { customer: _, ...guest } = operation
    const attempt = (guestCartEntityId: string | null): Promise<GraphqlAnswer> =>
      graphql.mutate({ name, text, variables: { ...variables, guestCartEntityId } }, guest)
    const cartId = isCartId(guestCartId) ? guestCartId : null
    const first = await attempt(cartId)
    // A cart that is gone must not stand in the way of its shopper; nobody has been signed in yet.
    const answer = cartId !== null && isCartGone(first) ? await attempt(null) : first
    const signedIn = readSignIn(answer, field)
    if (signedIn === undefined) throw toSignInError(answer)
    return signedIn
  }

  return {
    /** Throws `wrong_credentials` or `too_many_attempts` where nobody was signed in. */
    login: (credentials: Credentials, guestCartId: string | undefined, operation: Operation) =>
      signIn({ field: 'login', text: loginText, variables: credentials }, guestCartId, operation),

    /** By a Customer Login JWT, made from the app's own secret (facts 1.5). */
    loginByJwt: (jwt: string, guestCartId: string | undefined, operation: Operation) =>
      signIn(
        { field: 'loginWithCustomerLoginJwt', text: jwtText, variables: { jwt } },
        guestCartId,
        operation,
      ),

    /** Who has just signed in, and that cart, or whichever is theirs where none is named. */
    async arrival(cartId: string | null, operation: Operation) {
      const schema = CustomerAnswerWire.extend({ site: SiteWire })
      const { customer, site } = await query(
        { name: 'Arrival', text: arrivalText, variables: { cartId } },
        schema,
        operation,
      )
      if (customer === null)
        throw new AppError('upstream_changed', 'BigCommerce signed a customer in and does not name them.')
      return { customer, cart: site.cart ?? null }
    },

    /** The cart the shopper keeps as a guest, where BigCommerce leaves them one. */
    async logout(cartEntityId: string | undefined, operation: Operation): Promise<BadgeWire | null> {
      const document = { name: 'Logout', text: logoutText, variables: { cartEntityId: cartEntityId ?? null } }
      const { data } = await graphql.mutate(document, operation)
      return parseData(LogoutWire.nullable(), data)?.logout?.cartUnassignResult?.cart ?? null
    },

    async read(operation: Operation): Promise<CustomerWire> {
      const { customer } = await query(
        { name: 'Customer', text: customerText },
        CustomerAnswerWire,
        operation,
      )
      if (customer !== null) return customer
      throw new AppError('signed_out', 'BigCommerce no longer knows this sign-in.')
    },

    /** Null where there is no such cart, or it is not for this shopper to see. */
    async badge(cartId: string, operation: Operation): Promise<BadgeWire | null> {
      const document = { name: 'CartBadge', text: badgeText, variables: { cartId } }
      const { site } = await query(document, z.object({ site: SiteWire }), operation)
      return site.cart ?? null
    },
  }
}

/** A word such as `undefined` in its place has been seen to fail a sign-in: only what looks like an id is handed over. */
const isCartId = (value: string | undefined): value is string =>
  value !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

const isCartGone = ({ errors }: GraphqlAnswer): boolean =>
  errors.some(({ message }) => /^Not Found: Cart/.test(message))
