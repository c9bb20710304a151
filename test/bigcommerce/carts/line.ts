import type { Product, Variant } from '../catalog/product.ts'
import { findVariant, isPurchasable, stockOf } from '../products/stock.ts'
import { hasVariantOptions, type Shelf, variantsOf } from '../shelf.ts'
import { isSameThing, type Line, type LineInput } from './cart.ts'
import { cartErrors } from './cart-error.ts'
import { readSelection } from './selection.ts'

// Makes a cart line of what was sent, or refuses it in BigCommerce's words.
export function readLine(input: LineInput, shelf: Shelf): Line {
  if (input.quantity < 1) throw cartErrors.missingFields('lineItems.*.quantity')
  const product = findProduct(input, shelf)
  const variant = chooseVariant(product, input)
  if (!isPurchasable(product, variant)) throw cartErrors.notPurchasable(product.name)
  return {
    id: crypto.randomUUID(),
    productId: product.id,
    variantId: variant.id,
    quantity: input.quantity,
    selected: readSelection(product, variant, input.selectedOptions ?? {}),
  }
}

function findProduct({ productEntityId, sku }: LineInput, shelf: Shelf) {
  if (typeof productEntityId === 'number') {
    const product = shelf.product(productEntityId)
    if (!product) throw cartErrors.unknownProduct(productEntityId)
    return product
  }
  if (!sku) throw cartErrors.missingFields('lineItems.*.product_id')
  const product = shelf.productBySku(sku)
  if (!product) throw cartErrors.unknownSku(sku)
  return product
}

function chooseVariant(product: Product, { variantEntityId, sku, selectedOptions }: LineInput): Variant {
  const variants = variantsOf(product)
  if (typeof variantEntityId === 'number') {
    const named = variants.find(({ id }) => id === variantEntityId)
    if (!named) throw cartErrors.unknownVariant(variantEntityId)
    return named
  }
  const chosen = (selectedOptions?.multipleChoices ?? []).map(
    (each) => [each.optionEntityId, each.optionValueEntityId] as const,
  )
  const found =
    variants.find((each) => each.sku === sku && hasVariantOptions(product)) ??
    findVariant(product, new Map(chosen))
  if (!found) throw cartErrors.variantNeeded(product.name)
  return found
}

// Puts a line among the others, merging equal ones, and checks what the whole cart then asks of the shop.
export function placeLine(lines: Line[], line: Line, shelf: Shelf): Line[] {
  const twin = lines.find((each) => isSameThing(each, line))
  const placed = twin ? { ...twin, quantity: twin.quantity + line.quantity } : line
  const result = twin ? lines.map((each) => (each === twin ? placed : each)) : [...lines, placed]
  checkQuantity(result, placed, shelf)
  return result
}

function checkQuantity(lines: Line[], { id, productId, variantId }: Line, shelf: Shelf) {
  const product = shelf.product(productId)
  if (!product) throw cartErrors.unknownProduct(productId)
  const sum = (isCounted: (line: Line) => boolean) =>
    lines.filter(isCounted).reduce((total, { quantity }) => total + quantity, 0)
  const ofProduct = sum((line) => line.productId === productId)
  const { minQuantity = 1, maxQuantity = Number.POSITIVE_INFINITY } = product
  if (ofProduct > maxQuantity) throw cartErrors.aboveMaximum(product.name, maxQuantity)
  if (ofProduct < minQuantity) throw cartErrors.belowMinimum(product.name, minQuantity)
  const stock = stockOf(
    product,
    product.variants.find((each) => each.id === variantId),
  )
  if (stock !== undefined && sum((line) => line.variantId === variantId) > stock)
    throw cartErrors.outOfStock(id, product.name)
}

// A line keeps its id and its place as long as its options stay the same. One that is sent to two addresses is two
// lines of the same thing, which stay apart.
export function replaceLine(lines: Line[], old: Line, line: Line, shelf: Shelf): Line[] {
  if (old.variantId === line.variantId && JSON.stringify(old.selected) === JSON.stringify(line.selected)) {
    const next = { ...old, quantity: line.quantity }
    const result = lines.map((each) => (each === old ? next : each))
    checkQuantity(result, next, shelf)
    return result
  }
  const placed = placeLine(
    lines.filter((each) => each !== old),
    line,
    shelf,
  )
  if (placed.length < lines.length) return placed
  const added = placed.at(-1)
  return lines.map((each) => (each === old && added ? added : each))
}
