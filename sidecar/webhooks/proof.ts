import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Goes with every hook of ours, and comes back with every event: who knows it is BigCommerce. */
export const secretHeader = 'X-Storebridge-Webhook'

export type Keys = { current: string; previous: string | undefined }

type Place = { storeHash: string; channelId: number }

export type Secrets = { current: string; all: string[] }

/** Of its own for each store and channel, so that what one sidecar is sent opens no other. */
export function toSecrets(keys: Keys, { storeHash, channelId }: Place): Secrets {
  const derive = (key: string): string =>
    Buffer.from(hkdfSync('sha256', key, '', `storebridge webhook ${storeHash} ${channelId}`, 32)).toString(
      'base64url',
    )
  const current = derive(keys.current)
  return { current, all: keys.previous === undefined ? [current] : [current, derive(keys.previous)] }
}

/** Takes the same time wherever two texts differ, and however long they are. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

const digest = (text: string | Buffer): Buffer => createHash('sha256').update(text).digest()

/** Tells one body from another where nothing else does. */
export const fingerprint = (body: Buffer): string => digest(body).toString('base64')

export const isSecret = (given: string, { all }: Secrets): boolean =>
  all.filter((secret) => isSame(given, secret)).length > 0

type Letter = { id: string; timestamp: string; signature: string; body: Buffer }

const mostSignatures = 10

/** Standard Webhooks: one of the signatures named, of version 1, is over id, timestamp and body (facts 8.2). */
export function isSigned({ id, timestamp, signature, body }: Letter, clientSecret: string): boolean {
  const hmac = createHmac('sha256', clientSecret).update(`${id}.${timestamp}.`).update(body)
  const expected = `v1,${hmac.digest('base64')}`
  const given = signature.split(' ').slice(0, mostSignatures)
  return given.filter((one) => isSame(one, expected)).length > 0
}
