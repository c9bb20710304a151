import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'

export type { Claims } from './claims.ts'

import { Claims, createSigner, readClaims } from './claims.ts'
import { createStrikes } from './strikes.ts'

export type SessionSync = Awaited<ReturnType<typeof createSessionSync>>

// How a browser came here: what of `analytics` the token itself has no room for.
export type Surroundings = {
  request?: {
    url?: string
    ip?: string | null
    userAgent?: string
    refererUrl?: string | null
    acceptLanguage?: string | null
  }
  consent?: { targeting: boolean; analytics: boolean; functional: boolean } | null
}

export type Handover = {
  redirectTo: string
  cart?: { id: string; locale: string } | undefined
  customerId?: number | undefined
  visitorId?: string | undefined
  visitId?: string | undefined
  wallet?: Record<string, unknown> | null | undefined
  requestIp?: string | null | undefined
  surroundings?: Surroundings | undefined
}

export type Refusal = 'EXPIRED' | 'OTHER' | 'SHOPPER_IP_MISMATCH' | 'STORE_ID_MISMATCH'
export type Verdict = { claims: Claims; surroundings: Surroundings } | { refusal: Refusal }

type World = { clock: Clock; options: Pick<StoreOptions, 'storeId' | 'publicUrl'> }

const LIFE_SECONDS = 30

// Makes tokens that carry a session elsewhere, and takes each of them once.
export async function createSessionSync({ clock, options }: World) {
  const signer = await createSigner()
  const strikes = createStrikes(clock)
  const surroundings = new Map<string, Surroundings>()
  const used = new Set<string>()

  const judge = async (jwt: string, address: string): Promise<Verdict> => {
    const told = readClaims(jwt)
    if (!told) return { refusal: 'OTHER' }
    if (told.sid !== options.storeId) return { refusal: 'STORE_ID_MISMATCH' }
    const { data: claims } = Claims.safeParse(told)
    if (!claims || !(await signer.isSigned(jwt)) || used.has(claims.jti)) return { refusal: 'OTHER' }
    if (claims.eat * 1000 <= clock.now()) return { refusal: 'EXPIRED' }
    if (claims.request_ip !== null && claims.request_ip !== address) return { refusal: 'SHOPPER_IP_MISMATCH' }
    used.add(claims.jti)
    return { claims, surroundings: surroundings.get(claims.jti) ?? {} }
  }

  return {
    strikes,
    // Signs whatever it is given, as the platform would sign for another store: for tests.
    sign: signer.sign,
    issue: async (handover: Handover) => {
      const claims = toClaims(handover, { clock, options })
      if (handover.surroundings) surroundings.set(claims.jti, handover.surroundings)
      const token = await signer.sign(claims)
      return { token, url: `${options.publicUrl}/checkout-site/session-sync?jwt=${token}` }
    },
    // An expired token is a strike too: nowhere is it said that it is none.
    accept: async (jwt: string, address: string): Promise<Verdict> => {
      if (strikes.isBlocked(address)) return { refusal: 'OTHER' }
      const verdict = await judge(jwt, address)
      if ('refusal' in verdict) strikes.strike(address)
      return verdict
    },
  }
}

function toClaims(handover: Handover, { clock, options }: World): Claims {
  const { cart, customerId, visitorId, visitId, wallet, requestIp, redirectTo } = handover
  const iat = Math.floor(clock.now() / 1000)
  return {
    iss: 'BC',
    iat,
    eat: iat + LIFE_SECONDS,
    jti: crypto.randomUUID(),
    operation: 'session_sync',
    sid: options.storeId,
    session_payload: {
      cart_id: cart?.id ?? null,
      customer_id: customerId ?? null,
      visitor_id: visitorId ?? null,
      visit_id: visitId ?? null,
      cart_locale: cart?.locale ?? null,
      payment_wallet_data: wallet ?? null,
    },
    request_ip: requestIp ?? null,
    redirect_to: toAbsolute(redirectTo, options.publicUrl),
  }
}

// A path is one of the store's own pages, which stand under /checkout-site here.
export function toAbsolute(redirectTo: string, publicUrl: string) {
  const pages = `${publicUrl}/checkout-site`
  const isPath = redirectTo.startsWith('/') && !/^[/\\]{2}/.test(redirectTo)
  if (isPath) return redirectTo.startsWith('/checkout-site/') ? publicUrl + redirectTo : pages + redirectTo
  return URL.canParse(redirectTo, `${pages}/`) ? new URL(redirectTo, `${pages}/`).href : `${pages}/`
}
