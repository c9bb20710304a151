import type { Catalog } from './product.ts'

export const demoCatalog: Catalog = {
  storeName: 'Fern & Flint',
  currencyCode: 'USD',
  products: [],
  categories: [],
  brands: [],
  redirects: [],
}
