import { CartGoneError } from '../bigcommerce/cart-error.ts'
import {
  PaymentRefusedError,
  PaymentUnknownError,
  PaymentUnsentError,
  toRefusal,
} from '../bigcommerce/payment-error.ts'
import { OrderMovedError, type PaymentMethods } from '../bigcommerce/payment-methods.ts'
import type { PaymentInput, PaymentOutcome } from '../bigcommerce/payments.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { type Completion, nothingToBuy, under } from './completion.ts'
import type { Ask, Asked, Order } from './order-due.ts'
import type { Dispatch } from './payment-dispatch.ts'
import { notCompleted, orderClosed, otherRefused } from './payment-fault.ts'
import type { Marked, Marks } from './payment-mark.ts'
import { isPartMethod } from './payment-state.ts'

type Services = {
  ask: Ask
  methods: PaymentMethods
  completion: Completion
  marks: Marks
  dispatch: Dispatch
}

/** Tells of an order that a session is to hold, whatever else comes of the payment. */
export type Keep = (order: Order) => void

type Paying = { session: Session; input: PaymentInput; operation: Operation; keep: Keep }

type Token = { order: Order; accessToken: string }

/**
 * Pays for an order once. A mark on the cart, which BigCommerce takes only one of, stands from before the payment is
 * sent until it is known what became of it: whoever comes meanwhile, by whichever sidecar, after whatever crash, asks
 * for the order's state and sends nothing.
 */
export function createPaying({ ask, methods, completion, marks, dispatch }: Services) {
  async function pay(paying: Paying): Promise<Asked> {
    const found = await ask.find(paying.session, paying.operation)
    if (found.order === null) throw found.hasCart ? notCompleted() : nothingToBuy()
    paying.keep(found.order)
    return proceed({ ...paying, operation: under(paying.operation, found.order) }, found)
  }

  async function proceed(paying: Paying, asked: Asked): Promise<Asked> {
    const { state } = asked.judgement
    if (state === 'duplicate') throw toRefusal(30105)
    if (state === 'closed') throw orderClosed()
    if (state === 'paid' || isDone(asked, paying.input)) return asked
    if (state === 'pending') return awaitOther(paying, asked)
    return payNow(paying, asked)
  }

  async function payNow(paying: Paying, asked: Asked): Promise<Asked> {
    const token = await tokenFor(paying, asked)
    if (token === undefined) return lateToPay(paying, asked)
    const due = { ...asked, order: token.order }
    const marked = await marks.put(due, paying.input.methodId, paying.operation)
    if (marked === 'gone') return lateToPay(paying, due)
    if (marked === 'taken') return awaitOther(paying, due)
    const meanwhile = await lookOnceMore(marked, paying)
    if (meanwhile !== undefined) return meanwhile
    try {
      return await taken(
        await dispatch.send(token.accessToken, paying.input, paying.operation),
        marked,
        paying,
      )
    } catch (error) {
      return notTaken(error, marked, paying)
    }
  }

  /** Undefined where there is nothing to pay any more: the cart went meanwhile, or the order moved. */
  async function tokenFor(paying: Paying, asked: Asked): Promise<Token | undefined> {
    try {
      return asked.judgement.state === 'partly_paid'
        ? { order: asked.order, accessToken: await methods.accessToken(asked.order.id, paying.operation) }
        : await renewed(paying, asked.order)
    } catch (error) {
      if (error instanceof CartGoneError || error instanceof OrderMovedError) return undefined
      throw error
    }
  }

  /** Completing anew costs nothing and shows whether the order is still what the shopper agreed to pay. */
  async function renewed({ operation, keep }: Paying, order: Order): Promise<Token> {
    const { order: current, accessToken } = await completion.completed(order.cartId, order, operation)
    keep(current)
    const isSame =
      order.amount === undefined || current.amount === undefined || order.amount === current.amount
    if (!isSame) throw toRefusal(30004)
    return { order: current, accessToken: accessToken ?? (await methods.accessToken(current.id, operation)) }
  }

  async function lateToPay({ operation }: Paying, asked: Asked): Promise<Asked> {
    const seen = await ask.again(asked, operation)
    if (seen.judgement.state === 'open' || seen.judgement.state === 'closed') throw orderClosed()
    return seen
  }

  /**
   * A part leaves the cart where it is, so that between our look at the order and our mark another may have landed:
   * what is to be said then, instead of paying.
   */
  async function lookOnceMore(marked: Marked, paying: Paying): Promise<Asked | undefined> {
    if (!isPartMethod(paying.input.methodId)) return undefined
    const { asked } = marked
    try {
      const seen = await ask.again(asked, paying.operation)
      const isSame =
        seen.ledger.payments.length === asked.ledger.payments.length &&
        seen.ledger.hasCart === asked.ledger.hasCart
      if (isSame) return undefined
    } catch (error) {
      await marks.lift(marked, paying.operation)
      throw error
    }
    await marks.lift(marked, paying.operation)
    return ask.again(asked, paying.operation)
  }

  async function taken({ isPending }: PaymentOutcome, marked: Marked, paying: Paying): Promise<Asked> {
    const { input, operation } = paying
    if (isPending) {
      const order = await marks.change(marked, 'pending', operation)
      paying.keep(order)
      return as('pending', { ...marked.asked, order })
    }
    if (!isPartMethod(input.methodId)) return as('paid', marked.asked)
    const after = await dispatch.unlessLost(() => ask.again(marked.asked, operation))
    if (after === undefined) return as('pending', marked.asked)
    if (after.judgement.spentMark !== null) await marks.lift(marked, paying.operation)
    return after
  }

  async function notTaken(error: unknown, marked: Marked, paying: Paying): Promise<Asked> {
    if (error instanceof PaymentUnknownError) return findOut(marked, paying)
    if (error instanceof PaymentRefusedError && mayBePaid.has(error.providerCode ?? 0)) {
      if (error.providerCode === 30105) paying.keep(await marks.change(marked, 'duplicate', paying.operation))
      const after = await dispatch.unlessLost(() => ask.again(marked.asked, paying.operation))
      if (after?.judgement.state === 'paid') return after
      if (error.providerCode === 30105) throw error
    }
    await marks.lift(marked, paying.operation)
    throw error instanceof PaymentUnsentError ? error.cause : error
  }

  /** The answer was lost: the order is looked at for as long as the shopper waits, and nothing is guessed. */
  async function findOut({ asked }: Marked, { operation }: Paying): Promise<Asked> {
    const after = await dispatch.watch(() => ask.again(asked, operation), operation)
    return after ?? as('pending', asked)
  }

  /** Somebody else is paying for this order, most likely the same shopper's other click. */
  async function awaitOther({ operation }: Paying, asked: Asked): Promise<Asked> {
    const after = await dispatch.watch(() => ask.again(asked, operation), operation)
    const seen = after ?? as('pending', asked)
    if (seen.judgement.state === 'open') throw otherRefused()
    if (seen.judgement.state === 'duplicate') throw toRefusal(30105)
    return seen
  }

  return { pay }
}

export type PayingRoom = ReturnType<typeof createPaying>

/** After these the order may have been paid all the same. */
const mayBePaid = new Set([10000, 30003, 30101, 30105])

const as = (state: 'paid' | 'pending', asked: Asked): Asked => ({
  ...asked,
  judgement: { state, spentMark: null },
})

/** A certificate pays once for an order, and so does store credit: all there is of it. */
const isDone = ({ ledger: { payments } }: Asked, { methodId, instrument }: PaymentInput): boolean =>
  isPartMethod(methodId) &&
  payments.some(
    (payment) =>
      payment.methodId === methodId &&
      (instrument.type !== 'gift_certificate' ||
        payment.certificateCode?.toUpperCase() === instrument.gift_certificate_code.toUpperCase()),
  )
