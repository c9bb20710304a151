import type { Product } from '../catalog/product.ts'
import { readNodeId } from '../graphql/connection.ts'
import { hasVariantOptions } from '../shelf.ts'
import type { Store } from '../store.ts'
import { toProduct } from './product.ts'
import { choicesOf } from './variant.ts'

export type ProductAsked = {
  id?: string | null
  entityId?: number | null
  variantEntityId?: number | null
  sku?: string | null
  optionValueIds: { optionEntityId: number; valueEntityId: number }[]
  useDefaultOptionSelections?: boolean | null
}

// A variant named by id or SKU counts as if its options had been chosen.
export function chooseProduct(asked: ProductAsked, store: Store) {
  const product = findProduct(asked, store)
  if (!product) return null
  const variant = product.variants.find((each) => each.id === asked.variantEntityId || each.sku === asked.sku)
  const chosen = asked.optionValueIds.map(
    ({ optionEntityId, valueEntityId }) => [optionEntityId, valueEntityId] as const,
  )
  const choices = new Map([
    ...(asked.useDefaultOptionSelections ? defaults(product) : []),
    ...(variant && hasVariantOptions(product) ? choicesOf(variant) : []),
    ...chosen,
  ])
  return toProduct(product, store, choices)
}

function findProduct({ id, entityId, variantEntityId, sku }: ProductAsked, { shelf }: Store) {
  if (entityId) return shelf.product(entityId)
  if (id) return shelf.product(readNodeId('Product', id))
  if (sku) return shelf.productBySku(sku)
  return variantEntityId ? shelf.productOfVariant(variantEntityId) : undefined
}

const defaults = (product: Product) =>
  product.options.flatMap((option) => {
    const value = 'values' in option ? option.values.find(({ isDefault }) => isDefault) : undefined
    return value ? [[option.id, value.id] as const] : []
  })
