import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { linkExpired, linkRefused } from '../bigcommerce/session-sync.ts'

/** Longer ones BigCommerce does not make (facts 6.2: some 700 characters). */
const mostCharacters = 4096

/** Clocks differ a little; what is this much past its time may still be good at BigCommerce. */
const toleranceSeconds = 5

/** Good for half a minute when it is made (facts 6.2); what claims more was made by somebody else. */
const longestLifeSeconds = 300

const Header = z.object({ alg: z.literal('ES256') })

const Claims = z.object({
  iss: z.literal('BC'),
  iat: z.number(),
  eat: z.number(),
  jti: z.string().min(1).max(200),
  operation: z.literal('session_sync'),
  sid: z.number(),
  request_ip: z.string().nullish(),
  session_payload: z.object({ customer_id: z.number().nullish() }).nullish(),
})

export type Claims = z.output<typeof Claims>

type Expected = {
  storeId: number
  /** Whom BigCommerce will take for the bearer; undefined where it sees only us, and no address bound to a shopper fits. */
  address: string | undefined
  nowMs: number
}

/**
 * Reads a session token as far as that goes without its key, which BigCommerce publishes nowhere: what no good token
 * could look like is refused here, so that BigCommerce is not asked and counts it against nobody (facts 6.2).
 */
export function screen(jwt: string, { storeId, address, nowMs }: Expected): Claims {
  const claims = readClaims(jwt)
  const seconds = nowMs / 1000
  if (claims.sid !== storeId) throw linkRefused()
  if (claims.iat > seconds + toleranceSeconds || claims.eat - claims.iat > longestLifeSeconds)
    throw linkRefused()
  if (claims.request_ip && normalised(claims.request_ip) !== address) throw linkRefused()
  if (claims.eat + toleranceSeconds <= seconds) throw linkExpired()
  return claims
}

/** One address has many spellings in IPv6. */
const normalised = (address: string): string =>
  ipaddr.isValid(address) ? ipaddr.process(address).toString() : address

function readClaims(jwt: string): Claims {
  const segments = jwt.split('.')
  const isShaped =
    jwt.length <= mostCharacters && segments.length === 3 && segments.every((one) => /^[\w-]+$/.test(one))
  const [header = '', payload = '', signature = ''] = isShaped ? segments : []
  const claims = Claims.safeParse(fromSegment(payload))
  // A signature of ES256 has 64 bytes.
  const isSigned = Header.safeParse(fromSegment(header)).success && /^[\w-]{86}$/.test(signature)
  if (!isSigned || !claims.success) throw linkRefused()
  return claims.data
}

function fromSegment(segment: string): unknown {
  try {
    return JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
