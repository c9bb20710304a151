import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { CartGoneError, toCartError } from './cart-error.ts'
import { CartStubWire, cartStubSelection } from './cart-wire.ts'
import { type Document, type Graphql, type GraphqlAnswer, parseData } from './graphql.ts'

/** A field of `cart` or `checkout`, and what it is to give back; its operation and its input are named after it. */
export type Mutation = { room: 'cart' | 'checkout'; field: string; selection: string }

const stub = `cart ${cartStubSelection}`

export const cartField = (field: string, more = ''): Mutation => ({
  room: 'cart',
  field,
  selection: `${stub} ${more}`.trim(),
})

/** A checkout's id is its cart's (facts 5.6), and so is what a change of it is answered with. */
export const checkoutField = (field: string): Mutation => ({
  room: 'checkout',
  field,
  selection: `checkout { ${stub} }`,
})

export const WrittenWire = z.object({ cart: CartStubWire.nullable() })
const CheckoutWire = z.object({ checkout: z.object({ cart: CartStubWire.nullish() }).nullable() })

export type CartMutate = ReturnType<typeof createCartMutate>

/** Sends one mutation; whatever BigCommerce refuses is thrown as what it means. */
export function createCartMutate(graphql: Graphql) {
  async function ask<Schema extends z.ZodType>(
    mutation: Mutation,
    schema: Schema,
    input: unknown,
    operation: Operation,
  ) {
    const answer = await graphql.mutate(toDocument(mutation, input), operation)
    return parseData(schema, payloadOf(answer, mutation))
  }

  return {
    ask,
    /** The cart as it is then; BigCommerce has been seen to answer null without an error, and the cart is then gone. */
    async cart(mutation: Mutation, input: unknown, operation: Operation): Promise<CartStubWire> {
      const { cart } = await ask(mutation, WrittenWire, input, operation)
      if (cart === null) throw new CartGoneError()
      return cart
    },
    async checkout(field: string, input: unknown, operation: Operation): Promise<CartStubWire> {
      const { checkout } = await ask(checkoutField(field), CheckoutWire, input, operation)
      if (checkout?.cart == null) throw new CartGoneError()
      return checkout.cart
    },
  }
}

function toDocument({ room, field, selection }: Mutation, input: unknown): Document {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
  const text = `mutation ${name}($input: ${name}Input!) { ${room} { ${field}(input: $input) { ${selection} } } }`
  return { name, text, variables: { input } }
}

/** A payload without its cart, or its checkout. */
const EmptyWire = z.union([z.object({ cart: z.null() }), z.object({ checkout: z.null() })])

const FieldsWire = z.record(z.string(), z.unknown()).nullish()
const RoomsWire = z.object({ cart: FieldsWire, checkout: FieldsWire })

/** A refused mutation answers 200 with a nulled node and says why in `errors`. */
function payloadOf({ data, errors }: GraphqlAnswer, { room, field }: Mutation): unknown {
  const payload = RoomsWire.safeParse(data).data?.[room]?.[field]
  const [error] = errors
  const isEmpty = payload == null || EmptyWire.safeParse(payload).success
  if (error !== undefined && isEmpty) throw toCartError(error)
  if (payload != null) return payload
  throw new AppError('upstream_changed', 'BigCommerce answered a cart write with nothing.')
}
