import { GraphQLError } from 'graphql'
import type { AccessToken } from '../customers/access-tokens.ts'
import type { Store } from '../store.ts'

const REFUSAL =
  "Customer access token was requested in the body, but it's only returned for server-to-server requests. For browser requests it's set as an httpOnly cookie instead."

// What a sign-in tells of its token: the token, or a refusal beside the cookie that holds it (facts 1.5).
export function toAccessToken(token: AccessToken, { options, setCookie }: Store) {
  const expires = new Date(token.expiresAt)
  if (options.customerTokenIn === 'body')
    return () => ({ value: token.value, expiresAt: expires.toISOString() })
  setCookie(
    `SHOP_TOKEN=${token.value}; Path=/; Expires=${expires.toUTCString()}; HttpOnly; Secure; SameSite=Lax`,
  )
  return () => {
    throw new GraphQLError(REFUSAL)
  }
}
