import { z } from 'zod'
import type { Operation } from '../operation.ts'
import { type Graphql, parseData } from './graphql.ts'

/** Which store this is: its number, as in its tokens' `sid`, the origins of its own pages, and where its checkout is. */
export type StoreIdentity = { storeId: number; origins: string[]; checkoutUrl: string | null }

const text = 'query StoreIdentity { store { entityId } site { settings { url { vanityUrl checkoutUrl } } } }'

const address = z.string().nullish()

const IdentityWire = z.object({
  store: z.object({ entityId: z.number() }),
  site: z.object({
    settings: z.object({ url: z.object({ vanityUrl: address, checkoutUrl: address }) }).nullish(),
  }),
})

type Options = { graphql: Graphql; graphqlUrl: string; storeHash: string; now: () => number }

/** The number never changes, an address seldom does. */
const freshMs = 3_600_000

/** Read when it is first needed, and then once an hour; what was read before stands in while BigCommerce is away. */
export function createStoreIdentity({ graphql, graphqlUrl, storeHash, now }: Options) {
  const known = [new URL(graphqlUrl).origin, `https://store-${storeHash}.mybigcommerce.com`]
  let held: { identity: StoreIdentity; readAt: number } | undefined

  async function read(operation: Operation): Promise<StoreIdentity> {
    const { data } = await graphql.query({ name: 'StoreIdentity', text, lane: 'shopper' }, operation)
    const { store, site } = parseData(IdentityWire, data)
    const { vanityUrl, checkoutUrl } = site.settings?.url ?? {}
    const told = [vanityUrl, checkoutUrl].flatMap((url) =>
      url && URL.canParse(url) ? [new URL(url).origin] : [],
    )
    return {
      storeId: store.entityId,
      origins: [...new Set([...told, ...known])],
      checkoutUrl: checkoutUrl && URL.canParse(checkoutUrl) ? checkoutUrl : null,
    }
  }

  return async (operation: Operation): Promise<StoreIdentity> => {
    if (held !== undefined && now() - held.readAt < freshMs) return held.identity
    try {
      held = { identity: await read(operation), readAt: now() }
    } catch (error) {
      if (held === undefined) throw error
    }
    return held.identity
  }
}

export type ReadIdentity = ReturnType<typeof createStoreIdentity>
