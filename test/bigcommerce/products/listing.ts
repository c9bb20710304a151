import type { Brand, Catalog, Category, Product } from '../catalog/product.ts'

type Things = Pick<Catalog, 'products' | 'categories' | 'brands'>

// What is for sale, found at once by whatever one may know of it, however much there is.
export function createListing({ products, categories, brands }: Things) {
  const byId = new Map(products.map((product) => [product.id, product]))
  const bySku = new Map(products.flatMap(skus))
  const byVariant = new Map(
    products.flatMap((product) => product.variants.map(({ id }) => [id, product] as const)),
  )
  const categoryById = new Map(categories.map((category) => [category.id, category]))
  const brandById = new Map(brands.map((brand) => [brand.id, brand]))
  const byCategory = group(products, ({ categoryIds }) => [...new Set(categoryIds)])
  const byBrand = group(products, ({ brandId }) => [brandId])
  const byPath = placeAll({ products, categories, brands })
  const byParent = group<Category, number | null>(categories, ({ parentId }) => [parentId])

  return {
    products: products as readonly Product[],
    product: (id: number) => byId.get(id),
    productBySku: (sku: string) => bySku.get(sku),
    productOfVariant: (id: number) => byVariant.get(id),
    category: (id: number) => categoryById.get(id),
    brand: (id: number) => brandById.get(id),
    inCategory: (id: number) => byCategory.get(id) ?? [],
    ofBrand: (id: number) => byBrand.get(id) ?? [],
    subcategories: (parentId: number | null) => byParent.get(parentId) ?? [],
    at: (path: string) => byPath.get(toPathKey(path)),
  }
}

export type Placed = { product: Product } | { category: Category } | { brand: Brand }

// Paths are one with and without their last slash, in any case, whatever query follows.
export const toPathKey = (path: string) =>
  `/${path.replace(/[?#].*$/s, '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/').toLowerCase()

// A product's path wins over a category's, a category's over a brand's.
function placeAll({ products, categories, brands }: Things): Map<string, Placed> {
  return new Map([
    ...brands.map((brand): [string, Placed] => [toPathKey(brand.path), { brand }]),
    ...categories.map((category): [string, Placed] => [toPathKey(category.path), { category }]),
    ...products.map((product): [string, Placed] => [toPathKey(product.path), { product }]),
  ])
}

const skus = (product: Product) =>
  [product, ...product.variants].map(({ sku }): [string, Product] => [sku, product])

function group<Item, Key>(items: readonly Item[], keysOf: (item: Item) => Key[]) {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key)
      if (members) members.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
