import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'
import { type Order, outstandingCents } from '../orders/order.ts'
import type { Shelf } from '../shelf.ts'
import { createPaymentTokens } from './access-token.ts'

export type Payments = ReturnType<typeof createPayments>

type World = { clock: Clock; options: StoreOptions; shelf: Shelf }

const HUNDRED = 100

export function createPayments({ clock, options, shelf }: World) {
  const tokens = createPaymentTokens({ clock, options })
  const toMinorUnits = (order: Order) => {
    const { decimalPlaces } = shelf.currency(order.currencyCode).display
    return Math.round((outstandingCents(order) / HUNDRED) * 10 ** decimalPlaces)
  }
  return {
    // For what is still to be paid of it, in the smallest unit of its currency.
    accessTokenFor: (order: Order) =>
      tokens.issue({
        orderNumber: order.number,
        minorUnits: toMinorUnits(order),
        currencyCode: order.currencyCode,
      }),
    readToken: tokens.read,
  }
}
