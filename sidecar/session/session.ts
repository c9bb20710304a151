import { createHash } from 'node:crypto'
import { CompactEncrypt, type CompactJWEHeaderParameters, compactDecrypt } from 'jose'
import { z } from 'zod'

/** Whom the shopper signed in as. The token opens the account, so it never leaves the seal but towards BigCommerce. */
const Customer = z.object({
  id: z.number(),
  groupId: z.number(),
  accessToken: z.string(),
  /** Unix seconds, as BigCommerce told (facts 1.5: never assumed). */
  expiresAt: z.number(),
})

/** What the shopper's checkout came to. The cart's id opens a guest's order together with its number (facts 5.1). */
const Order = z.object({
  id: z.number().int(),
  cartId: z.string(),
  /** The correlation id of its completion, which its payment carries too. */
  reference: z.string().optional(),
  /** Absent while it is not known to be paid for. */
  isPlaced: z.boolean().optional(),
  /** What was said of a try to pay, where that leaves the payment open: kept here too, since the store may not keep it. */
  said: z.object({ attempt: z.string(), outcome: z.enum(['pending', 'duplicate']) }).optional(),
  /** What its completion said would be taken, in the currency's smallest unit. */
  amount: z.number().optional(),
})

/**
 * What the shopper carries, sealed. Nothing here is kept on our side. Only what a shopper does changes it: whatever
 * changes on every page (a visit's ids) travels beside it, or an answer that comes late would undo a cart just made.
 */
const Session = z.object({
  cartId: z.string().optional(),
  /**
   * That cart, where this session has made it itself and never took it to the steps of a checkout: nobody can have begun
   * to pay for it here, so that nobody needs to be asked.
   */
  fresh: z.string().optional(),
  customer: Customer.optional(),
  /** They were signed in and BigCommerce ended it: their cart is still theirs, once they sign in again. */
  isSignedOut: z.boolean().optional(),
  order: Order.optional(),
  /** Unix seconds: when they were last sent to the store's own checkout. */
  leftAt: z.number().optional(),
  /** Carts they were sent there with beside the one they fill, since what is bought at once has its own: the newest first. */
  asides: z.array(z.string()).optional(),
  /** The cart that was left, whose things came into this one: its link, followed again, brings them no second time. */
  recovered: z.string().optional(),
  /** The one whose things were coming when that broke off: its link, followed again, brings what is still missing. */
  recovering: z.string().optional(),
})

export type Session = z.output<typeof Session>

const Payload = z.object({ session: Session, issuedAt: z.number(), expiresAt: z.number() })

/** `isAgeing` asks for a new seal, so that a shopper who keeps coming never meets the expiry. */
export type Opened = { session: Session; isAgeing: boolean }

export type Seal = ReturnType<typeof createSeal>

type SealOptions = { keys: { current: Uint8Array; previous: Uint8Array | undefined }; now?: () => number }

/** Twice the life of a cart at BigCommerce, so that who comes back late is told that the cart is gone. */
const lifetimeSeconds = 60 * 86_400
const ageingSeconds = 86_400

/** Seals sessions as JWE (direct A256GCM) with the current key, and opens them with any key of the ring. */
export function createSeal({ keys, now = Date.now }: SealOptions) {
  const ring = new Map(
    [keys.previous, keys.current].flatMap((key) => (key === undefined ? [] : [[keyId(key), key] as const])),
  )
  const seconds = (): number => Math.floor(now() / 1000)

  async function seal(session: Session): Promise<string> {
    const payload = { session, issuedAt: seconds(), expiresAt: seconds() + lifetimeSeconds }
    return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: keyId(keys.current) })
      .encrypt(keys.current)
  }

  const keyOf = ({ kid }: CompactJWEHeaderParameters): Uint8Array => {
    const key = kid === undefined ? undefined : ring.get(kid)
    if (key === undefined) throw new Error('sealed with a key that has retired')
    return key
  }

  /** Undefined for whatever is not ours, or no longer: forged, cut, expired, sealed with a retired key. */
  async function open(token: string): Promise<Opened | undefined> {
    try {
      const { plaintext, protectedHeader } = await compactDecrypt(token, keyOf, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      })
      const payload = Payload.parse(JSON.parse(new TextDecoder().decode(plaintext)))
      if (payload.expiresAt <= seconds()) return undefined
      const isAgeing =
        seconds() - payload.issuedAt > ageingSeconds || protectedHeader.kid !== keyId(keys.current)
      return { session: payload.session, isAgeing }
    } catch {
      return undefined
    }
  }

  return { seal, open }
}

/** Names a key without telling anything of it. */
const keyId = (key: Uint8Array): string => createHash('sha256').update(key).digest('hex').slice(0, 8)
