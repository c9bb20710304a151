import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { createBox } from '../session/box.ts'

type Keys = { current: Uint8Array; previous: Uint8Array | undefined }

const Link = z.object({ customerId: z.number().int().min(1), user: z.string().min(1) })
export type Link = z.output<typeof Link>

export type LinkSeal = ReturnType<typeof createLinkSeal>

/**
 * Seals who of the site is which customer of the store, for the site to keep. It has no end of its own, but ends with
 * its key; one that is sealed with the key before is opened still, and `isAgeing`.
 */
export function createLinkSeal(keys: Keys) {
  const box = createBox(keys, 'customer link')
  return {
    seal: (link: Link): Promise<string> => box.seal(link),

    /** Throws `link_refused` for whatever is not ours, or is another user's; neither is told from the other. */
    async open(token: string, user: string): Promise<Link & { isAgeing: boolean }> {
      const opened = await box.open(token, Link)
      if (opened?.value.user !== user) throw linkRefused()
      return { ...opened.value, isAgeing: opened.isAgeing }
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
