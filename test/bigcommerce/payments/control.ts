import type Router from '@koa/router'
import { z } from 'zod'
import { read } from '../control/read.ts'
import type { Store } from '../store.ts'
import { type PaymentCode, paymentCodes } from './codes.ts'
import { Incident } from './incidents.ts'

const Code = z.custom<PaymentCode>((code) => paymentCodes.includes(code as PaymentCode), 'is no payment code')
const digits = (length: number) => z.string().regex(new RegExp(`^\\d{${length}}$`))

const Instrument = z.strictObject({
  customerId: z.int().positive(),
  type: z.enum(['stored_card', 'stored_paypal_account']).exactOptional(),
  code: Code.exactOptional(),
  isDefault: z.boolean().exactOptional(),
  brand: z.string().exactOptional(),
  iin: digits(6).exactOptional(),
  last4: digits(4).exactOptional(),
  expiryMonth: z.int().min(1).max(12).exactOptional(),
  expiryYear: z.int().exactOptional(),
  email: z.email().exactOptional(),
})

// For tests only: what was paid, what should go wrong next, and instruments that end in a code.
export function addPayments(router: Router, { payments, orders }: Pick<Store, 'payments' | 'orders'>) {
  router.get('/payments', (ctx) => {
    const taken = orders
      .list()
      .flatMap(({ number, payments: ofOrder = [] }) =>
        ofOrder.map((payment) => ({ orderNumber: number, ...payment })),
      )
    ctx.body = { taken, attempts: payments.attempts(), underWay: payments.incidents.underWay() }
  })
  router.post('/payments/faults', (ctx) => {
    const incident = read(Incident, ctx)
    if (!incident) return
    payments.incidents.add(incident)
    ctx.body = { faults: payments.incidents.all() }
  })
  router.delete('/payments/faults', (ctx) => {
    payments.incidents.clear()
    ctx.status = 204
  })
  router.post('/payments/land', (ctx) => {
    ctx.body = { landed: payments.incidents.land() }
  })
  router.post('/instruments', (ctx) => {
    const input = read(Instrument, ctx)
    if (input) ctx.body = { instrument: payments.instruments.add(input) }
  })
}
