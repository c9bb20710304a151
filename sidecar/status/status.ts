import type { Graphql } from '../bigcommerce/graphql.ts'
import { probeCustomerScope, readStore, type Store } from '../bigcommerce/store.ts'
import type { Tokens } from '../bigcommerce/tokens.ts'
import { isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'

export type Check = {
  id: 'access_token' | 'scope_unauthenticated' | 'scope_customer' | 'channel' | 'trusted_proxy'
  ok: boolean
  message: string
}

type Services = {
  graphql: Graphql
  tokens: Tokens
  channelId: number
  hasTrustedProxySecret: boolean
  version: string
  /** What the webhooks' room tells of itself; without one there are none. */
  webhooks: ((operation: Operation) => Promise<object>) | undefined
}

export type Status = ReturnType<typeof createStatus>

export function createStatus({
  graphql,
  tokens,
  channelId,
  hasTrustedProxySecret,
  version,
  webhooks,
}: Services) {
  /** What an admin wants to know after pressing "Test connection", from BigCommerce itself and not from a cache. */
  return async function status(operation: Operation) {
    const token = await attempt(() => tokens.get(operation))
    const started = performance.now()
    const store = await attempt(() => readStore(graphql, operation))
    const upstreamMs = store.ok ? Math.round(performance.now() - started) : null
    const customer = await attempt(() => probeCustomerScope(graphql, operation))
    const checks = [
      toCheck('access_token', token, 'BigCommerce accepts the access token.'),
      toCheck('scope_unauthenticated', store, 'The catalog and carts can be read.'),
      toCheck('scope_customer', customer, 'Customers can be signed in.'),
      checkChannel(store, channelId),
      checkTrustedProxy(hasTrustedProxySecret),
    ]
    const found = store.ok ? store.value : null
    return {
      version,
      serverTime: Math.floor(Date.now() / 1000),
      store: found && {
        name: found.name,
        hash: found.hash,
        status: found.status,
        channelId: found.channelId,
      },
      currency: found?.currency ?? null,
      trustedProxy: hasTrustedProxySecret,
      upstreamMs,
      checks,
      webhooks: (await webhooks?.(operation)) ?? { isConfigured: false },
    }
  }
}

type Attempt<Value> = { ok: true; value: Value } | { ok: false; message: string }

async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (isAppError(error)) return { ok: false, message: error.message }
    throw error
  }
}

const toCheck = (id: Check['id'], { ok, ...rest }: Attempt<unknown>, right: string): Check => ({
  id,
  ok,
  message: 'message' in rest ? rest.message : right,
})

function checkChannel(store: Attempt<Store | null>, channelId: number): Check {
  if (!store.ok) return { id: 'channel', ok: false, message: 'The channel could not be read.' }
  const found = store.value?.channelId
  if (found === channelId)
    return { id: 'channel', ok: true, message: `The store answers for channel ${channelId}.` }
  return {
    id: 'channel',
    ok: false,
    message: `The store answers for channel ${found ?? 'unknown'}, not ${channelId}: check BIGCOMMERCE_CHANNEL_ID.`,
  }
}

/** BigCommerce never says whether the secret is right (facts 2); all we can tell is whether there is one. */
const checkTrustedProxy = (configured: boolean): Check =>
  configured
    ? {
        id: 'trusted_proxy',
        ok: true,
        message: 'Shoppers’ addresses are sent with the trusted-proxy secret.',
      }
    : {
        id: 'trusted_proxy',
        ok: false,
        message:
          'No trusted-proxy secret is set: BigCommerce counts all shoppers as one address. Ask BigCommerce support for one.',
      }
