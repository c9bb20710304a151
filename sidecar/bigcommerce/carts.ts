import { z } from 'zod'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { type Analytics, toCommonInput } from './analytics.ts'
import { CartGoneError, toCartError } from './cart-error.ts'
import { CartStubWire, CartWire, cartStubSelection, cartText } from './cart-wire.ts'
import { type Document, type Graphql, type GraphqlAnswer, parseData } from './graphql.ts'

/** What a shopper chose, in the input's own lists (facts 5.3). File uploads have none: the API cannot take them. */
export type SelectedOptionsInput = {
  multipleChoices?: { optionEntityId: number; optionValueEntityId: number }[]
  checkboxes?: { optionEntityId: number; optionValueEntityId: number }[]
  dateFields?: { optionEntityId: number; date: string }[]
  numberFields?: { optionEntityId: number; number: number }[]
  textFields?: { optionEntityId: number; text: string }[]
  multiLineTextFields?: { optionEntityId: number; text: string }[]
}

export type LineInput = {
  productEntityId: number
  variantEntityId?: number
  quantity: number
  selectedOptions?: SelectedOptionsInput
}

export type Carts = ReturnType<typeof createCarts>

const stub = `cart ${cartStubSelection}`

/** What each mutation gives back; its operation and its input are named after it. */
const selections = {
  createCart: stub,
  addCartLineItems: stub,
  updateCartLineItem: stub,
  deleteCartLineItem: `${stub} deletedCartEntityId`,
  assignCartToCustomer: stub,
  createCartRedirectUrls: 'redirectUrls { redirectedCheckoutUrl } errors { __typename }',
}

type Field = keyof typeof selections

function toMutation(field: Field, input: unknown): Document {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
  const text = `mutation ${name}($input: ${name}Input!) { cart { ${field}(input: $input) { ${selections[field]} } } }`
  return { name, text, variables: { input } }
}

const ReadWire = z.object({ site: z.object({ cart: CartWire.nullable() }) })
const WrittenWire = z.object({ cart: CartStubWire.nullable() })
const RedirectWire = z.object({
  redirectUrls: z.object({ redirectedCheckoutUrl: z.url({ protocol: /^https?$/ }) }).nullish(),
  errors: z.array(z.object({ __typename: z.string() })),
})

/** Carts as BigCommerce keeps them. Every method may throw `CartGoneError`; `read` answers null instead. */
export function createCarts({ graphql }: { graphql: Graphql }) {
  async function mutate<Schema extends z.ZodType>(
    field: Field,
    schema: Schema,
    input: unknown,
    operation: Operation,
  ) {
    const answer = await graphql.mutate(toMutation(field, input), operation)
    return parseData(schema, payloadOf(answer, field))
  }

  return {
    async read(id: string, operation: Operation): Promise<CartWire | null> {
      const { data, errors } = await graphql.query(
        { name: 'Cart', text: cartText, variables: { id }, lane: 'shopper' },
        operation,
      )
      const [error] = errors
      if (error !== undefined)
        throw new AppError('upstream_failed', `BigCommerce could not read the cart: ${error.message}`)
      return parseData(ReadWire, data).site.cart
    },

    /** In the store's default currency where none is named; BigCommerce takes transactional ones only. */
    async create(
      line: LineInput,
      currencyCode: string | undefined,
      operation: Operation,
    ): Promise<CartStubWire> {
      const input = { lineItems: [line], ...(currencyCode === undefined ? {} : { currencyCode }) }
      const { cart } = await mutate('createCart', WrittenWire, input, operation)
      if (cart === null)
        throw new AppError('upstream_changed', 'BigCommerce made a cart and did not give it back.')
      return cart
    },

    /**
     * Makes a cart the customer's who asks. That one made by a customer is theirs from the start is nowhere said; where
     * it is, this changes nothing, and a cart that could not be assigned is still there to be bought.
     */
    async assign(
      { entityId, version }: Pick<CartStubWire, 'entityId' | 'version'>,
      operation: Operation,
    ): Promise<void> {
      const input = { cartEntityId: entityId, ...(version == null ? {} : { version }) }
      try {
        await mutate('assignCartToCustomer', WrittenWire, input, operation)
      } catch (error) {
        if (isAppError(error, 'signed_out')) throw error
      }
    },

    async add(id: string, line: LineInput, operation: Operation): Promise<CartStubWire> {
      const input = { cartEntityId: id, data: { lineItems: [line] } }
      return written(await mutate('addCartLineItems', WrittenWire, input, operation))
    },

    async update(
      cart: CartWire,
      lineId: string,
      lineItem: LineInput,
      operation: Operation,
    ): Promise<CartStubWire> {
      const version = cart.version == null ? {} : { version: cart.version }
      const input = { cartEntityId: cart.entityId, lineItemEntityId: lineId, data: { lineItem }, ...version }
      return written(await mutate('updateCartLineItem', WrittenWire, input, operation))
    },

    /** Null when that was the last line: BigCommerce then deletes the cart. */
    async remove(id: string, lineId: string, operation: Operation): Promise<CartStubWire | null> {
      const input = { cartEntityId: id, lineItemEntityId: lineId }
      return (await mutate('deleteCartLineItem', WrittenWire, input, operation)).cart
    },

    /** A single-use link to the hosted checkout, meant to be followed within about 30 seconds (facts 5.5). */
    async redirectUrl(id: string, analytics: Analytics | undefined, operation: Operation): Promise<string> {
      const { redirectUrls } = await mutate(
        'createCartRedirectUrls',
        RedirectWire,
        { cartEntityId: id, ...(analytics === undefined ? {} : { analytics: toCommonInput(analytics) }) },
        operation,
      )
      if (redirectUrls == null) throw new CartGoneError()
      return redirectUrls.redirectedCheckoutUrl
    },
  }
}

/** A payload without its cart. */
const EmptyWire = z.object({ cart: z.null() })

/** A refused mutation answers 200 with a nulled node and says why in `errors`. */
function payloadOf({ data, errors }: GraphqlAnswer, field: string): unknown {
  const { data: fields } = z.object({ cart: z.record(z.string(), z.unknown()) }).safeParse(data)
  const payload = fields?.cart[field]
  const [error] = errors
  const isEmpty = payload == null || EmptyWire.safeParse(payload).success
  if (error !== undefined && isEmpty) throw toCartError(error)
  if (payload != null) return payload
  throw new AppError('upstream_changed', 'BigCommerce answered a cart write with nothing.')
}

/** BigCommerce has been seen to answer a write with a null cart and no error; the cart is then gone. */
function written({ cart }: z.output<typeof WrittenWire>): CartStubWire {
  if (cart === null) throw new CartGoneError()
  return cart
}
