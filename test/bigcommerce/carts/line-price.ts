import type { Product } from '../catalog/product.ts'
import { bulkPrice, toCents, unitPrice } from '../products/price.ts'
import { type Shelf, variantsOf } from '../shelf.ts'
import { type Cart, choicesOfLine, type Line } from './cart.ts'

export type PricedLine = ReturnType<typeof priceLine>

// The lines of a cart at today's prices; a product taken off the shelf leaves the cart.
export function priceLines({ lines }: Cart, shelf: Shelf) {
  return lines.flatMap((line) => {
    const product = shelf.product(line.productId)
    return product ? [priceLine(line, product)] : []
  })
}

export const totalOf = (lines: PricedLine[]) => lines.reduce((sum, { total }) => sum + total, 0)

function priceLine(line: Line, product: Product) {
  const variant = variantsOf(product).find(({ id }) => id === line.variantId)
  const { base, list } = unitPrice(product, variant, choicesOfLine(line))
  const sale = bulkPrice(product, list, line.quantity)
  const retail = toCents(product.retailPrice ?? 0)
  return { line, product, variant, base, list, sale, retail, total: sale * line.quantity }
}
