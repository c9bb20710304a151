import { createHash, hkdfSync, randomUUID } from 'node:crypto'
import { CompactEncrypt, type CompactJWEHeaderParameters, compactDecrypt, SignJWT } from 'jose'
import { z } from 'zod'
import { AppError } from '../errors.ts'

type Keys = { current: Uint8Array; previous: Uint8Array | undefined }

const Link = z.object({ customerId: z.number().int().min(1), user: z.string().min(1) })
export type Link = z.output<typeof Link>

export type LinkSeal = ReturnType<typeof createLinkSeal>

/** A key of its own, drawn from the session's: what one opens is nothing to the other. */
const derived = (key: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, '', 'storebridge customer link', 32))

const keyId = (key: Uint8Array): string => createHash('sha256').update(key).digest('hex').slice(0, 8)

/**
 * Seals who of the site is which customer of the store, for the site to keep. It has no end of its own, but ends with
 * its key; one that is sealed with the key before is opened still, and `isAgeing`.
 */
export function createLinkSeal({ current, previous }: Keys) {
  const own = derived(current)
  const ring = new Map(
    [previous === undefined ? undefined : derived(previous), own].flatMap((key) =>
      key === undefined ? [] : [[keyId(key), key] as const],
    ),
  )
  const keyOf = ({ kid }: CompactJWEHeaderParameters): Uint8Array => {
    const key = kid === undefined ? undefined : ring.get(kid)
    if (key === undefined) throw new Error('sealed with another key')
    return key
  }

  return {
    seal: (link: Link): Promise<string> =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(link)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: keyId(own) })
        .encrypt(own),

    /** Throws `link_refused` for whatever is not ours, or is another user's. */
    async open(token: string, user: string): Promise<Link & { isAgeing: boolean }> {
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(token, keyOf, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        })
        const link = Link.parse(JSON.parse(new TextDecoder().decode(plaintext)))
        if (link.user === user) return { ...link, isAgeing: protectedHeader.kid !== keyId(own) }
      } catch {
        // Told apart from another user's by nobody.
      }
      throw linkRefused()
    },
  }
}

export const linkRefused = (): AppError =>
  new AppError('link_refused', 'This user is not linked to a customer, or is no longer.')

type Login = { clientId: string; clientSecret: string; storeHash: string; channelId: number }

/**
 * A Customer Login JWT (facts 1.5): good for one sign-in, within 30 seconds of its `iat`. It names no `request_ip`,
 * since without the trusted-proxy secret BigCommerce sees our address and not the shopper's.
 */
export const signLogin = (
  { clientId, clientSecret, storeHash, channelId }: Login,
  customerId: number,
  nowMs: number,
): Promise<string> =>
  new SignJWT({
    operation: 'customer_login',
    store_hash: storeHash,
    channel_id: channelId,
    customer_id: customerId,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt(Math.floor(nowMs / 1000))
    .setJti(randomUUID())
    .sign(new TextEncoder().encode(clientSecret))
