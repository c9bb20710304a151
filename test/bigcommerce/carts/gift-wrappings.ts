import type { Product } from '../catalog/product.ts'
import type { Line } from './cart.ts'

// What things can be wrapped in; the cost is in cents of the store's own currency.
export const giftWrappings = [
  { id: 1, name: 'Gift box with ribbon', cents: 450, allowsMessage: true },
  { id: 2, name: 'Plain paper', cents: 200, allowsMessage: false },
]

export const wrappingsOf = (product: Product) => (product.giftWrapping ? giftWrappings : [])

// One paper for all of a line, or one for each unit.
export function wrappingCost({ wrapping, quantity }: Line) {
  if (!wrapping) return 0
  const costs = wrapping.details.map(({ id }) => giftWrappings.find((each) => each.id === id)?.cents ?? 0)
  const [first = 0] = costs
  if (wrapping.isTogether) return first
  return Array.from({ length: quantity }, (_, index) => costs[index] ?? first).reduce((a, b) => a + b, 0)
}
