import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { CartWire, LineWire, SelectedOptionWire } from './cart-wire.ts'
import type { Rest } from './rest.ts'

/** Of a line: one wrapping for all of it; null takes it off. */
export type Wrapping = { id: number; message: string } | null

export type CartRest = ReturnType<typeof createCartRest>

const RecoveredWire = z.object({ data: z.object({ cart_id: z.string() }) })

/** What the Storefront API cannot do to carts (facts 5.6), done by the management API, which asks nobody whose they are. */
export function createCartRest({ rest }: { rest: Rest }) {
  return {
    /** Scope `store_cart`. The line is sent as it is, since what is left out would be taken off. */
    async wrap(cart: CartWire, line: LineWire, wrapping: Wrapping, operation: Operation): Promise<void> {
      const gift = wrapping && {
        wrap_together: true,
        wrap_details: [{ id: wrapping.id, message: wrapping.message }],
      }
      const body = {
        line_item: {
          quantity: line.quantity,
          product_id: line.productEntityId,
          ...(line.variantEntityId == null ? {} : { variant_id: line.variantEntityId }),
          option_selections: line.selectedOptions.flatMap(toSelection),
          gift_wrapping: gift,
        },
        ...(cart.version == null ? {} : { version: cart.version }),
      }
      const path = `/carts/${encodeURIComponent(cart.entityId)}/items/${encodeURIComponent(line.entityId)}`
      await rest.call({ name: 'UpdateCartItem', method: 'PUT', path, body }, operation)
    },

    /** Scope `store_cart_read_only`. The cart that a reminder of an abandoned cart leads back to. */
    async recover(token: string, operation: Operation): Promise<string> {
      const path = `/abandoned-carts/${encodeURIComponent(token)}`
      const found = await rest.call({ name: 'AbandonedCart', method: 'GET', path }, operation)
      const { data } = RecoveredWire.safeParse(found)
      if (data !== undefined) return data.data.cart_id
      throw new AppError(
        'upstream_changed',
        'BigCommerce told of an abandoned cart in a shape we do not know.',
      )
    },
  }
}

/** As the management API has it: a chosen value by its id, a day as Unix seconds, all else as it was typed. */
function toSelection(option: SelectedOptionWire): { option_id: number; option_value: number | string }[] {
  const of = (value: number | string) => [{ option_id: option.entityId, option_value: value }]
  switch (option.__typename) {
    case 'CartSelectedDateFieldOption':
      return of(Math.floor(Date.parse(option.date.utc) / 1000))
    case 'CartSelectedNumberFieldOption':
      return of(String(option.number))
    case 'CartSelectedTextFieldOption':
    case 'CartSelectedMultiLineTextFieldOption':
      return of(option.text)
    case 'CartSelectedFileUploadOption':
      return []
    default:
      return of(option.valueEntityId)
  }
}
