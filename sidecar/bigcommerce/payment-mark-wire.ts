import { z } from 'zod'

export const markKey = 'storebridge_payment'

const Mark = z.object({
  /** Of this try alone. */
  attempt: z.string(),
  orderId: z.number().int(),
  reference: z.string(),
  /** Milliseconds since the epoch, when the payment was about to be sent. */
  at: z.number(),
  methodId: z.string(),
  /** The order's status then. */
  before: z.string().nullable(),
  /** How many payments it had. */
  payments: z.number().int(),
  /** What BigCommerce said, where that leaves the payment open. */
  outcome: z.enum(['pending', 'duplicate']).optional(),
})

/** Stands on the cart from before a payment is sent until it is known what became of it. There is never more than one. */
export type Mark = z.output<typeof Mark>
export type StandingMark = { id: number; mark: Mark | null }

/** On the cart while there is one, else on the order. */
export type MarkPlace = { cartId: string; orderId: number; isOnOrder: boolean }

/** Somebody else may write on a cart too; what we cannot read still stands in the way. */
export function readMark(value: string): Mark | null {
  try {
    return Mark.safeParse(JSON.parse(value)).data ?? null
  } catch {
    return null
  }
}
