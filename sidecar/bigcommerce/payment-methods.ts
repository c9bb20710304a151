import { z } from 'zod'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Rest } from './rest.ts'

const month = z.coerce.number().int()

const StoredWire = z.object({
  type: z.string(),
  token: z.string(),
  is_default: z.boolean().default(false),
  brand: z.string().nullish(),
  last_4: z.string().nullish(),
  expiry_month: month.nullish(),
  expiry_year: month.nullish(),
  email: z.string().nullish(),
})
export type StoredWire = z.output<typeof StoredWire>

const MethodWire = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  supported_instruments: z
    .array(z.object({ instrument_type: z.string(), verification_value_required: z.boolean().default(false) }))
    .default([]),
  stored_instruments: z.array(StoredWire).nullish(),
})
export type MethodWire = z.output<typeof MethodWire>

const MethodsWire = z.object({ data: z.array(MethodWire) })
const TokenWire = z.object({ data: z.object({ id: z.string().min(1) }) })

export type PaymentSubject = { orderId: number } | { checkoutId: string }

/** What the management API knows of payments: which ways there are, and the token to pay an order with. */
export function createPaymentMethods({ rest }: { rest: Rest }) {
  return {
    async list(subject: PaymentSubject, operation: Operation): Promise<MethodWire[]> {
      const query =
        'orderId' in subject
          ? `order_id=${subject.orderId}`
          : `checkout_id=${encodeURIComponent(subject.checkoutId)}`
      const call = { name: 'payment methods', method: 'GET' as const, path: `/payments/methods?${query}` }
      const answer = await withScope('store_payments_methods_read', () => rest.call(call, operation))
      const wire = MethodsWire.safeParse(answer)
      if (!wire.success)
        throw new AppError('upstream_changed', 'BigCommerce told of ways to pay in a shape we do not know.')
      return wire.data.data
    },

    /** Good for an hour (facts 7.1). Throws `OrderMovedError` where the order cannot be paid (any more). */
    async accessToken(orderId: number, operation: Operation): Promise<string> {
      const body = { order: { id: orderId, is_recurring: false } }
      const path = '/payments/access_tokens'
      const call = { name: 'a payment access token', method: 'POST' as const, path, body }
      const answer = await withScope('store_payments_access_token_create', () =>
        unlessMoved(() => rest.call(call, operation)),
      )
      const wire = TokenWire.safeParse(answer)
      if (!wire.success)
        throw new AppError(
          'upstream_changed',
          'BigCommerce made a payment access token in a shape we do not know.',
        )
      return bareToken(wire.data.data.id)
    },
  }
}

/** The order is in no state to be paid: it was paid, or called off, or is gone (30101 and 30003 of facts 7.3). */
export class OrderMovedError extends Error {}

async function unlessMoved<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw isAppError(error, 'conflict', 'not_found') ? new OrderMovedError('the order cannot be paid') : error
  }
}

export type PaymentMethods = ReturnType<typeof createPaymentMethods>

/** One page of the documentation shows the token behind the word `JWT` (facts 5.6). */
export const bareToken = (token: string): string => token.replace(/^JWT /, '')

const AmountWire = z.object({ data: z.object({ amount: z.number() }) })
const DueWire = z.object({ data: z.object({ amount: z.number(), currency: z.string().regex(/^[A-Z]{3}$/) }) })

/** What the token lets be taken, in the currency's smallest unit; undefined where it does not say. */
export const amountOf = (token: string): number | undefined =>
  AmountWire.safeParse(claimsOf(token)).data?.data.amount

/** The same with its currency. */
export const dueOf = (token: string): { amount: number; currency: string } | undefined =>
  DueWire.safeParse(claimsOf(token)).data?.data

function claimsOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

async function withScope<Value>(scope: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!isAppError(error, 'upstream_refused')) throw error
    throw new AppError('upstream_refused', `${error.message} The headless checkout needs the scope ${scope}.`)
  }
}
