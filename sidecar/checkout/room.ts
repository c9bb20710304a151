import { CartGoneError } from '../bigcommerce/cart-error.ts'
import type { CheckoutWire } from '../bigcommerce/checkout-wire.ts'
import { createCheckouts } from '../bigcommerce/checkouts.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import type { Send } from '../bigcommerce/http.ts'
import type { PaymentLedger } from '../bigcommerce/payment-ledger.ts'
import { createPaymentMethods } from '../bigcommerce/payment-methods.ts'
import { createPayments } from '../bigcommerce/payments.ts'
import type { Rest } from '../bigcommerce/rest.ts'
import { isAppError } from '../errors.ts'
import type { Guesses } from '../guesses.ts'
import { type Money, toMoney } from '../money.ts'
import type { Operation } from '../operation.ts'
import { createBox } from '../session/box.ts'
import type { Session } from '../session/session.ts'
import type { ReadAddressForm } from './address-input.ts'
import { type Concluded, conclude, createCompletion, type OrderState } from './completion.ts'
import { type PaymentBody, toPayment } from './instrument.ts'
import { type Ask, type Asked, type Order, orderOf, stayed } from './order-due.ts'
import { createPaying } from './payment.ts'
import { createDispatch } from './payment-dispatch.ts'
import { withReference } from './payment-fault.ts'
import { guessOf, isWrongGuess } from './payment-guess.ts'
import { createMarks } from './payment-mark.ts'
import { createMethodList, type Method } from './payment-methods.ts'
import { createRestDue, type DisplayOf } from './rest-due.ts'
import { type Checkout, type Payment, type Prefill, type ShowCart, toCheckout } from './shown.ts'
import { checkoutGone, createSteps } from './steps.ts'
import { createTogether } from './together.ts'

type Services = {
  graphql: Graphql
  rest: Rest
  send: Send
  store: { hash: string }
  paymentsUrl: string
  readForm: ReadAddressForm
  showCart: ShowCart
  prefill: Prefill
  displayOf: DisplayOf
  guess: Guesses
  ask: Ask
  ledger: PaymentLedger
  sessionKeys: { current: Uint8Array; previous: Uint8Array | undefined }
  now: () => number
}

const paymentOf = ({ judgement: { state }, order: { reference } }: Asked): Payment => ({
  state,
  reference: reference ?? null,
})

/** Of a checkout that was ordered meanwhile, what became of the order. */
export type Shown = { checkout: Checkout | null; placed: OrderState | null; session: Session }

export type CheckoutRoom = ReturnType<typeof createCheckoutRoom>

/** A checkout of our own, from the address to the payment. */
export function createCheckoutRoom({ graphql, rest, ask, ledger, now, ...services }: Services) {
  const checkouts = createCheckouts({ graphql })
  const methods = createPaymentMethods({ rest })
  const { send, paymentsUrl, store } = services
  const payments = createPayments({ send, paymentsUrl, storeHash: store.hash })
  const box = createBox(services.sessionKeys, 'payment instrument')
  const steps = createSteps({ checkouts, readForm: services.readForm })
  const completion = createCompletion({ ask, checkouts })
  const marks = createMarks({ ledger, ask, now })
  const dispatch = createDispatch({ payments })
  const paying = createPaying({ ask, methods, completion, marks, dispatch })
  const listMethods = createMethodList({ methods, box })
  const restDue = createRestDue({ methods, displayOf: services.displayOf })
  const together = createTogether<Awaited<ReturnType<typeof paying.pay>>>()

  async function show(session: Session, operation: Operation): Promise<Shown> {
    try {
      const { wire, cart } = await steps.read(session, operation)
      const checkout = toCheckout(wire, cart, { session, showCart: services.showCart })
      const [prefill, asked] = await Promise.all([
        services.prefill(checkout, session, operation),
        checkout.order === null ? undefined : ask.find(session, operation),
      ])
      const payment = asked === undefined || asked.order === null ? null : paymentOf(asked)
      return { checkout: { ...checkout, prefill, payment }, placed: null, session }
    } catch (error) {
      const isGone = error instanceof CartGoneError || isAppError(error, 'empty_cart')
      if (!isGone) throw error
      return showPlaced(session, operation)
    }
  }

  /** The cart is gone, and it came to an order. */
  async function showPlaced(before: Session, operation: Operation): Promise<Shown> {
    const { session, state: known, order, reference } = await state(before, operation)
    if (order === null) throw new CartGoneError()
    return { checkout: null, placed: { state: known, order, reference }, session }
  }

  /** Every step may find that the cart was ordered, or is gone. */
  async function orGone<Value>(session: Session, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work()
    } catch (error) {
      throw error instanceof CartGoneError ? checkoutGone(session) : error
    }
  }

  async function state(session: Session, operation: Operation) {
    const found = await ask.find(session, operation)
    if (found.order === null) return { state: 'none' as const, order: null, reference: null, session }
    return conclude(session, found)
  }

  async function pay(
    session: Session,
    { body, keep }: { body: PaymentBody; keep: (order: Order) => void },
    operation: Operation,
  ): Promise<Concluded> {
    const input = await toPayment(body, session, box)
    let reference = orderOf(session)?.reference
    const kept = (order: Order): void => {
      reference = order.reference
      keep(order)
    }
    const cartId = orderOf(session)?.cartId ?? session.cartId ?? ''
    try {
      const work = () => paying.pay({ session, input, operation, keep: kept })
      const asked = await together(cartId, () =>
        services.guess(guessOf(session, input), operation, { work, isWrong: isWrongGuess }),
      )
      return conclude(stayed(session), asked)
    } catch (error) {
      throw withReference(error, reference)
    }
  }

  async function checkoutOf(session: Session, operation: Operation): Promise<CheckoutWire | undefined> {
    try {
      return (await steps.read(session, operation)).wire
    } catch (error) {
      const isPartlyPaid =
        error instanceof CartGoneError && (await state(session, operation)).state === 'partly_paid'
      if (isPartlyPaid) return undefined
      throw error
    }
  }

  async function showMethods(
    session: Session,
    operation: Operation,
  ): Promise<{ methods: Method[]; outstanding: Money | null }> {
    const wire = await checkoutOf(session, operation)
    // The cart may go with a part that was paid, and the rest is to be paid all the same.
    if (wire === undefined) {
      const [methods, outstanding] = await Promise.all([
        listMethods(session, true, operation),
        session.order === undefined ? null : restDue(session.order.id, operation),
      ])
      return { methods, outstanding }
    }
    const hasOrder = orderOf(session)?.id === wire.order?.entityId
    return {
      methods: await listMethods(session, hasOrder, operation),
      outstanding: wire.outstandingBalance == null ? null : toMoney(wire.outstandingBalance),
    }
  }

  return {
    show: (session: Session, operation: Operation) => orGone(session, () => show(session, operation)),
    steps,
    orGone,
    state,
    complete: completion.complete,
    pay,
    showMethods: (session: Session, operation: Operation) =>
      orGone(session, () => showMethods(session, operation)),
  }
}
