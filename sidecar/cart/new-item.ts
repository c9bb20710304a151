import { z } from 'zod'
import { mapOf } from '../http/parse.ts'
import type { Option } from '../option.ts'

/** What buying needs to know of a product. */
export type Buyable = {
  id: number
  name: string
  options: Option[]
  minQuantity: number | null
  maxQuantity: number | null
}

/** BigCommerce's own ceiling is not documented; a million of anything is a slip of the finger. */
const largestQuantity = 1_000_000

export const quantity = z
  .int('must be a whole number')
  .min(1, 'must be 1 or more')
  .max(largestQuantity, `must be ${largestQuantity} or less`)

/** Options are raw form values by option id; what they mean is for the product to say. */
export const NewItem = z.strictObject({
  productId: z
    .int('must be a product id')
    .min(1, 'must be a product id')
    .max(2_147_483_647, 'must be a product id'),
  quantity,
  /** In which the shopper saw it; a cart begins in it where the store takes orders in it. */
  currency: z
    .string('must be text')
    .regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR')
    .optional(),
  options: mapOf(
    z.string().regex(/^\d{1,10}$/, 'must be an option id'),
    z.string('must be text').max(20_000, 'is too long'),
  ).default({}),
})

export type NewItem = z.output<typeof NewItem>

export const QuantityBody = z.strictObject({ quantity })
