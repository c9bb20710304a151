import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import axios from 'axios'
import type { Logger } from 'pino'
import type { Operation } from '../operation.ts'
import type { Bulkhead, Lane } from './bulkhead.ts'
import { NotAskedError, toTransportError, type UpstreamAnswer } from './upstream-error.ts'

export type UpstreamRequest = {
  /** What the log calls it: a GraphQL operation's name, or the REST path's purpose. */
  name: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  headers: Record<string, string>
  body?: unknown
  /** A write waits for its answer as long as its caller does: it cannot be asked for twice. */
  isWrite?: boolean
  /** Which calls it waits its turn with: a write with the shoppers', a read with the catalogue's, unless told. */
  lane?: Lane
}

export type Send = (request: UpstreamRequest, operation: Operation) => Promise<UpstreamAnswer>

type SendOptions = {
  trustedProxySecret: string | undefined
  log: Logger
  version: string
  bulkhead: Bulkhead
  onCall?: (call: Call) => void
  timeoutMs?: number
}

/** One call, for those who count: `outcome` is the status, or the error's code where there was no answer. */
export type Call = { name: string; outcome: string; seconds: number }

const largestAnswerBytes = 16 * 1024 * 1024

/** The one door to BigCommerce: every call leaves through here, with the headers every call must carry. */
export function createSend(options: SendOptions): Send {
  const { trustedProxySecret, log, version, bulkhead, onCall, timeoutMs = 4000 } = options
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

  async function call(request: UpstreamRequest, operation: Operation): Promise<UpstreamAnswer> {
    const leftMs = timeLeft(operation)
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
      signal: AbortSignal.timeout(request.isWrite ? leftMs : Math.min(timeoutMs, leftMs)),
    })
    return { status, headers: { ...headers }, body: data }
  }

  async function noted(request: UpstreamRequest, operation: Operation): Promise<UpstreamAnswer> {
    const { name, method } = request
    const started = performance.now()
    const note = (outcome: string | number) => {
      const ms = performance.now() - started
      onCall?.({ name, outcome: String(outcome), seconds: ms / 1000 })
      return { upstream: name, method, correlationId: operation.correlationId, durationMs: Math.round(ms) }
    }
    try {
      const answer = await call(request, operation)
      log.info({ ...note(answer.status), status: answer.status }, 'asked BigCommerce')
      return answer
    } catch (error) {
      const failure = toTransportError(error)
      log.warn({ ...note(failure.code), code: failure.code }, failure.message)
      throw failure
    }
  }

  return async (request, operation) => {
    const lane = request.lane ?? (request.isWrite ? 'shopper' : 'catalogue')
    const patience = AbortSignal.timeout(timeLeft(operation))
    return bulkhead.run(lane, patience, () => noted(request, operation))
  }
}

function timeLeft({ deadline }: Operation): number {
  const leftMs = deadline - Date.now()
  if (leftMs > 0) return leftMs
  throw new NotAskedError('upstream_timeout', 'There was no time left to ask BigCommerce.')
}

/** Both or neither: BigCommerce ignores one without the other (facts 2). */
const trustedProxyHeaders = (
  secret: string | undefined,
  { clientAddress }: Operation,
): Record<string, string> =>
  secret === undefined || clientAddress === ''
    ? {}
    : { 'X-BC-Trusted-Proxy-Secret': secret, 'True-Client-IP': clientAddress }
