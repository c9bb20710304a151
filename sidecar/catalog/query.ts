import { z } from 'zod'
import { mapOf } from '../http/parse.ts'
import { Filters } from './filters.ts'

const id = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 or more')
  .max(2_147_483_647, 'is too large')
const word = z
  .string('must be text')
  .trim()
  .min(1, 'must not be empty')
  .max(250, 'must have at most 250 characters')
const limit = z.int('must be a whole number').min(1, 'must be 1 or more').max(50, 'must be 50 or less')

/** A category or brand: its id, its path (`/kitchen/`), the last part of that path, or its name. */
const reference = z.union([id, word])

/** One, or several of which any will do. */
const references = z.union([
  reference,
  z.array(reference).min(1, 'must not be empty').max(20, 'must have at most 20 entries'),
])

const path = z
  .string('must be text')
  .trim()
  .startsWith('/', 'must begin with /')
  .max(2000, 'must have at most 2000 characters')

export const sorts = {
  featured: 'FEATURED',
  newest: 'NEWEST',
  best_selling: 'BEST_SELLING',
  best_reviewed: 'BEST_REVIEWED',
  a_to_z: 'A_TO_Z',
  z_to_a: 'Z_TO_A',
  lowest_price: 'LOWEST_PRICE',
  highest_price: 'HIGHEST_PRICE',
  relevance: 'RELEVANCE',
} as const

export type Sort = keyof typeof sorts

const sort = z.enum(Object.keys(sorts) as Sort[], `must be one of ${Object.keys(sorts).join(', ')}`)

const many = { min: [1, 'must not be empty'], max: [50, 'must have at most 50 entries'] } as const

/** What is named in several ways is named in one of them. */
const exactlyOne =
  (...names: string[]) =>
  (query: Record<string, unknown>, context: z.RefinementCtx): void => {
    if (names.filter((name) => query[name] !== undefined).length === 1) return
    context.addIssue({
      code: 'custom',
      message: `needs exactly one of ${names.join(', ')}`,
      path: names.slice(0, 1),
    })
  }

const ProductsQuery = z
  .strictObject({
    kind: z.literal('products'),
    ids: z
      .array(id)
      .min(...many.min)
      .max(...many.max)
      .optional(),
    skus: z
      .array(word)
      .min(...many.min)
      .max(...many.max)
      .optional(),
  })
  .superRefine(exactlyOne('ids', 'skus'))

const CollectionQuery = z.strictObject({
  kind: z.literal('collection'),
  source: z.enum(['featured', 'newest', 'best_selling'], 'must be featured, newest or best_selling'),
  limit: limit.default(12),
})

const SearchQuery = z.strictObject({
  kind: z.literal('search'),
  term: word.optional(),
  category: references.optional(),
  brand: references.optional(),
  /** Whether what is in a category's own categories counts as in it. */
  subcategories: z.boolean('must be true or false').default(true),
  featured: z.boolean().optional(),
  sale: z.boolean().optional(),
  sort: sort.optional(),
  limit: limit.default(12),
  after: word.optional(),
})

/** One path or several that an address may mean; the first that leads somewhere wins. */
const paths = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z
    .array(path, 'must be a path or a list of them')
    .min(1, 'must not be empty')
    .max(3, 'must have at most 3 entries'),
)

const atMostOne =
  (...names: string[]) =>
  (query: Record<string, unknown>, context: z.RefinementCtx): void => {
    const given = names.filter((name) => query[name] !== undefined)
    if (given.length > 1)
      context.addIssue({
        code: 'custom',
        message: `takes only one of ${names.join(', ')}`,
        path: given.slice(1, 2),
      })
  }

export const ListingQuery = z
  .strictObject({
    kind: z.literal('listing'),
    category: reference.optional(),
    brand: reference.optional(),
    path: paths.optional(),
    term: word.optional(),
    page: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(1, 'must be 1 or more')
      .max(2000, 'must be 2000 or less')
      .default(1),
    limit: limit.default(24),
    sort: sort.optional(),
    filters: Filters.optional(),
  })
  .superRefine(atMostOne('category', 'brand', 'path'))

const ReviewsQuery = z.strictObject({
  kind: z.literal('reviews'),
  id,
  after: word.optional(),
  limit: limit.default(10),
})

/** Chosen values by option id, as a form sends them. */
const ChosenOptions = mapOf(z.string().regex(/^\d+$/, 'must be an option id'), z.coerce.string().max(4000))

export const ProductQuery = z
  .strictObject({
    kind: z.literal('product'),
    id: id.optional(),
    sku: word.optional(),
    /** As this variant is chosen. */
    variantId: id.optional(),
    path: paths.optional(),
    options: ChosenOptions.optional(),
  })
  .superRefine(exactlyOne('id', 'sku', 'variantId', 'path'))

const NamesQuery = z.strictObject({ kind: z.enum(['categories', 'brands', 'currencies']) })
export type NamesKind = z.output<typeof NamesQuery>['kind']

export const RouteQuery = z.strictObject({ kind: z.literal('route'), path })

export const Query = z.discriminatedUnion('kind', [
  ProductsQuery,
  CollectionQuery,
  SearchQuery,
  ListingQuery,
  ProductQuery,
  ReviewsQuery,
  RouteQuery,
  NamesQuery,
])

export type Query = z.output<typeof Query>
export type QueryOf<Kind extends Query['kind']> = Extract<Query, { kind: Kind }>

/** One the store does not have is answered in its default currency. */
export const Currency = z.string('must be text').regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR')

/** Says that a guest's answer would be the wrong one: where nobody is signed in, it is refused as `signed_out`. */
const isForCustomer = z.boolean('must be true or false').optional()

/** Each query is judged on its own, so that one that makes no sense leaves its neighbours standing. */
export const LookupBody = z.strictObject({
  currency: Currency.optional(),
  isForCustomer,
  queries: z
    .record(z.string().min(1).max(200), z.unknown())
    .refine((queries) => Object.keys(queries).length > 0, 'must hold at least one query')
    .refine((queries) => Object.keys(queries).length <= 50, 'must hold at most 50 queries'),
})

/** The same body as callers should write it, for the description of the API. */
export const DescribedLookupBody = z.strictObject({
  currency: Currency.optional(),
  isForCustomer,
  queries: z.record(z.string(), Query),
})
