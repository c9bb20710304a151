import { GraphQLError } from 'graphql'
import type { Context } from 'koa'
import type { Customer } from '../customers/customer.ts'
import type { Store } from '../store.ts'

// Who asks. `isRefused`: by a token that has died, while wanting to be told so.
export type Shopper = { customer: Customer | undefined; isStrict: boolean; isRefused: boolean }

// A token that has died makes a guest, unless the strict header asks to be told (facts 1.6).
export function readShopper(ctx: Context, { accessTokens, customers }: Store): Shopper {
  const token = ctx.get('X-Bc-Customer-Access-Token') || ctx.cookies.get('SHOP_TOKEN')
  const isStrict = ctx.get('X-Bc-Error-On-Invalid-Customer-Access-Token') === 'true'
  const id = token ? accessTokens.customerOf(token) : undefined
  const customer = id === undefined ? undefined : customers.find(id)
  return { customer, isStrict, isRefused: isStrict && Boolean(token) && !customer }
}

const withCode = (code: string, message: string) => new GraphQLError(message, { extensions: { code } })

export const invalidToken = () =>
  withCode('INVALID_CUSTOMER_ACCESS_TOKEN', 'The customer access token is invalid or has expired.')

export const missingToken = () =>
  withCode('MISSING_CUSTOMER_ACCESS_TOKEN', 'A customer access token is required to resolve this field.')
