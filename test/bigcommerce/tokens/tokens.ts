import { type CryptoKey, compactVerify, generateKeyPair, SignJWT } from 'jose'
import type { Clock } from '../clock.ts'

export type Scope = 'Unauthenticated' | 'Customer' | 'B2B'
export type Grant = { channelIds: number[]; scopes: Scope[]; expiresAt: number }
export type Place = { storeId: number; channelId: number }
export type Verdict = { scopes: Scope[] } | { refusal: string }
export type Tokens = Awaited<ReturnType<typeof createTokens>>

const REFUSED = 'GraphQL invalid credentials. '

// Private storefront tokens: ES256 JWTs whose expiry is called "eat", as BigCommerce has it.
export async function createTokens(clock: Clock, storeId: number) {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const revoked = new Set<string>()
  const issued = new Set<string>()

  return {
    mint: async (grant: Grant) => {
      const jti = crypto.randomUUID()
      const token = await new SignJWT(claims(grant, { jti, storeId, now: clock.now() }))
        .setProtectedHeader({ typ: 'JWT', alg: 'ES256' })
        .sign(privateKey)
      issued.add(jti)
      return token
    },
    revokeAll: () => {
      for (const jti of issued) revoked.add(jti)
    },
    verify: async (token: string | undefined, place: Place): Promise<Verdict> => {
      if (token === undefined) return { refusal: 'GraphQL credentials were missing. No token was sent.' }
      const payload = readPayload(token)
      if (typeof payload === 'string') return { refusal: REFUSED + payload }
      if (!(await isSigned(token, publicKey))) return { refusal: `${REFUSED}JWT signature is invalid` }
      if (revoked.has(payload.jti)) return { refusal: 'Unknown JWT token' }
      const refusal = refuse(payload, place, clock.now())
      return refusal ? { refusal: REFUSED + refusal } : { scopes: payload.scopes }
    },
  }
}

type Payload = { cid: number[]; sid: number; eat: number; jti: string; scopes: Scope[] }

const claims = (grant: Grant, { jti, storeId, now }: { jti: string; storeId: number; now: number }) => ({
  cid: grant.channelIds,
  cors: [],
  eat: grant.expiresAt,
  iat: Math.floor(now / 1000),
  iss: 'BC',
  jti,
  scopes: grant.scopes,
  sid: storeId,
  sub: 'storefront',
})

function readPayload(token: string): Payload | string {
  const [, body, signature, ...rest] = token.split('.')
  if (!body || !signature || rest.length > 0) return 'String is not a JWT'
  try {
    const payload: unknown = JSON.parse(Buffer.from(body, 'base64url').toString())
    return isPayload(payload) ? payload : 'JWT has Json of an unknown format'
  } catch {
    return 'JWT has no valid Json'
  }
}

const isPayload = (payload: unknown): payload is Payload =>
  typeof payload === 'object' && payload !== null && 'eat' in payload && 'sid' in payload && 'cid' in payload

async function isSigned(token: string, key: CryptoKey) {
  try {
    await compactVerify(token, key)
    return true
  } catch {
    return false
  }
}

function refuse(payload: Payload, { storeId, channelId }: Place, now: number) {
  if (payload.eat * 1000 <= now) return 'JWT is expired'
  if (payload.sid !== storeId) return "JWT store id doesn't match store id of the URL"
  return payload.cid.includes(channelId) ? undefined : "JWT channel id doesn't match channel id of the URL"
}
