import { z } from 'zod'

// What schema.org says of these things, and what Google asks of them before it shows anything of a page.
const address = z.url({ protocol: /^https?$/ })
const words = z.string().trim().min(1)
const day = z.iso.date()
const amount = z.number().nonnegative()
const currency = z.string().regex(/^[A-Z]{3}$/)

const oneOf = <const Words extends string[]>(...names: Words) =>
  z.enum(names.map((name) => `https://schema.org/${name}`))

const aboutOffer = {
  url: address,
  priceCurrency: currency,
  availability: oneOf('InStock', 'OutOfStock', 'PreOrder', 'BackOrder', 'Discontinued'),
  availabilityStarts: z.union([day, z.iso.datetime({ offset: true })]).optional(),
  itemCondition: oneOf('NewCondition', 'RefurbishedCondition', 'UsedCondition').optional(),
  priceValidUntil: day.optional(),
}

const Offer = z.strictObject({ '@type': z.literal('Offer'), price: amount, ...aboutOffer })

const AggregateOffer = z
  .strictObject({ '@type': z.literal('AggregateOffer'), lowPrice: amount, highPrice: amount, ...aboutOffer })
  .refine(({ lowPrice, highPrice }) => lowPrice < highPrice, 'a range has a lower end')

const bounds = { bestRating: z.literal(5), worstRating: z.literal(1) }
const stars = z.number().min(1).max(5)

const Rating = z.strictObject({ '@type': z.literal('Rating'), ratingValue: stars, ...bounds })

const AggregateRating = z.strictObject({
  '@type': z.literal('AggregateRating'),
  ratingValue: stars,
  reviewCount: z.int().positive(),
  ...bounds,
})

const Review = z.strictObject({
  '@type': z.literal('Review'),
  author: z.strictObject({ '@type': z.literal('Person'), name: words.max(100) }),
  datePublished: day,
  reviewRating: Rating,
  name: words.optional(),
  reviewBody: words.optional(),
})

// A product is listed by what it costs, by its reviews or by its stars; one with none of them is known and no more.
const Product = z.strictObject({
  '@type': z.literal('Product'),
  '@id': address,
  name: words,
  url: address,
  description: words.optional(),
  image: z.array(address).min(1).optional(),
  sku: words.optional(),
  gtin: z
    .string()
    .regex(/^(\d{8}|\d{12,14})$/)
    .optional(),
  mpn: words.optional(),
  brand: z.strictObject({ '@type': z.literal('Brand'), name: words }).optional(),
  offers: z.discriminatedUnion('@type', [Offer, AggregateOffer]).optional(),
  aggregateRating: AggregateRating.optional(),
  review: z.array(Review).min(1).optional(),
})

const inOrder = (places: { position: number }[]) =>
  places.every(({ position }, index) => position === (places[0]?.position ?? 0) + index)

const BreadcrumbList = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  '@id': address,
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: words,
        item: address,
      }),
    )
    .min(2)
    .refine((places) => inOrder(places) && places[0]?.position === 1, 'numbered from one'),
})

const ItemList = z.strictObject({
  '@type': z.literal('ItemList'),
  '@id': address,
  numberOfItems: z.int().positive(),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        url: address,
        name: words,
      }),
    )
    .min(1)
    .refine(inOrder, 'numbered one after the other'),
})

const Document = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.discriminatedUnion('@type', [Product, BreadcrumbList, ItemList])).min(1),
})

type Thing = z.infer<typeof Document>['@graph'][number]

/** The JSON-LD of a page. */
export const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, json = '']) => json,
  )

/** Every thing told of on a page, by its kind, each valid; what is told twice is an error. */
export function thingsOf(
  html: string,
): Partial<{ [Kind in Thing['@type']]: Extract<Thing, { '@type': Kind }> }> {
  const scripts = scriptsOf(html)
  if (scripts.length > 1) throw new Error(`The page has ${scripts.length} sets of structured data.`)
  const things = scripts.flatMap((json) => Document.parse(JSON.parse(json))['@graph'])
  const kinds = things.map((thing) => thing['@type'])
  if (new Set(kinds).size < kinds.length) throw new Error(`The page tells twice of ${kinds}.`)
  return Object.fromEntries(things.map((thing) => [thing['@type'], thing]))
}
