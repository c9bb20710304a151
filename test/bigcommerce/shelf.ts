import type { Catalog, Product, Variant } from './catalog/product.ts'

type VariantChanges = { id: number } & Partial<Omit<Variant, 'id'>>
export type Changes = Partial<Omit<Product, 'id' | 'variants'>> & { variants?: VariantChanges[] }
export type Shelf = ReturnType<typeof createShelf>

const BASE_VARIANT_OFFSET = 50_000

// The catalogue as the store sells it now; a test may change a price or a stock level while it runs.
export function createShelf(catalog: Catalog) {
  const products = new Map(catalog.products.map((product) => [product.id, structuredClone(product)]))
  const categories = new Map(catalog.categories.map((category) => [category.id, category]))
  const brands = new Map(catalog.brands.map((brand) => [brand.id, brand]))
  const listed = () => [...products.values()].filter(isVisible)
  const product = (id: number) => listed().find((each) => each.id === id)

  return {
    storeName: catalog.storeName,
    currencyCode: catalog.currencyCode,
    redirects: catalog.redirects,
    categories: catalog.categories,
    brands: catalog.brands,
    products: listed,
    product,
    category: (id: number) => categories.get(id),
    brand: (id: number | undefined) => brands.get(id ?? 0),
    productBySku: (sku: string) => listed().find((each) => isSold(each, sku)),
    inCategory: (id: number) => listed().filter((each) => each.categoryIds.includes(id)),
    ofBrand: (id: number) => listed().filter((each) => each.brandId === id),
    subcategories: (parentId: number | null) =>
      catalog.categories.filter((each) => each.parentId === parentId),
    change: (id: number, { variants = [], ...changes }: Changes) => {
      const known = products.get(id)
      if (!known) return undefined
      const changed = {
        ...known,
        ...changes,
        variants: known.variants.map((each) => changeVariant(each, variants)),
      }
      products.set(id, changed)
      return changed
    },
  }
}

const changeVariant = (variant: Variant, changes: VariantChanges[]) => ({
  ...variant,
  ...changes.find(({ id }) => id === variant.id),
})

const isVisible = (product: Product) => product.visible !== false

const isSold = (product: Product, sku: string) =>
  product.sku === sku || product.variants.some((variant) => variant.sku === sku)

// Every product has at least one variant; one without options has just its base variant.
export function variantsOf(product: Product): Variant[] {
  if (product.variants.length > 0) return product.variants
  return [{ id: BASE_VARIANT_OFFSET + product.id, sku: product.sku, optionValueIds: {} }]
}

export const hasVariantOptions = (product: Product) => product.options.some((option) => option.affectsVariant)
