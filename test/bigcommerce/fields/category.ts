import type { Brand, Category, Product } from '../catalog/product.ts'
import { type Page, toConnection, toNodeId } from '../graphql/connection.ts'
import { type Sort, sortProducts } from '../products/sort.ts'
import { isInStock } from '../products/stock.ts'
import type { Store } from '../store.ts'
import { toImage } from './image.ts'
import { toPlainText } from './plain-text.ts'
import { toProduct } from './product.ts'

type ProductsAsked = Page & { hideOutOfStock?: boolean | null; sortBy?: Sort | null }

export function toProducts(
  products: readonly Product[],
  { hideOutOfStock, sortBy, ...page }: ProductsAsked,
  store: Store,
) {
  const shown =
    hideOutOfStock && store.options.productFilteringEnabled
      ? products.filter((product) => isInStock(product))
      : products
  return toConnection(sortProducts(shown, sortBy ?? 'DEFAULT'), page, (product) => toProduct(product, store))
}

export const toCategory = (category: Category, store: Store) => ({
  __typename: 'Category',
  id: toNodeId('Category', category.id),
  entityId: category.id,
  name: category.name,
  path: category.path,
  description: category.description,
  defaultProductSort: 'DEFAULT',
  defaultImage: () => toPicture('c', category, store),
  seo: {
    pageTitle: category.name,
    metaDescription: toPlainText(category.description, 160),
    metaKeywords: '',
  },
  breadcrumbs: ({ depth, ...page }: Page & { depth: number }) =>
    toConnection(trail(category, store).slice(-depth), page, ({ id, name, path }) => ({
      entityId: id,
      name,
      path,
    })),
  products: (asked: ProductsAsked) => toProducts(store.shelf.inCategory(category.id), asked, store),
})

// From the top of the tree down to the category itself.
function trail(category: Category, store: Store): Category[] {
  const parent = category.parentId === null ? undefined : store.shelf.category(category.parentId)
  return parent ? [...trail(parent, store), category] : [category]
}

export function toCategoryTree(parentId: number | null, store: Store): object[] {
  return store.shelf.subcategories(parentId).map((category) => toBranch(category, store))
}

export function toBranch(category: Category, store: Store) {
  const children = toCategoryTree(category.id, store)
  return {
    entityId: category.id,
    name: category.name,
    path: category.path,
    description: category.description,
    productCount: store.shelf.inCategory(category.id).length,
    image: () => toPicture('c', category, store),
    hasChildren: children.length > 0,
    children,
  }
}

export function toBrand(brand: Brand | undefined, store: Store) {
  if (!brand) return null
  return {
    __typename: 'Brand',
    id: toNodeId('Brand', brand.id),
    entityId: brand.id,
    name: brand.name,
    path: brand.path,
    defaultImage: () => toPicture('b', brand, store),
    seo: { pageTitle: brand.name, metaDescription: '', metaKeywords: '' },
    searchKeywords: [],
    products: (asked: ProductsAsked) => toProducts(store.shelf.ofBrand(brand.id), asked, store),
  }
}

const toPicture = (
  folder: string,
  { name, picture }: { name: string; picture?: string },
  { options }: Store,
) => (picture ? toImage({ folder, key: picture, alt: name, isDefault: true }, options.publicUrl) : null)
