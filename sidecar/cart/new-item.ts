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

/** In which the shopper saw it; a cart begins in it where the store takes orders in it. */
const currency = z
  .string('must be text')
  .regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR')
  .optional()

/** Raw form values by option id; what they mean is for the product to say. */
const options = mapOf(
  z.string().regex(/^\d{1,10}$/, 'must be an option id'),
  z.string('must be text').max(20_000, 'is too long'),
)

const Item = z.strictObject({
  productId: z
    .int('must be a product id')
    .min(1, 'must be a product id')
    .max(2_147_483_647, 'must be a product id'),
  quantity,
  options: options.default({}),
})

export const NewItem = Item.extend({ currency })
export type NewItem = z.output<typeof NewItem>

const mostAtOnce = 50

export const NewItems = z.strictObject({
  items: z
    .array(Item, 'must be a list')
    .min(1, 'must not be empty')
    .max(mostAtOnce, `must be ${mostAtOnce} or fewer`),
  currency,
})
export type NewItems = z.output<typeof NewItems>

/** One, or several at once: which it is, is told by whether there is a list. */
export const AddBody = z.union([NewItem, NewItems])

export const isList = (body: unknown): boolean => typeof body === 'object' && body !== null && 'items' in body

/** What a line is to be from now on; what is not named stays as it is. */
export const LineChange = z
  .strictObject({ quantity: quantity.optional(), options: options.optional() })
  .refine((change) => Object.keys(change).length > 0, 'must name a quantity or options')
export type LineChange = z.output<typeof LineChange>
