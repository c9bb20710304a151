import type { Currency } from '../catalog/currencies.ts'
import type { Product } from '../catalog/product.ts'
import { convert } from '../products/currency.ts'
import { bulkPrice, toCents, unitPrice } from '../products/price.ts'
import { type Shelf, variantsOf } from '../shelf.ts'
import { type Cart, choicesOfLine, type Line } from './cart.ts'

export type PricedLine = ReturnType<typeof priceLine>

// The lines of a cart at today's prices in its own currency, in hundredths; a product taken off the shelf leaves the cart.
export function priceLines({ lines, currencyCode }: Cart, shelf: Shelf) {
  const currency = shelf.currency(currencyCode)
  return lines.flatMap((line) => {
    const product = shelf.product(line.productId)
    return product ? [priceLine(line, product, currency)] : []
  })
}

export const totalOf = (lines: PricedLine[]) => lines.reduce((sum, { total }) => sum + total, 0)

function priceLine(line: Line, product: Product, currency: Currency) {
  const amount = (cents: number) => convert(cents, currency)
  const variant = variantsOf(product).find(({ id }) => id === line.variantId)
  const { base, list } = unitPrice(product, variant, choicesOfLine(line))
  const sale = amount(bulkPrice(product, list, line.quantity))
  return {
    line,
    product,
    variant,
    base: amount(base),
    list: amount(list),
    sale,
    retail: amount(toCents(product.retailPrice ?? 0)),
    total: sale * line.quantity,
  }
}
