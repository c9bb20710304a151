import type { ExecutionContext } from 'ava'
import { startFront } from './front.ts'
import { type ShopOptions, startShop } from './shop.ts'

/** What one action came to: requests of the plugin to the sidecar, and of the sidecar to BigCommerce. */
export type Count = { sidecar: number; queries: number; mutations: number; rest: number }

/** A shop whose requests are counted, of both parts. Nothing ages in it, so that no refresh is counted as anybody's. */
export async function startCounted(t: ExecutionContext, options: ShopOptions = {}) {
  const began = Date.now()
  const front = await startFront(t, () => undefined)
  const shop = await startShop(t, { sidecarUrl: front.url, now: () => began, ...options })
  front.target = shop.sidecar.url

  /** `rest` is what goes by the management API and the Payments API. */
  async function count(work: () => Promise<unknown>): Promise<Count> {
    front.passed.length = 0
    shop.store.clearLog()
    await work()
    const log = shop.store.log().filter(({ path }) => /\/graphql$|^\/rest\/|^\/payments\//.test(path))
    const of = (type: string | null) => log.filter(({ operationType }) => operationType === type).length
    return {
      sidecar: front.passed.length,
      queries: of('query'),
      mutations: of('mutation'),
      rest: of(null),
    }
  }
  return { ...shop, front, count }
}
