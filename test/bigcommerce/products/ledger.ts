import type { Catalog, Category, Product, Redirect, Variant } from '../catalog/product.ts'
import { toPathKey } from './listing.ts'

type VariantChanges = { id: number } & Partial<Omit<Variant, 'id'>>
export type Changes = Partial<Omit<Product, 'id' | 'variants'>> & { variants?: VariantChanges[] }
export type Ledger = ReturnType<typeof createLedger>

// What the store holds, and every change made to it while it runs.
export function createLedger(catalog: Catalog) {
  const products = keyed(structuredClone(catalog.products))
  const categories = keyed(catalog.categories)
  const redirects = new Map<string, Redirect>()
  let revision = 0

  const addRedirect = (redirect: Redirect) => void redirects.set(toPathKey(redirect.from), redirect)
  catalog.redirects.forEach(addRedirect)
  // Who moves leaves word of the new place, as BigCommerce does.
  const write = <Thing extends Place>(things: Map<number, Thing>, thing: Thing, to: Redirect['to']) => {
    const from = things.get(thing.id)?.path ?? thing.path
    if (from !== thing.path) {
      redirects.delete(toPathKey(thing.path))
      addRedirect({ from, to })
    }
    things.set(thing.id, thing)
    revision += 1
    return thing
  }

  return {
    revision: () => revision,
    products: () => [...products.values()].filter(({ visible }) => visible !== false),
    categories: () => [...categories.values()],
    redirect: (path: string) => redirects.get(toPathKey(path)),
    addRedirect,
    change: (id: number, { variants = [], ...changes }: Changes) => {
      const known = products.get(id)
      if (!known) return undefined
      const changed = known.variants.map((each) => changeVariant(each, variants))
      return write(products, { ...known, ...changes, variants: changed }, { product: id })
    },
    changeCategory: (id: number, changes: Partial<Omit<Category, 'id'>>) => {
      const known = categories.get(id)
      return known && write(categories, { ...known, ...changes }, { category: id })
    },
  }
}

type Place = { id: number; path: string }

const keyed = <Thing extends Place>(things: Thing[]) => new Map(things.map((thing) => [thing.id, thing]))

const changeVariant = (variant: Variant, changes: VariantChanges[]) => ({
  ...variant,
  ...changes.find(({ id }) => id === variant.id),
})
