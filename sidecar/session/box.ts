import { createHash, hkdfSync } from 'node:crypto'
import { CompactEncrypt, type CompactJWEHeaderParameters, compactDecrypt } from 'jose'
import type { z } from 'zod'

type Keys = { current: Uint8Array; previous: Uint8Array | undefined }

export type Box = ReturnType<typeof createBox>

const keyId = (key: Uint8Array): string => createHash('sha256').update(key).digest('hex').slice(0, 8)

/** Seals small things for one purpose, by a key drawn from the session's: what opens one purpose's opens no other's. */
export function createBox({ current, previous }: Keys, purpose: string) {
  const derived = (key: Uint8Array): Uint8Array =>
    new Uint8Array(hkdfSync('sha256', key, '', `storebridge ${purpose}`, 32))
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
    seal: (value: object): Promise<string> =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: keyId(own) })
        .encrypt(own),

    /** Undefined for whatever is not ours, or of another purpose or shape; `isAgeing` is what the key before sealed. */
    async open<Schema extends z.ZodType>(
      token: string,
      schema: Schema,
    ): Promise<{ value: z.output<Schema>; isAgeing: boolean } | undefined> {
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(token, keyOf, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        })
        const value = schema.parse(JSON.parse(new TextDecoder().decode(plaintext)))
        return { value, isAgeing: protectedHeader.kid !== keyId(own) }
      } catch {
        return undefined
      }
    },
  }
}
