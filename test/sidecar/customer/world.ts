import type { ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { type Call, startSidecar } from '../../helpers/sidecar.ts'

export const password = 'Teapot-2026'
export const ada = { email: 'ada@example.com', password }
export const ben = { email: 'ben@example.com', password }

type Overrides = {
  store?: Parameters<typeof startBigCommerce>[1]
  sidecar?: Parameters<typeof startSidecar>[2]
}

/** A store, a sidecar, and what of them was heard. */
export async function world(t: ExecutionContext, overrides: Overrides = {}) {
  const store = await startBigCommerce(t, overrides.store)
  const logged: string[] = []
  const sidecar = await startSidecar(t, store, {
    now: store.now,
    onLog: (line) => logged.push(line),
    ...overrides.sidecar,
  })
  const login = (body: unknown, call: Call = {}) =>
    sidecar.call('POST', '/v1/customer/login', { ...call, body })
  return {
    store,
    sidecar,
    logged,
    call: sidecar.call,
    login,
    /** A session that is signed in. */
    async session(credentials = ada): Promise<string> {
      const { session, body } = await login(credentials)
      t.truthy(session, JSON.stringify(body))
      return session ?? ''
    },
    opened: async (token: string | null) => (await sidecar.services.seal.open(token ?? ''))?.session,
    operations: () => store.log().flatMap(({ operationName }) => operationName ?? []),
  }
}
