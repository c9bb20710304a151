import type { Product } from '../catalog/product.ts'
import { type Page, readNodeId, toConnection } from '../graphql/connection.ts'
import { type Filters, searchProducts } from '../products/search.ts'
import { type Sort, sortProducts } from '../products/sort.ts'
import { hasVariantOptions } from '../shelf.ts'
import type { Store } from '../store.ts'
import { toCart } from './cart.ts'
import { toBranch, toBrand, toCategory, toCategoryTree, toProducts } from './category.ts'
import { toProduct } from './product.ts'
import { toRoute } from './route.ts'
import { toCurrency, toSettings } from './settings.ts'
import { choicesOf } from './variant.ts'

type ListAsked = Page & { hideOutOfStock?: boolean | null }

type ProductAsked = {
  id?: string | null
  entityId?: number | null
  variantEntityId?: number | null
  sku?: string | null
  optionValueIds: { optionEntityId: number; valueEntityId: number }[]
  useDefaultOptionSelections?: boolean | null
}

type SearchAsked = { filters: Filters; sort?: Sort | null }

export function toSite(store: Store) {
  const { shelf } = store
  const sorted = (sort: Sort) => (asked: ListAsked) =>
    toProducts(sortProducts(shelf.products(), sort), asked, store)
  const currency = toCurrency(store)
  return {
    product: (asked: ProductAsked) => chooseProduct(asked, store),
    products: ({ ids, entityIds, ...asked }: ListAsked & { ids: string[]; entityIds: number[] }) =>
      toProducts(
        pick(shelf.products(), [...entityIds, ...ids.map((id) => readNodeId('Product', id))]),
        asked,
        store,
      ),
    newestProducts: sorted('NEWEST'),
    bestSellingProducts: sorted('BEST_SELLING'),
    featuredProducts: (asked: ListAsked) =>
      toProducts(
        shelf.products().filter((product) => product.featured),
        asked,
        store,
      ),
    route: toRoute(store),
    category: ({ entityId }: { entityId: number }) => {
      const category = shelf.category(entityId)
      return category ? toCategory(category, store) : null
    },
    categoryTree: ({ rootEntityId }: { rootEntityId?: number | null }) => {
      const root = rootEntityId ? shelf.category(rootEntityId) : undefined
      if (rootEntityId) return root ? [toBranch(root, store)] : []
      return toCategoryTree(null, store)
    },
    brand: ({ entityId }: { entityId: number }) => toBrand(shelf.brand(entityId), store),
    brands: ({
      entityIds,
      productEntityIds,
      ...page
    }: Page & { entityIds: number[]; productEntityIds: number[] }) => {
      const ofProducts = productEntityIds.map((id) => shelf.product(id)?.brandId ?? 0)
      return toConnection(pick(shelf.brands, [...entityIds, ...ofProducts]), page, (brand) =>
        toBrand(brand, store),
      )
    },
    search: {
      searchProducts: ({ filters, sort }: SearchAsked) => ({
        products: (page: Page) =>
          toConnection(searchProducts(shelf, filters, sort ?? 'RELEVANCE'), page, (product) =>
            toProduct(product, store),
          ),
        filters: (page: Page) => toConnection([], page, (filter) => filter),
      }),
    },
    settings: () => toSettings(store),
    currency: ({ currencyCode }: { currencyCode: string }) =>
      currencyCode === currency.code ? currency : null,
    currencies: (page: Page) => toConnection([currency], page, (each) => each),
    cart: ({ entityId }: { entityId?: string | null }) => {
      const cart = entityId ? store.carts.find(entityId) : undefined
      return cart ? toCart(cart, store) : null
    },
  }
}

const pick = <Item extends { id: number }>(items: Item[], ids: number[]) =>
  ids.length === 0 ? items : items.filter((item) => ids.includes(item.id))

// A variant named by id or SKU counts as if its options had been chosen.
function chooseProduct(asked: ProductAsked, store: Store) {
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
  return shelf
    .products()
    .find((product) => product.variants.some((variant) => variant.id === variantEntityId))
}

const defaults = (product: Product) =>
  product.options.flatMap((option) => {
    const value = 'values' in option ? option.values.find(({ isDefault }) => isDefault) : undefined
    return value ? [[option.id, value.id] as const] : []
  })
