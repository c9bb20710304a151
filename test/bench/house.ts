import { randomBytes } from 'node:crypto'
import { freePort } from '../helpers/free-port.ts'
import { caller } from '../helpers/sidecar.ts'
import { type Child, startChild } from './children.ts'

export type House = Awaited<ReturnType<typeof startHouse>>

type Options = { products?: number; sidecarEnv?: Record<string, string> }

const store = { hash: 'demo5tore', accessToken: 'demo-access-token' }

/** The stand-in store and a sidecar, each a process of its own, as they are in production. */
export async function startHouse({ products, sidecarEnv = {} }: Options = {}) {
  const script = products === undefined ? 'test/bigcommerce/main.ts' : 'test/bench/store.ts'
  const bigcommerce = await startChild({
    arguments: () => [script],
    env: (port) => ({ PORT: String(port), PRODUCTS: String(products ?? '') }),
    health: '/_control/health',
  })
  const key = randomBytes(32).toString('hex')
  const graphqlUrl = `${bigcommerce.url}/store/${store.hash}-1/graphql`
  const port = await freePort()
  const session = randomBytes(32).toString('base64')
  const start = () =>
    startChild({
      port,
      arguments: () => ['sidecar/main.ts'],
      env: () => ({
        PORT: String(port),
        BIGCOMMERCE_STORE_HASH: store.hash,
        BIGCOMMERCE_ACCESS_TOKEN: store.accessToken,
        BIGCOMMERCE_API_URL: `${bigcommerce.url}/rest`,
        BIGCOMMERCE_GRAPHQL_URL: graphqlUrl,
        STOREBRIDGE_KEY: key,
        SESSION_KEY: session,
        NODE_ENV: 'production',
        ...sidecarEnv,
      }),
      health: '/readyz',
    })
  let sidecar = await start()
  const call = caller(sidecar.url, key)
  return {
    bigcommerce,
    sidecar: () => sidecar,
    key,
    graphqlUrl,
    ...store,
    call,
    upstream: () => upstream(bigcommerce),
    /** The sidecar begins anew, and has read no more than what every process reads once. */
    makeCold: async () => {
      await sidecar.stop()
      sidecar = await start()
      await call('POST', '/v1/catalog/lookup', { body: { queries: { settings: { kind: 'currencies' } } } })
      await upstream(bigcommerce)
    },
    stop: async () => {
      await sidecar.stop()
      await bigcommerce.stop()
    },
  }
}

/** How often BigCommerce was asked since the last look, token mints left out: a process mints once a day. */
async function upstream({ url }: Child): Promise<number> {
  const answer = await fetch(`${url}/_control/log`)
  const { entries }: { entries: { path: string }[] } = JSON.parse(await answer.text())
  await fetch(`${url}/_control/log`, { method: 'DELETE' })
  return entries.filter(({ path }) => path.endsWith('/graphql')).length
}
