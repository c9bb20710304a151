import { join } from 'node:path'
import type { Keys } from './keys.ts'
import type { Ports } from './options.ts'
import type { Program } from './program.ts'

/** How the stand-in store names itself; none of it is a secret. */
const identity = {
  hash: 'demo5tore',
  channelId: '1',
  accessToken: 'demo-access-token',
  clientId: 'demo-client-id',
  clientSecret: 'demo-client-secret',
  trustedProxySecret: 'demo-trusted-proxy-secret',
}

export type Addresses = { wordpress: string; sidecar: string; store: string }

export function addressesOf(ports: Ports): Addresses {
  return {
    wordpress: `http://127.0.0.1:${ports.WordPress}`,
    sidecar: `http://127.0.0.1:${ports['the sidecar']}`,
    store: `http://127.0.0.1:${ports['the stand-in store']}`,
  }
}

export function storeProgram({ store, wordpress }: Addresses, data: string): Program {
  return {
    script: 'test/bigcommerce/main.ts',
    env: {
      PORT: new URL(store).port,
      PUBLIC_URL: store,
      SITE_URL: wordpress,
      RETURN_PATH: '/checkout/?storebridge_order=return',
      DATA_DIR: join(data, 'store'),
      TRUSTED_PROXY_SECRET: identity.trustedProxySecret,
    },
    health: `${store}/_control/health`,
  }
}

export function sidecarProgram({ sidecar, store }: Addresses, keys: Keys): Program {
  const { hash, channelId, accessToken, clientId, clientSecret, trustedProxySecret } = identity
  return {
    script: 'sidecar/main.ts',
    env: {
      PORT: new URL(sidecar).port,
      BIGCOMMERCE_STORE_HASH: hash,
      BIGCOMMERCE_CHANNEL_ID: channelId,
      BIGCOMMERCE_ACCESS_TOKEN: accessToken,
      BIGCOMMERCE_API_URL: `${store}/rest`,
      BIGCOMMERCE_GRAPHQL_URL: `${store}/store/${hash}-${channelId}/graphql`,
      BIGCOMMERCE_PAYMENTS_URL: `${store}/payments`,
      BIGCOMMERCE_TRUSTED_PROXY_SECRET: trustedProxySecret,
      BIGCOMMERCE_CLIENT_ID: clientId,
      BIGCOMMERCE_CLIENT_SECRET: clientSecret,
      WEBHOOK_URL: sidecar,
      STOREBRIDGE_KEY: keys.plugin,
      SESSION_KEY: keys.session,
    },
    health: `${sidecar}/readyz`,
  }
}
