import { compactVerify, decodeJwt } from 'jose'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'

export type LoginJwts = ReturnType<typeof createLoginJwts>

type World = { clock: Clock; options: StoreOptions }

const LIFE_SECONDS = 30

// The claims of a Customer Login JWT (facts 1.5); `iat` in Unix seconds.
const Claims = z.object({
  iss: z.string(),
  iat: z.number(),
  jti: z.string().min(1),
  operation: z.literal('customer_login'),
  store_hash: z.string(),
  channel_id: z.number().optional(),
  customer_id: z.number(),
  redirect_to: z.string().optional(),
  request_ip: z.string().optional(),
})

type Claims = z.infer<typeof Claims>

// Takes each token once, within thirty seconds, and only where the app of this store has signed it.
export function createLoginJwts({ clock, options }: World) {
  const used = new Set<string>()
  const isOurs = (claims: Claims) =>
    claims.iss === options.clientId &&
    claims.store_hash === options.storeHash &&
    (claims.channel_id ?? options.channelId) === options.channelId
  const isFresh = ({ iat, jti }: Claims) =>
    Math.abs(clock.now() / 1000 - iat) <= LIFE_SECONDS && !used.has(jti)
  return {
    accept: async (jwt: string, address: string) => {
      const { data: claims } = Claims.safeParse(await read(jwt, options.clientSecret))
      if (!claims || !isOurs(claims) || !isFresh(claims)) return undefined
      if (claims.request_ip !== undefined && claims.request_ip !== address) return undefined
      used.add(claims.jti)
      return { customerId: claims.customer_id, redirectTo: claims.redirect_to ?? '/' }
    },
  }
}

async function read(jwt: string, secret: string): Promise<unknown> {
  try {
    await compactVerify(jwt, new TextEncoder().encode(secret), { algorithms: ['HS256'] })
    return decodeJwt(jwt)
  } catch {
    return undefined
  }
}
