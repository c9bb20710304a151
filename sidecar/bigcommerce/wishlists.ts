import { z } from 'zod'
import { AppError } from '../errors.ts'
import { asGuest, type Operation } from '../operation.ts'
import { nodes, page } from './connection-wire.ts'
import { type Graphql, type GraphqlAnswer, parseData } from './graphql.ts'
import { toReadError } from './upstream-error.ts'

export type WishlistItemInput = { productEntityId: number; variantEntityId?: number }

export type Wishlists = ReturnType<typeof createWishlists>

const picture = 'product { name defaultImage { urlTemplate(lossy: true) altText } }'

const head = 'entityId name isPublic token'

const items = `items(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } collectionInfo { totalItems } edges { node { entityId productEntityId variantEntityId } }
}`

const listText = `query Wishlists($first: Int!, $after: String) { customer { wishlists(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor }
  edges { node { ${head} items(first: 4) { collectionInfo { totalItems } edges { node { productEntityId ${picture} } } } } }
} } }`

const oneText = `query Wishlist($ids: [Int!]!, $first: Int!, $after: String) { customer {
  wishlists(filters: { entityIds: $ids }, first: 1) { edges { node { ${head} ${items} } } }
} }`

const publicText = `query PublicWishlist($token: String!, $first: Int!, $after: String) { site {
  publicWishlist(token: $token) { entityId name token ${items} }
} }`

const wishedFragment = `fragment Wished on VariantConnection { edges { node { entityId
  options(first: 10) { edges { node { entityId displayName values(first: 1) { edges { node { entityId label } } } } } }
} } }`

const PictureWire = z.object({
  productEntityId: z.number(),
  product: z
    .object({
      name: z.string(),
      defaultImage: z.object({ urlTemplate: z.string(), altText: z.string() }).nullish(),
    })
    .nullish(),
})

const HeadWire = z.object({
  entityId: z.number(),
  name: z.string(),
  isPublic: z.boolean().default(true),
  token: z.string(),
})

const ItemWire = z.object({
  entityId: z.number(),
  productEntityId: z.number(),
  variantEntityId: z.number().nullish(),
})

const CardWire = HeadWire.extend({ items: page(PictureWire) })
const DetailWire = HeadWire.extend({ items: page(ItemWire) })

export type WishlistCardWire = z.output<typeof CardWire>
export type WishlistWire = z.output<typeof DetailWire>
export type WishlistHeadWire = z.output<typeof HeadWire>

const ListWire = z.object({ customer: z.object({ wishlists: page(CardWire) }).nullable() })
const OneWire = z.object({ customer: z.object({ wishlists: nodes(DetailWire) }).nullable() })
const PublicWire = z.object({ site: z.object({ publicWishlist: DetailWire.nullish() }) })

/** What of each option makes up a variant. */
const VariantWire = z.object({
  entityId: z.number(),
  options: nodes(
    z.object({
      entityId: z.number(),
      displayName: z.string(),
      values: nodes(z.object({ entityId: z.number(), label: z.string() })),
    }),
  ),
})

export type WishedVariantWire = z.output<typeof VariantWire>

const VariantsWire = z.object({
  site: z.record(z.string(), z.object({ variants: nodes(VariantWire) }).nullable()),
})

type Field =
  | 'createWishlist'
  | 'addWishlistItems'
  | 'deleteWishlistItems'
  | 'updateWishlist'
  | 'deleteWishlists'

type Paging = { first: number; after: string | undefined }

/** A customer's lists. Whatever names a list that is not theirs is answered `not_found`. */
export function createWishlists({ graphql }: { graphql: Graphql }) {
  async function query<Schema extends z.ZodType>(
    schema: Schema,
    document: { name: string; text: string; variables: Record<string, unknown> },
    operation: Operation,
  ) {
    const { data, errors } = await graphql.query({ ...document, lane: 'shopper' }, operation)
    const [error] = errors
    if (error !== undefined) throw toReadError('the wishlist', error.message)
    return parseData(schema, data)
  }

  /** The list as it is then; null where it was deleted. */
  async function mutate(field: Field, input: object, operation: Operation): Promise<WishlistHeadWire | null> {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
    const isGone = field === 'deleteWishlists'
    const selection = isGone ? 'result' : `result { ${head} }`
    const text = `mutation ${type}($input: ${type}Input!) { wishlist { ${field}(input: $input) { ${selection} } } }`
    const answer = await graphql.mutate({ name: type, text, variables: { input } }, operation)
    const payload = payloadOf(answer, field)
    return isGone ? null : parseData(z.object({ result: HeadWire }), payload).result
  }

  return {
    mutate,

    async list({ first, after }: Paging, operation: Operation) {
      const variables = { first, after: after ?? null }
      const { customer } = await query(ListWire, { name: 'Wishlists', text: listText, variables }, operation)
      return customer?.wishlists ?? { nodes: [], next: null }
    },

    async find(id: number, { first, after }: Paging, operation: Operation): Promise<WishlistWire | null> {
      const variables = { ids: [id], first, after: after ?? null }
      const { customer } = await query(OneWire, { name: 'Wishlist', text: oneText, variables }, operation)
      return customer?.wishlists.find(({ entityId }) => entityId === id) ?? null
    },

    /** The variants that are wished for, as far as the store still has them. */
    async variants(
      wished: { productId: number; variantId: number }[],
      operation: Operation,
    ): Promise<WishedVariantWire[]> {
      if (wished.length === 0) return []
      const asked = wished.map(
        ({ productId, variantId }, index) =>
          `wish${index}: product(entityId: ${productId}) { variants(first: 1, entityIds: [${variantId}]) { ...Wished } }`,
      )
      const document = {
        name: 'WishedVariants',
        text: `query WishedVariants { site { ${asked.join(' ')} } } ${wishedFragment}`,
        variables: {},
      }
      const { site } = await query(VariantsWire, document, operation)
      return Object.values(site).flatMap((product) => product?.variants ?? [])
    },

    /** A list its owner has made public: the same for everybody. */
    async findPublic(
      token: string,
      { first, after }: Paging,
      operation: Operation,
    ): Promise<WishlistWire | null> {
      const variables = { token, first, after: after ?? null }
      const document = { name: 'PublicWishlist', text: publicText, variables }
      return (await query(PublicWire, document, asGuest(operation))).site.publicWishlist ?? null
    },
  }
}

/** A refusal nulls the payload, and only its words tell what it is (facts 9). */
function payloadOf({ data, errors }: GraphqlAnswer, field: Field): unknown {
  const { data: fields } = z.object({ wishlist: z.record(z.string(), z.unknown()) }).safeParse(data)
  const payload = fields?.wishlist[field]
  if (payload != null) return payload
  const said = errors.map(({ message }) => message).join(' ')
  if (/please sign in/i.test(said))
    throw new AppError('signed_out', 'BigCommerce no longer knows this sign-in.')
  if (/not found|does not exist|unknown/i.test(said))
    throw new AppError('not_found', 'There is no such wishlist, or no such product.')
  throw new AppError(
    'upstream_failed',
    `BigCommerce would not change the wishlist: ${said || 'no reason given'}`,
  )
}
