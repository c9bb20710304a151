import { z } from 'zod'
import type { Operation } from '../operation.ts'
import { type Graphql, parseData } from './graphql.ts'

const StoreWire = z.object({
  site: z.object({
    settings: z
      .object({ storeName: z.string(), storeHash: z.string(), status: z.string(), channelId: z.number() })
      .nullable(),
    currencies: z.object({
      edges: z.array(z.object({ node: z.object({ code: z.string(), isDefault: z.boolean() }) })).nullish(),
    }),
  }),
})

const storeText = `query Store { site {
  settings { storeName storeHash status channelId }
  currencies(first: 50) { edges { node { code isDefault } } }
} }`

export type Store = { name: string; hash: string; status: string; channelId: number; currency: string | null }

export async function readStore(graphql: Graphql, operation: Operation): Promise<Store | null> {
  const { data } = await graphql.query({ name: 'Store', text: storeText }, operation)
  const { settings, currencies } = parseData(StoreWire, data).site
  if (settings === null) return null
  const currency = currencies.edges?.find(({ node }) => node.isDefault)?.node.code ?? null
  return {
    name: settings.storeName,
    hash: settings.storeHash,
    status: settings.status,
    channelId: settings.channelId,
    currency,
  }
}

/** Resolves for a guest too; without the scope `Customer` it is refused (facts 1.3). */
export async function probeCustomerScope(graphql: Graphql, operation: Operation): Promise<void> {
  await graphql.query(
    { name: 'CustomerScope', text: 'query CustomerScope { customer { entityId } }' },
    operation,
  )
}
