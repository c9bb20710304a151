import type { Catalog, Product, Variant } from './catalog/product.ts'
import { createTranslator, localesOf } from './catalog/translate.ts'
import type { StoreOptions } from './options.ts'
import { createLedger, type Ledger, type News } from './products/ledger.ts'
import { lessPercent } from './products/less.ts'
import { createListing } from './products/listing.ts'

export type { Cause, Changes } from './products/ledger.ts'
export type Shelf = ReturnType<typeof createView> & {
  in: (locale: string) => Shelf
  // As it is for who pays so much less.
  less: (percentOff: number) => Shelf
}

type World = { catalog: Catalog; ledger: Ledger; options: Pick<StoreOptions, 'currencies'> }

const BASE_VARIANT_OFFSET = 50_000

// The catalogue as the store sells it now; a test may change a price or a stock level while it runs.
// In another locale it is the same shelf, labelled in another language.
export function createShelf(catalog: Catalog, options: World['options'], tell?: (news: News) => void): Shelf {
  const world = { catalog, options, ledger: createLedger(catalog, tell) }
  const [main = '', ...others] = localesOf(catalog)
  const views = new Map<string, ReturnType<typeof createView>>()
  const view = (side: Side) => {
    const key = `${side.locale} ${side.percentOff}`
    const made = views.get(key) ?? createView(world, side)
    views.set(key, made)
    return made
  }
  const toShelf = (side: Side): Shelf => ({
    ...view(side),
    in: (locale) => toShelf({ ...side, locale: others.includes(locale) ? locale : main }),
    less: (percentOff) => toShelf({ ...side, percentOff }),
  })
  return toShelf({ locale: main, percentOff: 0 })
}

type Side = { locale: string; percentOff: number }

function createView({ catalog, ledger, options }: World, side: Side) {
  const shown = createListings(catalog, ledger, side)
  const enabled = () => options.currencies.filter(({ isEnabled }) => isEnabled)
  const { term } = createTranslator(catalog.translations?.[side.locale])

  return {
    storeName: catalog.storeName,
    locales: localesOf(catalog),
    term,
    filters: catalog.filters?.map((each) => ({ ...each, attribute: term(each.attribute) })),
    currencyCode: catalog.currencyCode,
    currencies: enabled,
    // The one asked for where it is in use, else the store's own.
    currency: (code: string | null | undefined) => {
      const found = enabled().find((each) => each.code === code)
      const own = found ?? enabled().find((each) => each.code === catalog.currencyCode)
      if (!own) throw new Error(`The store has no ${catalog.currencyCode}`)
      return own
    },
    brands: catalog.brands,
    at: (path: string) => shown().at(path),
    products: () => shown().products,
    product: (id: number) => shown().product(id),
    category: (id: number) => shown().category(id),
    brand: (id: number | undefined) => shown().brand(id ?? 0),
    productBySku: (sku: string) => shown().productBySku(sku),
    productOfVariant: (id: number) => shown().productOfVariant(id),
    inCategory: (id: number) => shown().inCategory(id),
    ofBrand: (id: number) => shown().ofBrand(id),
    subcategories: (parentId: number | null) => shown().subcategories(parentId),
    redirect: ledger.redirect,
    addRedirect: ledger.addRedirect,
    add: ledger.add,
    remove: ledger.remove,
    change: ledger.change,
    changeCategory: ledger.changeCategory,
  }
}

// Made anew only after a change.
function createListings(catalog: Catalog, ledger: Ledger, { locale, percentOff }: Side) {
  const translate = createTranslator(catalog.translations?.[locale])
  const make = () =>
    createListing({
      products: ledger.products().map((product) => lessPercent(translate.product(product), percentOff)),
      categories: ledger.categories().map(translate.category),
      brands: catalog.brands,
    })
  let made: { revision: number; listing: ReturnType<typeof make> } | undefined
  return () => {
    if (made?.revision !== ledger.revision()) made = { revision: ledger.revision(), listing: make() }
    return made.listing
  }
}

// Every product has at least one variant; one without options has just its base variant.
export function variantsOf(product: Product): Variant[] {
  if (product.variants.length > 0) return product.variants
  return [{ id: BASE_VARIANT_OFFSET + product.id, sku: product.sku, optionValueIds: {} }]
}

export const hasVariantOptions = (product: Product) => product.options.some((option) => option.affectsVariant)
