import type { Catalog, Product, Redirect, Variant } from './catalog/product.ts'
import { createListing, toPathKey } from './products/listing.ts'

type VariantChanges = { id: number } & Partial<Omit<Variant, 'id'>>
export type Changes = Partial<Omit<Product, 'id' | 'variants'>> & { variants?: VariantChanges[] }
export type Shelf = ReturnType<typeof createShelf>

const BASE_VARIANT_OFFSET = 50_000

// The catalogue as the store sells it now; a test may change a price or a stock level while it runs.
export function createShelf(catalog: Catalog) {
  const products = new Map(catalog.products.map((product) => [product.id, structuredClone(product)]))
  const redirects = new Map(catalog.redirects.map((redirect) => [toPathKey(redirect.from), redirect]))
  let listing: ReturnType<typeof createListing> | undefined
  const shown = () => {
    listing ??= createListing({ ...catalog, products: [...products.values()].filter(isVisible) })
    return listing
  }

  const redirect = (added: Redirect) => redirects.set(toPathKey(added.from), added)

  return {
    storeName: catalog.storeName,
    currencyCode: catalog.currencyCode,
    redirect: (path: string) => redirects.get(toPathKey(path)),
    at: (path: string) => shown().at(path),
    filters: catalog.filters,
    categories: catalog.categories,
    brands: catalog.brands,
    products: () => shown().products,
    product: (id: number) => shown().product(id),
    category: (id: number) => shown().category(id),
    brand: (id: number | undefined) => shown().brand(id ?? 0),
    productBySku: (sku: string) => shown().productBySku(sku),
    productOfVariant: (id: number) => shown().productOfVariant(id),
    inCategory: (id: number) => shown().inCategory(id),
    ofBrand: (id: number) => shown().ofBrand(id),
    subcategories: (parentId: number | null) => shown().subcategories(parentId),
    addRedirect: (added: Redirect) => void redirect(added),
    // Who moves leaves word of the new place, as BigCommerce does.
    change: (id: number, { variants = [], ...changes }: Changes) => {
      const known = products.get(id)
      if (!known) return undefined
      const changed = {
        ...known,
        ...changes,
        variants: known.variants.map((each) => changeVariant(each, variants)),
      }
      products.set(id, changed)
      if (changed.path !== known.path) {
        redirects.delete(toPathKey(changed.path))
        redirect({ from: known.path, to: { product: id } })
      }
      listing = undefined
      return changed
    },
  }
}

const changeVariant = (variant: Variant, changes: VariantChanges[]) => ({
  ...variant,
  ...changes.find(({ id }) => id === variant.id),
})

const isVisible = (product: Product) => product.visible !== false

// Every product has at least one variant; one without options has just its base variant.
export function variantsOf(product: Product): Variant[] {
  if (product.variants.length > 0) return product.variants
  return [{ id: BASE_VARIANT_OFFSET + product.id, sku: product.sku, optionValueIds: {} }]
}

export const hasVariantOptions = (product: Product) => product.options.some((option) => option.affectsVariant)
