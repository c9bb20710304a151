import { z } from 'zod'
import type { SearchFilters } from '../bigcommerce/catalog.ts'
import { mapOf } from '../http/parse.ts'
import type { Settings } from './settings.ts'

const id = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 or more')
  .max(2_147_483_647, 'is too large')

const amount = z.coerce
  .number('must be a number')
  .min(0, 'must be 0 or more')
  .max(1_000_000_000, 'is too large')
const word = z.string('must be text').trim().min(1, 'must not be empty').max(250, 'is too long')
const ids = z.array(id).max(40, 'must have at most 40 entries')

/** What a listing is narrowed by. Within a facet any of the values will do; between facets all must. */
export const Filters = z.strictObject({
  categories: ids.optional(),
  brands: ids.optional(),
  price: z
    .strictObject({ min: amount.optional(), max: amount.optional() })
    .refine(
      ({ min, max }) => min === undefined || max === undefined || min <= max,
      'must not end before it begins',
    )
    .optional(),
  /** At least so many stars. */
  rating: z.coerce
    .number()
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(5, 'must be 5 or less')
    .optional(),
  attributes: mapOf(word, z.array(word).max(40, 'must have at most 40 entries'))
    .refine((attributes) => Object.keys(attributes).length <= 20, 'must have at most 20 entries')
    .optional(),
  inStock: z.boolean('must be true or false').optional(),
  freeShipping: z.boolean('must be true or false').optional(),
  featured: z.boolean('must be true or false').optional(),
})

export type Filters = z.output<typeof Filters>

/** Without what narrows nothing, and in one order, so that one choice is one cache key. */
function tidied(filters: Filters): Filters {
  const attributes = Object.entries(filters.attributes ?? {})
    .filter(([, values]) => values.length > 0)
    .map(([key, values]): [string, string[]] => [key, [...new Set(values)].toSorted()])
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  const numbers = (list: number[] = []) => [...new Set(list)].toSorted((one, other) => one - other)
  const [categories, brands] = [numbers(filters.categories), numbers(filters.brands)]
  const { price } = filters
  return {
    ...(categories.length > 0 ? { categories } : {}),
    ...(brands.length > 0 ? { brands } : {}),
    ...(price?.min !== undefined || price?.max !== undefined ? { price } : {}),
    ...(filters.rating === undefined ? {} : { rating: filters.rating }),
    ...(attributes.length > 0 ? { attributes: Object.fromEntries(attributes) } : {}),
    ...(filters.inStock ? { inStock: true } : {}),
    ...(filters.freeShipping ? { freeShipping: true } : {}),
    ...(filters.featured ? { featured: true } : {}),
  }
}

export type Scope = { term?: string | undefined; category?: number | undefined; brand?: number | undefined }

/**
 * As BigCommerce takes it: `categoryEntityId` is the page's own category, `categoryEntityIds` are those chosen in its
 * facet. Prices are compared in the default currency, whatever the shopper sees (`exchangeRate`: of theirs).
 */
export function toSearchFilters(
  { term, category, brand }: Scope,
  filters: Filters,
  exchangeRate: number,
): SearchFilters {
  const { categories, price, rating, attributes, inStock, freeShipping, featured } = filters
  const brands = brand === undefined ? filters.brands : [brand]
  return {
    ...(term === undefined ? {} : { searchTerm: term }),
    ...(category === undefined ? {} : { categoryEntityId: category }),
    searchSubCategories: true,
    ...(categories === undefined ? {} : { categoryEntityIds: categories }),
    ...(brands === undefined ? {} : { brandEntityIds: brands }),
    ...(price === undefined ? {} : { price: toPriceRange(price, exchangeRate) }),
    ...(rating === undefined ? {} : { rating: { minRating: rating } }),
    ...(attributes === undefined
      ? {}
      : {
          productAttributes: Object.entries(attributes).map(([attribute, values]) => ({ attribute, values })),
        }),
    ...(inStock ? { hideOutOfStock: true } : {}),
    ...(freeShipping ? { isFreeShipping: true } : {}),
    ...(featured ? { isFeatured: true } : {}),
  }
}

const toPriceRange = ({ min, max }: NonNullable<Filters['price']>, exchangeRate: number) => ({
  ...(min === undefined ? {} : { minPrice: cents(min / exchangeRate) }),
  ...(max === undefined ? {} : { maxPrice: cents(max / exchangeRate) }),
})

const cents = (amount: number): number => Math.round(amount * 100) / 100

/** A store without filtering shows no facets, so nothing is narrowed by one either. */
export const applicable = (filters: Filters | undefined, { isFilterable }: Settings): Filters =>
  isFilterable && filters !== undefined ? tidied(filters) : {}
