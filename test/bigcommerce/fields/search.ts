import { type Page, toConnection } from '../graphql/connection.ts'
import { type Filters, withoutFiltering } from '../products/filters.ts'
import { searchProducts } from '../products/search.ts'
import type { Sort } from '../products/sort.ts'
import type { Store } from '../store.ts'
import { toProduct } from './product.ts'
import { toSearchFilters } from './search-filters.ts'

type SearchAsked = { filters: Filters; sort?: Sort | null }

export const toSearch = (store: Store) => ({
  searchProducts: ({ filters: asked, sort }: SearchAsked) => {
    const isFiltering = store.options.productFilteringEnabled
    const filters = isFiltering ? asked : withoutFiltering(asked)
    const found = searchProducts(store.shelf, filters, sort)
    return {
      products: (page: Page) => toConnection(found.products, page, (product) => toProduct(product, store)),
      filters: (page: Page) =>
        toConnection(isFiltering ? toSearchFilters(found, filters, store) : [], page, (filter) => filter),
    }
  },
})
