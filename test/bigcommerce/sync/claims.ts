import { type CryptoKey, compactVerify, decodeJwt, generateKeyPair, SignJWT } from 'jose'
import { z } from 'zod'

// What a session-sync JWT holds, claim by claim as documented (facts 6.2); `iat` and `eat` are Unix seconds.
export const Claims = z.object({
  iss: z.literal('BC'),
  iat: z.number(),
  eat: z.number(),
  jti: z.uuid(),
  operation: z.literal('session_sync'),
  sid: z.number(),
  session_payload: z.object({
    cart_id: z.string().nullable(),
    customer_id: z.number().nullable(),
    visitor_id: z.string().nullable(),
    visit_id: z.string().nullable(),
    cart_locale: z.string().nullable(),
    payment_wallet_data: z.record(z.string(), z.unknown()).nullable(),
  }),
  request_ip: z.string().nullable(),
  redirect_to: z.string(),
})

export type Claims = z.infer<typeof Claims>

export type Signer = Awaited<ReturnType<typeof createSigner>>

export async function createSigner() {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  return {
    sign: (claims: object) =>
      new SignJWT({ ...claims }).setProtectedHeader({ typ: 'JWT', alg: 'ES256' }).sign(privateKey),
    isSigned: (jwt: string) => isSigned(jwt, publicKey),
  }
}

async function isSigned(jwt: string, key: CryptoKey) {
  try {
    await compactVerify(jwt, key, { algorithms: ['ES256'] })
    return true
  } catch {
    return false
  }
}

// What the token says of itself, whoever signed it.
export function readClaims(jwt: string): Partial<Claims> | undefined {
  try {
    return decodeJwt(jwt)
  } catch {
    return undefined
  }
}
