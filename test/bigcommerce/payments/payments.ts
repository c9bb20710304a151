import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'
import { fateOf } from '../orders/fate.ts'
import { type Order, outstandingCents } from '../orders/order.ts'
import type { Orders } from '../orders/orders.ts'
import type { Shelf } from '../shelf.ts'
import { createPaymentTokens } from './access-token.ts'
import type { Charge } from './charge.ts'
import { type Refusal, refusal } from './codes.ts'
import { createIncidents } from './incidents.ts'
import { createInstruments } from './instruments.ts'
import { createPaymentLimit } from './limit.ts'
import { GIFT_CERTIFICATE } from './methods.ts'

export type Payments = ReturnType<typeof createPayments>

// As far as payments must know them.
export type Certificates = {
  find: (
    code: string,
  ) => { code: string; balanceCents: number; status: string; currencyCode: string } | undefined
  spend: (code: string, cents: number) => void
}

export type Attempt = {
  orderNumber: number | null
  at: string
  correlationId: string | null
  // `taken`, `pending`, or the status and the code with which it was refused.
  outcome: string
}

type World = {
  clock: Clock
  options: StoreOptions
  shelf: Shelf
  orders: Orders
  certificates: Certificates
}

const HUNDRED = 100

export function createPayments({ clock, options, shelf, orders, certificates }: World) {
  const tokens = createPaymentTokens({ clock, options })
  const attempts: Attempt[] = []
  const toMinorUnits = (order: Order) => {
    const { decimalPlaces } = shelf.currency(order.currencyCode).display
    return Math.round((outstandingCents(order) / HUNDRED) * 10 ** decimalPlaces)
  }

  // Places what is paid in full; certificates that were applied in the checkout are spent only now.
  const settle = (order: Order) => {
    if (outstandingCents(order) > 0) return
    for (const { code, cents } of appliedTo(order)) {
      certificates.spend(code, cents)
      orders.addPayment(order, toPayment({ method: GIFT_CERTIFICATE, cents, certificateCode: code }))
    }
    orders.setFate(order, 'AWAITING_FULFILLMENT')
  }

  return {
    instruments: createInstruments(),
    incidents: createIncidents(),
    limit: createPaymentLimit({ clock, options }),
    certificates,
    settle,
    // For what is still to be paid of it, in the smallest unit of its currency.
    accessTokenFor: (order: Order) =>
      tokens.issue({
        orderNumber: order.number,
        minorUnits: toMinorUnits(order),
        currencyCode: order.currencyCode,
      }),
    readToken: tokens.read,
    // Why an order cannot be paid; one that was paid here already is another matter than one that never can be.
    whyNot: (order: Order): Refusal | undefined => {
      const isOpen = fateOf(order) === 'INCOMPLETE' || (isPartlyPaid(order) && fateOf(order) === 'PENDING')
      if (!isOpen) return refusal(order.payments?.length ? 30105 : 30101)
      const isCovered = appliedTo(order).every(
        ({ code, cents }) => (certificates.find(code)?.balanceCents ?? 0) >= cents,
      )
      return isCovered ? undefined : refusal(30004)
    },
    take: (order: Order, charge: Charge) => {
      charge.spend?.()
      const payment = toPayment(charge)
      orders.addPayment(order, payment)
      if (outstandingCents(order) > 0) orders.setFate(order, 'PENDING')
      else settle(order)
      return payment
    },
    note: (attempt: Omit<Attempt, 'at'>) => {
      attempts.push({ ...attempt, at: new Date(clock.now()).toISOString() })
    },
    attempts: () => attempts,
    // How many were taken for an order: of one intent, never more than one.
    countFor: (orderNumber: number) => orders.byNumber(orderNumber)?.payments?.length ?? 0,
  }
}

const isPartlyPaid = (order: Order) => Boolean(order.payments?.length) && outstandingCents(order) > 0

function appliedTo({ totals, payments = [] }: Order) {
  const taken = new Set(payments.map(({ certificateCode }) => certificateCode))
  return (totals?.certificates ?? []).filter(({ code, cents }) => cents > 0 && !taken.has(code))
}

const toPayment = ({ method, cents, card, certificateCode }: Charge) => ({
  id: randomUUID(),
  methodId: method.id,
  methodName: method.name,
  cents,
  ...(card && { card }),
  ...(certificateCode && { certificateCode }),
})
