import type { Brand, Category, Product, Seo } from '../catalog/product.ts'
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
  defaultProductSort: category.sort ?? 'DEFAULT',
  defaultImage: () => toPicture('c', category, store),
  seo: toSeo(category, toPlainText(category.description, 160)),
  breadcrumbs: ({ depth, ...page }: Page & { depth: number }) =>
    toConnection(depth > 0 ? trail(category, store).slice(-depth) : [], page, ({ id, name, path }) => ({
      entityId: id,
      name,
      path,
    })),
  products: (asked: ProductsAsked) =>
    toProducts(store.shelf.inCategory(category.id), { ...asked, sortBy: sortFor(category, asked) }, store),
})

// What the merchant has chosen for the category, unless the shopper asks for an order.
const sortFor = ({ sort }: Category, { sortBy }: ProductsAsked) =>
  sortBy && sortBy !== 'DEFAULT' ? sortBy : (sort ?? 'DEFAULT')

const toSeo = ({ name, seo }: { name: string; seo?: Seo }, description: string) => ({
  pageTitle: seo?.title ?? name,
  metaDescription: seo?.description ?? description,
  metaKeywords: seo?.keywords ?? '',
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
    seo: toSeo(brand, ''),
    searchKeywords: brand.keywords ?? [],
    products: (asked: ProductsAsked) => toProducts(store.shelf.ofBrand(brand.id), asked, store),
  }
}

const toPicture = (
  folder: string,
  { name, picture }: { name: string; picture?: string },
  { options }: Store,
) => (picture ? toImage({ folder, key: picture, alt: name, isDefault: true }, options.publicUrl) : null)
