import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What the plugin signs. An absent header counts as an empty line. */
export type Signed = {
  method: string
  /** The path with its query, as sent. */
  target: string
  timestamp: string
  nonce: string
  body: Buffer | string
  correlationId: string
  session: string
  shopperAddress: string
  locale: string
}

/** `v1=` and the lower-case hex HMAC-SHA256 over the lines below. */
export function signatureOf(signed: Signed, key: string): string {
  const lines = [
    'v1',
    signed.method,
    signed.target,
    signed.timestamp,
    signed.nonce,
    createHash('sha256').update(signed.body).digest('hex'),
    signed.correlationId,
    signed.session,
    signed.shopperAddress,
    signed.locale,
  ]
  return `v1=${createHmac('sha256', key).update(lines.join('\n')).digest('hex')}`
}

export function isSignature(given: string, signed: Signed, key: string): boolean {
  const expected = Buffer.from(signatureOf(signed, key))
  const actual = Buffer.from(given)
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}
