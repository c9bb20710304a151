import { randomBytes, randomUUID } from 'node:crypto'
import type { ExecutionContext } from 'ava'
import { pino } from 'pino'
import { createApp } from '../../sidecar/app.ts'
import { readConfig } from '../../sidecar/config.ts'
import { signatureOf } from '../../sidecar/http/signature.ts'
import { createServices } from '../../sidecar/services.ts'
import { listen } from './listen.ts'

type Store = { url?: string; apiUrl: string; graphqlUrl: string; clearLog?: () => void }

export type Call = {
  body?: unknown
  session?: string
  shopperAddress?: string
  correlationId?: string
  locale?: string
  key?: string
  timestamp?: number
  nonce?: string
  headers?: Record<string, string>
}

// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer, it asserts.
export type Answer = { status: number; headers: Headers; body: any; session: string | null }

/** Environment for a sidecar of the stand-in store; the secrets are made anew each time. */
export const environment = (store: Store) => ({
  LOG_LEVEL: 'silent',
  BIGCOMMERCE_STORE_HASH: 'demo5tore',
  BIGCOMMERCE_ACCESS_TOKEN: 'demo-access-token',
  BIGCOMMERCE_API_URL: store.apiUrl,
  BIGCOMMERCE_GRAPHQL_URL: store.graphqlUrl,
  ...(store.url === undefined ? {} : { BIGCOMMERCE_PAYMENTS_URL: `${store.url}/payments` }),
  STOREBRIDGE_KEY: randomBytes(32).toString('hex'),
  SESSION_KEY: randomBytes(32).toString('base64'),
})

type Options = {
  env?: Record<string, string>
  now?: () => number
  onLog?: (line: string) => void
  port?: number
  /** False where a test wants the very first request of a process. */
  isWarm?: boolean
  /** How long a failed sign-in takes at least; none, unless a test is about it. */
  signInFloorMs?: number
}

/** The sidecar on a port of its own, and a caller that signs as the plugin does. */
export async function startSidecar(t: ExecutionContext, store: Store, options: Options = {}) {
  const env = { ...environment(store), ...options.env }
  const config = readConfig(env)
  const { onLog } = options
  const log = onLog === undefined ? pino({ level: 'silent' }) : pino({ level: 'trace' }, { write: onLog })
  const { signInFloorMs = 0, now = Date.now } = options
  const surroundings = { log, isStopping: () => false, now, signInFloorMs }
  const services = createServices(config, surroundings)
  const { url, close } = await listen(createApp(services), options.port)
  t.teardown(close)
  t.teardown(services.close)
  if (options.isWarm !== false) {
    await services.warm()
    store.clearLog?.()
  }
  return { url, env, close, services, call: caller(url, env.STOREBRIDGE_KEY, surroundings.now) }
}

/** `call('POST', '/v1/cart/items', { body, session })`, signed. */
export const caller =
  (url: string, key: string, now: () => number = Date.now) =>
  async (method: string, target: string, call: Call = {}): Promise<Answer> => {
    const body = call.body === undefined ? '' : JSON.stringify(call.body)
    const signed = {
      method,
      target,
      body,
      timestamp: String(call.timestamp ?? Math.floor(now() / 1000)),
      nonce: call.nonce ?? randomUUID(),
      correlationId: call.correlationId ?? '',
      session: call.session ?? '',
      shopperAddress: call.shopperAddress ?? '',
      locale: call.locale ?? '',
    }
    const headers = {
      'X-Storebridge-Timestamp': signed.timestamp,
      'X-Storebridge-Nonce': signed.nonce,
      'X-Storebridge-Signature': signatureOf(signed, call.key ?? key),
      'X-Correlation-Id': signed.correlationId,
      'X-Storebridge-Session': signed.session,
      'X-Storebridge-Shopper-Address': signed.shopperAddress,
      'X-Storebridge-Locale': signed.locale,
      ...(body === '' ? {} : { 'Content-Type': 'application/json' }),
      ...call.headers,
    }
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
    const response = await fetch(`${url}${target}`, {
      method,
      headers: sent,
      ...(body === '' ? {} : { body }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
      session: response.headers.get('X-Storebridge-Session'),
    }
  }
