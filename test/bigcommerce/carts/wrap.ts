import type { Shelf } from '../shelf.ts'
import type { Cart, Line, Wrapping } from './cart.ts'
import { wrappingsOf } from './gift-wrappings.ts'

// The cart with a line wrapped, or not any more; or what is wrong with that, by field.
export function wrapLine(
  cart: Cart,
  line: Line,
  wrapping: Wrapping | undefined,
  shelf: Shelf,
): { cart: Cart } | { errors: Record<string, string> } {
  const product = shelf.product(line.productId)
  const offered = product ? wrappingsOf(product) : []
  const errors = (wrapping?.details ?? []).flatMap(({ id, message }, index) => {
    const paper = offered.find((each) => each.id === id)
    const field = `line_item.gift_wrapping.wrap_details.${index}`
    if (!paper) return [[`${field}.id`, `There is no gift wrapping ${id} for this product`]]
    return message && !paper.allowsMessage
      ? [[`${field}.message`, `Gift wrapping ${id} takes no message`]]
      : []
  })
  if (errors.length > 0) return { errors: Object.fromEntries(errors) }
  const { wrapping: _, ...bare } = line
  const wrapped: Line = wrapping ? { ...bare, wrapping } : bare
  return { cart: { ...cart, lines: cart.lines.map((each) => (each === line ? wrapped : each)) } }
}
