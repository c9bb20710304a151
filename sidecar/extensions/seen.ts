import { z } from 'zod'
import type { CartSeen } from './extension.ts'

const Amount = z.object({ value: z.number(), currencyCode: z.string(), formatted: z.string() })
const Id = z
  .number()
  .nullish()
  .transform((id) => id ?? null)

/** Of our cart what a module may see: no id of it, which opens the order it becomes. */
const Cart = z.object({
  currencyCode: z.string().nullable(),
  totalQuantity: z.number(),
  items: z.array(z.object({ productId: Id, variantId: Id, name: z.string(), quantity: z.number() })),
  coupons: z.array(z.object({ code: z.string() })).default([]),
  totals: z.object({ grandTotal: Amount.nullish() }).nullish(),
})

export function toCartSeen(cart: unknown): CartSeen {
  const { coupons, totals, ...seen } = Cart.parse(cart)
  return { ...seen, coupons: coupons.map(({ code }) => code), total: totals?.grandTotal ?? null }
}
