import type { Catalog, Category, Product, Redirect, Variant } from '../catalog/product.ts'
import { toPathKey } from './listing.ts'

type VariantChanges = { id: number } & Partial<Omit<Variant, 'id'>>
export type Changes = Partial<Omit<Product, 'id' | 'variants'>> & { variants?: VariantChanges[] }
export type Ledger = ReturnType<typeof createLedger>

// Who changed a product: the merchant by editing it, by what the channel shows or by a price list; or a sale.
export type Cause = 'merchant' | 'channel' | 'priceList' | 'order'
export type News =
  | { product: { before?: Product; after?: Product }; cause: Cause }
  | { category: { before: Category; after: Category } }
  | { redirect: Redirect; id: number }

// What the store holds, and every change made to it while it runs; who must know is told.
export function createLedger(catalog: Catalog, tell: (news: News) => void = () => {}) {
  const products = keyed(structuredClone(catalog.products))
  const categories = keyed(catalog.categories)
  const redirects = createRedirects(catalog.redirects, tell)
  let revision = 0

  // Who moves leaves word of the new place, as BigCommerce does.
  const write = <Thing extends Place>(things: Map<number, Thing>, thing: Thing, to: Redirect['to']) => {
    redirects.move({ from: things.get(thing.id)?.path ?? thing.path, path: thing.path, to })
    things.set(thing.id, thing)
    revision += 1
    return thing
  }

  return {
    revision: () => revision,
    products: () => [...products.values()].filter(({ visible }) => visible !== false),
    categories: () => [...categories.values()],
    redirect: redirects.find,
    addRedirect: redirects.add,
    add: (product: Product) => {
      const after = write(products, structuredClone(product), { product: product.id })
      tell({ product: { after }, cause: 'merchant' })
      return after
    },
    remove: (id: number) => {
      const before = products.get(id)
      if (!before || !products.delete(id)) return undefined
      revision += 1
      tell({ product: { before }, cause: 'merchant' })
      return before
    },
    change: (id: number, { variants = [], ...changes }: Changes, cause: Cause = 'merchant') => {
      const before = products.get(id)
      if (!before) return undefined
      const changed = before.variants.map((each) => changeVariant(each, variants))
      const at = new Date().toISOString()
      const after = write(
        products,
        { ...before, changed: at, ...changes, variants: changed },
        { product: id },
      )
      // The time of a change is none of its own.
      tell({ product: { before: { ...before, changed: at }, after }, cause })
      return after
    },
    changeCategory: (id: number, changes: Partial<Omit<Category, 'id'>>) => {
      const before = categories.get(id)
      if (!before) return undefined
      const after = write(categories, { ...before, ...changes }, { category: id })
      tell({ category: { before, after } })
      return after
    },
  }
}

type Place = { id: number; path: string }

function createRedirects(initial: Redirect[], tell: (news: News) => void) {
  const redirects = new Map(initial.map((redirect) => [toPathKey(redirect.from), redirect]))
  const add = (redirect: Redirect) => {
    redirects.set(toPathKey(redirect.from), redirect)
    tell({ redirect, id: redirects.size })
  }
  return {
    add,
    find: (path: string) => redirects.get(toPathKey(path)),
    move: ({ from, path, to }: { from: string; path: string; to: Redirect['to'] }) => {
      if (from === path) return
      redirects.delete(toPathKey(path))
      add({ from, to })
    },
  }
}

const keyed = <Thing extends Place>(things: Thing[]) => new Map(things.map((thing) => [thing.id, thing]))

const changeVariant = (variant: Variant, changes: VariantChanges[]) => {
  const change = changes.find(({ id }) => id === variant.id)
  return change ? { ...variant, ...change } : variant
}
