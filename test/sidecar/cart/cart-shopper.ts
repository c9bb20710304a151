import type { ExecutionContext } from 'ava'
import type { Session } from '../../../sidecar/session/session.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

type Overrides = Parameters<typeof startBigCommerce>[1]

/** A store, a sidecar, and a shopper who keeps the session they are given, as the plugin does. */
export async function cartShopper(t: ExecutionContext, overrides?: Overrides, session: Session = {}) {
  const store = await startBigCommerce(t, overrides)
  const sidecar = await startSidecar(t, store, { now: store.now })
  let token = Object.keys(session).length === 0 ? '' : await sidecar.services.seal.seal(session)

  async function ask(method: string, path: string, body?: unknown) {
    const answer = await sidecar.call(method, path, {
      session: token,
      ...(body === undefined ? {} : { body }),
    })
    if (answer.session !== null) token = answer.session === 'clear' ? '' : answer.session
    return answer
  }

  return {
    store,
    sidecar,
    ask,
    add: (productId: number, quantity = 1, options = {}) =>
      ask('POST', '/v1/cart/items', { productId, quantity, options }),
    cart: async () => (await ask('GET', '/v1/cart')).body.cart,
    opened: async () => (await sidecar.services.seal.open(token))?.session,
    become: (other: string) => {
      token = other
    },
    /** What BigCommerce was asked since it was last asked this. */
    asked: () => {
      const names = store.log().flatMap(({ operationName }) => operationName ?? [])
      store.clearLog()
      return names
    },
  }
}

/** Where and why, of an answer that refuses. */
export const faults = ({ status, body }: { status: number; body: { error?: { details?: unknown } } }) => [
  status,
  ...((body.error?.details ?? []) as { field: string; code: string }[]).map(
    ({ field, code }) => `${field} ${code}`,
  ),
]
