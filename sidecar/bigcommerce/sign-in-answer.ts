import { z } from 'zod'
import { AppError } from '../errors.ts'
import { captchaRefused, isCaptcha } from './customer-error.ts'
import type { GraphqlAnswer } from './graphql.ts'

/**
 * `login` costs about 9,999 of the 10,000 points a request may cost (facts 4.1), so it is asked for no more than who
 * it is; the rest is read afterwards, as that customer.
 */
export const signInSelection = `{
  customer { entityId customerGroupId } cart { entityId } customerAccessToken { value expiresAt }
}`

export const TokenWire = z.object({ value: z.string().min(1), expiresAt: z.iso.datetime({ offset: true }) })

const SignInWire = z.object({
  customer: z.object({ entityId: z.number().int(), customerGroupId: z.number().int() }).nullish(),
  cart: z.object({ entityId: z.string() }).nullish(),
  customerAccessToken: TokenWire.nullish().catch(undefined),
})

/** `lost` is a sign-in that went well of which BigCommerce tells no more than the token. */
export type SignedInWire = {
  token: { value: string /** Unix seconds. */; expiresAt: number }
  customer: { id: number; groupId: number } | undefined
  cartId: string | null
  isLost: boolean
}

/**
 * Whom BigCommerce signed in: the token from the body, or else from the cookie of the same answer, which is where a
 * store puts it that takes our token for a browser's (facts 1.5). Undefined where it signed in nobody.
 */
export function readSignIn({ data, cookies }: GraphqlAnswer, field: string): SignedInWire | undefined {
  const wire = z.record(z.string(), SignInWire.nullish()).safeParse(data ?? {}).data?.[field]
  const token = readToken(wire?.customerAccessToken, cookies)
  if (token === undefined) return undefined
  const { customer, cart } = wire ?? {}
  return {
    token,
    customer: customer ? { id: customer.entityId, groupId: customer.customerGroupId } : undefined,
    cartId: cart?.entityId ?? null,
    isLost: wire == null,
  }
}

const cookieName = 'SHOP_TOKEN'

/** From the body, else from the cookie of the same answer. */
export const readToken = (
  told: z.output<typeof TokenWire> | null | undefined,
  cookies: string[],
): SignedInWire['token'] | undefined =>
  told ? toToken(told) : tokenOf(cookies.find((line) => line.startsWith(`${cookieName}=`)))

const toToken = ({ value, expiresAt }: z.output<typeof TokenWire>) => ({
  value,
  expiresAt: Math.floor(Date.parse(expiresAt) / 1000),
})

/** A cookie says when it ends; a token that does not is no token we could keep, since its life is never assumed. */
function tokenOf(line: string | undefined): SignedInWire['token'] | undefined {
  const [pair = '', ...attributes] = (line ?? '').split(';').map((part) => part.trim())
  const value = pair.slice(cookieName.length + 1)
  if (value === '') return undefined
  const attribute = (name: string): string | undefined =>
    attributes.find((one) => one.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1)
  const maxAge = Number(attribute('max-age') ?? Number.NaN)
  const expiresAt = Number.isFinite(maxAge)
    ? Date.now() / 1000 + maxAge
    : Date.parse(attribute('expires') ?? '') / 1000
  return Number.isFinite(expiresAt) ? { value, expiresAt: Math.floor(expiresAt) } : undefined
}

/**
 * Any error of the login itself is a failed login: even a wrong password has been seen as `Internal server error`
 * (facts 9). One that demands a new password comes before the old one is looked at, so to say so would tell anybody
 * whose address has an account: it reads like the rest, whose words lead to "Forgotten password" too.
 */
export function toSignInError({ errors }: GraphqlAnswer): AppError {
  const said = errors.map(({ message }) => message).join(' ')
  // No login of the API takes one, so the shopper can but prove it on the store's own page.
  if (isCaptcha(said)) return captchaRefused('required')
  if (/locked|lockout|too many/i.test(said))
    return new AppError('too_many_attempts', 'There have been too many attempts; wait before the next one.', {
      retryAfterSeconds: lockoutSeconds,
    })
  return wrongCredentials()
}

/** How long BigCommerce locks out is a setting it does not tell with the refusal. */
const lockoutSeconds = 900

export const wrongCredentials = (): AppError =>
  new AppError('wrong_credentials', 'There is no account with this e-mail address and password.')
