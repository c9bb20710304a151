import { randomUUID } from 'node:crypto'
import autocannon from 'autocannon'
import { signatureOf } from '../../sidecar/http/signature.ts'
import type { Child } from './children.ts'
import { cpuSeconds } from './process.ts'

export type Load = {
  perSecond: number
  p50: number
  p99: number
  cpuMicroseconds: number | undefined
  failed: number
}

const connections = 50
const seconds = 4

/** Signed anew each, since the sidecar refuses a request it has seen; made before the clock starts. */
export function signedRequests(key: string, target: string, body: string, amount: number) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  return Array.from({ length: amount }, () => {
    const signed = {
      method: 'POST',
      target,
      body,
      timestamp,
      nonce: randomUUID(),
      correlationId: randomUUID(),
      session: '',
      shopperAddress: '203.0.113.7',
      locale: 'en-US',
    }
    return {
      'content-type': 'application/json',
      'x-storebridge-timestamp': timestamp,
      'x-storebridge-nonce': signed.nonce,
      'x-storebridge-signature': signatureOf(signed, key),
      'x-correlation-id': signed.correlationId,
      'x-storebridge-shopper-address': signed.shopperAddress,
      'x-storebridge-locale': signed.locale,
    }
  })
}

/** A few seconds of the same question over kept connections, and what it cost the process that answered. */
export async function load(server: Child, target: string, body: string, key: string): Promise<Load> {
  const headers = signedRequests(key, target, body, 25_000 * seconds)
  let next = 0
  const before = cpuSeconds(server.pid)
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path: target,
        body,
        setupRequest: (request) => ({ ...request, headers: headers[next++ % headers.length] }),
      },
    ],
  })
  const after = cpuSeconds(server.pid)
  const answered = result['2xx']
  return {
    perSecond: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMicroseconds:
      before === undefined || after === undefined ? undefined : ((after - before) * 1e6) / answered,
    failed: result.non2xx + result.errors,
  }
}
