import { z } from 'zod'
import type { Operation } from '../operation.ts'
import { nodes } from './connection-wire.ts'
import { type Graphql, parseData } from './graphql.ts'

const text = `query GiftWrappings($id: Int!) { site { product(entityId: $id) {
  giftWrappingOptions(first: 50) { edges { node { entityId name allowComments previewImageUrl } } }
} } }`

const WrappingWire = z.object({
  entityId: z.number().int(),
  name: z.string(),
  allowComments: z.boolean(),
  previewImageUrl: z.string().nullish(),
})
export type GiftWrappingWire = z.output<typeof WrappingWire>

const AnswerWire = z.object({
  site: z.object({ product: z.object({ giftWrappingOptions: nodes(WrappingWire) }).nullish() }),
})

/** What a product can be wrapped in. */
export async function readGiftWrappings(
  graphql: Graphql,
  productId: number,
  operation: Operation,
): Promise<GiftWrappingWire[]> {
  const document = { name: 'GiftWrappings', text, variables: { id: productId }, lane: 'shopper' as const }
  const { data } = await graphql.query(document, operation)
  return parseData(AnswerWire, data).site.product?.giftWrappingOptions ?? []
}
