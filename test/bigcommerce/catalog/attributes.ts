import type { Product } from './product.ts'

// What things are made of and where, told once for all of them: what a shopper filters by.
const materials: Record<string, number[]> = {
  Stoneware: [101, 104, 105, 106, 107, 108, 110, 111, 112, 116, 118, 122, 166],
  Terracotta: [131, 137, 142],
  Glass: [113, 119, 129, 145],
  'Cast iron': [103, 109, 158, 165],
  Steel: [114, 121, 132, 133, 135, 139, 153, 154, 155],
  Oak: [115, 123, 130, 136, 143, 156],
  Linen: [102, 124, 126, 150],
  Wool: [125, 157],
  Paper: [117, 141, 144, 146, 147, 148, 149],
  Beeswax: [120, 128],
  Canvas: [151, 152],
}

const places: Record<string, number[]> = {
  Portugal: [101, 104, 105, 106, 107, 108, 110, 112, 116, 118, 122, 166],
  Scotland: [125, 132, 151, 152, 156, 157],
  Denmark: [113, 119, 129, 130, 133, 134, 153, 154, 155],
  'United States': [102, 103, 109, 114, 115, 120, 121, 124, 126, 127, 128, 139, 143],
  Greece: [111],
  Poland: [137, 142],
  Japan: [144, 145, 147],
}

const FREE_SHIPPING = new Set([103, 109, 125, 130, 151, 152])

const groupOf = (groups: Record<string, number[]>, name: string, id: number) =>
  Object.entries(groups).flatMap(([value, ids]) => (ids.includes(id) ? [{ name, value }] : []))

export function withAttributes(product: Product): Product {
  const { id, customFields = [] } = product
  const own = [...groupOf(materials, 'Material', id), ...groupOf(places, 'Made in', id)]
  return {
    ...product,
    ...(own.length > 0 ? { customFields: [...customFields, ...own] } : {}),
    ...(FREE_SHIPPING.has(id) ? { freeShipping: true } : {}),
  }
}

export const filters = [
  { attribute: 'Material' },
  { attribute: 'Colour' },
  { attribute: 'Size', isCollapsed: true },
  { attribute: 'Made in', isCollapsed: true },
]
