import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import axios from 'axios'
import type { Logger } from 'pino'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { toTransportError, type UpstreamAnswer } from './upstream-error.ts'

export type UpstreamRequest = {
  /** What the log calls it: a GraphQL operation's name, or the REST path's purpose. */
  name: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  headers: Record<string, string>
  body?: unknown
  /** A write waits for its answer as long as its caller does: it cannot be asked for twice. */
  isWrite?: boolean
}

export type Send = (request: UpstreamRequest, operation: Operation) => Promise<UpstreamAnswer>

type SendOptions = {
  trustedProxySecret: string | undefined
  log: Logger
  version: string
  timeoutMs?: number
}

const largestAnswerBytes = 16 * 1024 * 1024

/** Our own time ran out before anything was sent: no fault of BigCommerce's. */
export class OutOfTimeError extends AppError {}

/** The one door to BigCommerce: every call leaves through here, with the headers every call must carry. */
export function createSend({ trustedProxySecret, log, version, timeoutMs = 4000 }: SendOptions): Send {
  const http = axios.create({
    httpAgent: new HttpAgent({ keepAlive: true }),
    httpsAgent: new HttpsAgent({ keepAlive: true }),
    maxRedirects: 0,
    maxContentLength: largestAnswerBytes,
    responseType: 'text',
    transformResponse: (body: string) => body,
    validateStatus: () => true,
    proxy: false,
  })

  return async (request, operation) => {
    const started = Date.now()
    const leftMs = operation.deadline - started
    const patienceMs = request.isWrite ? leftMs : Math.min(timeoutMs, leftMs)
    if (patienceMs <= 0)
      throw new OutOfTimeError('upstream_timeout', 'There was no time left to ask BigCommerce.', {
        retryAfterSeconds: 5,
      })
    const line = { upstream: request.name, method: request.method, correlationId: operation.correlationId }
    try {
      const { status, headers, data } = await http.request<string>({
        method: request.method,
        url: request.url,
        headers: {
          Accept: 'application/json',
          'User-Agent': `Storebridge/${version}`,
          'X-Correlation-Id': operation.correlationId,
          ...trustedProxyHeaders(trustedProxySecret, operation),
          ...request.headers,
        },
        data: request.body,
        // axios' own timeout does not cover connecting; the signal covers everything.
        signal: AbortSignal.timeout(patienceMs),
      })
      log.info({ ...line, status, durationMs: Date.now() - started }, 'asked BigCommerce')
      return { status, headers: { ...headers }, body: data }
    } catch (error) {
      const failure = toTransportError(error)
      log.warn({ ...line, code: failure.code, durationMs: Date.now() - started }, failure.message)
      throw failure
    }
  }
}

/** Both or neither: BigCommerce ignores one without the other (facts 2). */
const trustedProxyHeaders = (
  secret: string | undefined,
  { clientAddress }: Operation,
): Record<string, string> =>
  secret === undefined || clientAddress === ''
    ? {}
    : { 'X-BC-Trusted-Proxy-Secret': secret, 'True-Client-IP': clientAddress }
