import type { Product } from '../bigcommerce/catalog/product.ts'

export const plain: Omit<Product, 'id' | 'sku' | 'name' | 'path' | 'price'> = {
  categoryIds: [4],
  type: 'Physical',
  description: '<p>A plain <b>thing</b> &amp; nothing more.</p>',
  availability: 'Available',
  options: [],
  variants: [],
  pictures: [],
  created: '2026-01-01T00:00:00Z',
  sold: 0,
}

export const ids = {
  mug: 101,
  shirt: 102,
  engraved: 103,
  tiered: 104,
  soldOut: 105,
  scarce: 106,
  limited: 107,
  hidden: 108,
  hiddenPrice: 109,
  preorder: 110,
  unavailable: 111,
  pattern: 112,
  bundle: 113,
}
