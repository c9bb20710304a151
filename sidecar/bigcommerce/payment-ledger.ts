import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { nodes } from './connection-wire.ts'
import { type Graphql, type GraphqlAnswer, parseData } from './graphql.ts'
import type { OrderMarks } from './order-marks.ts'
import {
  markKey as key,
  type Mark,
  type MarkPlace,
  readMark,
  type StandingMark,
} from './payment-mark-wire.ts'

/** The namespace of what the Storefront API writes on a cart is not ours to choose (facts 5.5). */
const namespace = 'bc_storefront'

export type Payment = { methodId: string; certificateCode: string | null }

/** What BigCommerce says of an order and its cart at one moment. */
export type Ledger = {
  hasCart: boolean
  /** Of the cart's checkout, once it was completed. */
  orderId: number | null
  standing: StandingMark | null
  /** Null where the order cannot be read. */
  status: string | null
  payments: Payment[]
}

const metafields = `metafields(namespace: "${namespace}", keys: ["${key}"], first: 1) { edges { node { entityId value } } }`
const order = `order(filter: $filter) @include(if: $hasOrder) {
    entityId status { value }
    payments(first: 20, filters: { status: SUCCESS }) { edges { node {
      paymentMethodId detail { ... on GiftCertificatePaymentInstrument { code } }
    } } }
  }`

export const ledgerText = `query PaymentLedger($id: String!, $hasOrder: Boolean!, $filter: OrderFilterInput!) { site {
  checkout(entityId: $id) { order { entityId } }
  cart(entityId: $id) { ${metafields} }
  ${order}
} }`

export const createMarkText = `mutation CreateCartMetafield($input: CreateCartMetafieldInput!) { cart {
  createCartMetafield(input: $input) { metafield { entityId } errors { __typename } }
} }`
export const updateMarkText = `mutation UpdateCartMetafield($input: UpdateCartMetafieldInput!) { cart {
  updateCartMetafield(input: $input) { metafield { entityId } errors { __typename } }
} }`
export const deleteMarkText = `mutation DeleteCartMetafield($input: DeleteCartMetafieldInput!) { cart {
  deleteCartMetafield(input: $input) { deletedMetafieldEntityId errors { __typename } }
} }`

const PaymentWire = z.object({
  paymentMethodId: z.string(),
  detail: z.object({ code: z.string().nullish() }).nullish(),
})
const LedgerWire = z.object({
  site: z.object({
    checkout: z.object({ order: z.object({ entityId: z.number().int() }).nullish() }).nullish(),
    cart: z
      .object({ metafields: nodes(z.object({ entityId: z.number().int(), value: z.string() })) })
      .nullish(),
    order: z
      .object({ status: z.object({ value: z.string().nullish() }), payments: nodes(PaymentWire) })
      .nullish(),
  }),
})
const Typed = z.object({ errors: z.array(z.object({ __typename: z.string() })) }).nullish()
const ChangedWire = z.object({
  cart: z.object({ updateCartMetafield: Typed, deleteCartMetafield: Typed }),
})
const CreatedWire = z.object({
  cart: z.object({
    createCartMetafield: z.object({
      metafield: z.object({ entityId: z.number().int() }).nullish(),
      errors: z.array(z.object({ __typename: z.string() })),
    }),
  }),
})

export type PaymentLedger = ReturnType<typeof createPaymentLedger>

/** What is known of an order's payment, and the mark that keeps two from being sent. */
type Services = { graphql: Graphql; orderMarks: OrderMarks }

export function createPaymentLedger({ graphql, orderMarks }: Services) {
  return {
    /** One query. A customer's order is found by its customer alone, a guest's by its cart too (facts 5.1). */
    async read(cartId: string, orderId: number | undefined, operation: Operation): Promise<Ledger> {
      const own = operation.customer === undefined ? { cartEntityId: cartId } : {}
      const filter = { entityId: orderId ?? 0, ...own }
      const variables = { id: cartId, filter, hasOrder: orderId !== undefined }
      const document = { name: 'PaymentLedger', text: ledgerText, variables, lane: 'shopper' as const }
      const answer = await graphql.query(document, operation)
      assertResolved(answer)
      const seen = toLedger(parseData(LedgerWire, answer.data))
      // A part that was paid may take the cart with it; then the mark of the next stands on the order.
      const isOnOrder = !seen.hasCart && seen.status === 'PENDING' && orderId !== undefined
      return isOnOrder ? { ...seen, standing: await orderMarks.read(orderId, operation) } : seen
    },

    /** Refused where one stands already, by whomever (`taken`), and where the cart is gone. */
    async mark(place: MarkPlace, mark: Mark, operation: Operation): Promise<number | 'taken' | 'gone'> {
      if (place.isOnOrder) return orderMarks.mark(place.orderId, mark, operation)
      const { cartId } = place
      const input = { cartEntityId: cartId, data: { key, value: JSON.stringify(mark) } }
      const document = { name: 'CreateCartMetafield', text: createMarkText, variables: { input } }
      const answer = await graphql.mutate(document, operation)
      assertResolved(answer)
      const { metafield, errors } = parseData(CreatedWire, answer.data).cart.createCartMetafield
      if (metafield != null) return metafield.entityId
      if (errors.some(({ __typename }) => __typename === 'AlreadyExistsError')) return 'taken'
      if (errors.some(({ __typename }) => __typename === 'NotFoundError')) return 'gone'
      throw new AppError('upstream_refused', 'BigCommerce would not keep a note of the payment on the cart.')
    },

    async change(place: MarkPlace, markId: number, mark: Mark, operation: Operation): Promise<void> {
      if (place.isOnOrder) return orderMarks.change(place.orderId, markId, mark, operation)
      const { cartId } = place
      const input = { cartEntityId: cartId, metafieldEntityId: markId, data: { value: JSON.stringify(mark) } }
      const document = { name: 'UpdateCartMetafield', text: updateMarkText, variables: { input } }
      const answer = await graphql.mutate(document, operation)
      assertResolved(answer)
      assertDone(parseData(ChangedWire, answer.data).cart.updateCartMetafield)
    },

    async unmark(place: MarkPlace, markId: number, operation: Operation): Promise<void> {
      if (place.isOnOrder) return orderMarks.unmark(place.orderId, markId, operation)
      const { cartId } = place
      const input = { cartEntityId: cartId, metafieldEntityId: markId }
      const document = { name: 'DeleteCartMetafield', text: deleteMarkText, variables: { input } }
      const answer = await graphql.mutate(document, operation)
      assertResolved(answer)
      assertDone(parseData(ChangedWire, answer.data).cart.deleteCartMetafield, 'NotFoundError')
    },
  }
}

function toLedger({ site: { checkout, cart, order: found } }: z.output<typeof LedgerWire>): Ledger {
  const [field] = cart?.metafields ?? []
  return {
    hasCart: cart != null,
    orderId: checkout?.order?.entityId ?? null,
    standing: field === undefined ? null : { id: field.entityId, mark: readMark(field.value) },
    status: found?.status.value ?? null,
    payments: (found?.payments ?? []).map(({ paymentMethodId: methodId, detail }) => ({
      methodId,
      certificateCode: detail?.code ?? null,
    })),
  }
}

/** `but` is a reason that comes to the same. */
function assertDone(payload: z.output<typeof Typed>, but?: string): void {
  const error = payload?.errors.find(({ __typename }) => __typename !== but)
  if (error !== undefined)
    throw new AppError(
      'upstream_refused',
      `BigCommerce would not change a note of the payment: ${error.__typename}.`,
    )
}

function assertResolved({ errors: [error] }: GraphqlAnswer): void {
  if (error !== undefined)
    throw new AppError('upstream_failed', `BigCommerce could not tell of the payment: ${error.message}`)
}
