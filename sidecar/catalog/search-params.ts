import { z } from 'zod'
import { mapOf, parse } from '../http/parse.ts'
import { Currency, ListingQuery, type QueryOf } from './query.ts'

const text = z.string('must be given once').optional()
const flag = z.stringbool({ error: 'must be true or false' }).optional()
const many = z.preprocess((value) => [value].flat(), z.array(z.string())).optional()

/** A listing as a query string asks for it; what a value may be is judged as in a look-up. */
export const SearchParams = z.strictObject({
  term: text,
  category: text,
  brand: text,
  path: many,
  page: text,
  limit: z.coerce.number('must be a number').optional(),
  sort: text,
  categories: many,
  brands: many,
  /** `attributes[Colour]=Sage`, as often as there are values. */
  attributes: mapOf(z.string(), many).optional(),
  minPrice: text,
  maxPrice: text,
  rating: text,
  inStock: flag,
  freeShipping: flag,
  featured: flag,
  currency: Currency.optional(),
})

type Sent = Record<string, string | string[] | undefined>

export function readSearch(sent: Sent): { query: QueryOf<'listing'>; currency: string | undefined } {
  const { categories, brands, attributes, minPrice, maxPrice, rating, ...rest } = parse(
    SearchParams,
    withAttributes(sent),
  )
  const { inStock, freeShipping, featured, currency, ...listing } = rest
  const price =
    minPrice === undefined && maxPrice === undefined ? undefined : { min: minPrice, max: maxPrice }
  const filters = { categories, brands, attributes, price, rating, inStock, freeShipping, featured }
  return { query: parse(ListingQuery, { kind: 'listing', ...listing, filters }), currency }
}

function withAttributes(sent: Sent): Record<string, unknown> {
  const named = (name: string): string | undefined => name.match(/^attributes\[(.+)\]$/s)?.[1]
  const entries = Object.entries(sent)
  const attributes = entries.flatMap(([name, value]) => {
    const key = named(name)
    return key === undefined ? [] : [[key, value]]
  })
  return {
    ...Object.fromEntries(entries.filter(([name]) => named(name) === undefined)),
    ...(attributes.length === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
  }
}
