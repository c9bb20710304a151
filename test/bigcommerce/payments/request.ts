import { z } from 'zod'
import { type Refusal, refusal } from './codes.ts'

// A month and a year, as numbers or as they are printed.
const date = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)])
const token = z.string().min(1)

const Card = z.object({
  type: z.literal('card'),
  cardholder_name: z.string().min(1),
  number: z.string().regex(/^\d{12,19}$/),
  expiry_month: date.pipe(z.int().min(1).max(12)),
  expiry_year: date.pipe(z.int().min(2000).max(2100)),
  verification_value: z.string().optional(),
})

const Instrument = z.discriminatedUnion('type', [
  Card,
  z.object({ type: z.literal('stored_card'), token, verification_value: z.string().optional() }),
  z.object({ type: z.literal('stored_paypal_account'), token }),
  z.object({ type: z.literal('store_credit') }),
  z.object({ type: z.literal('gift_certificate'), gift_certificate_code: z.string().min(1) }),
])

const Body = z.object({
  payment: z.object({
    instrument: Instrument,
    payment_method_id: z.string().min(1),
    save_instrument: z.boolean().default(false),
  }),
})

export type Asked = z.infer<typeof Body>['payment']
export type AskedInstrument = z.infer<typeof Instrument>

// What is asked for, or which fields are wrong: their names only, for a value may be a card number.
export function readPayment(body: unknown): Asked | Refusal {
  const parsed = Body.safeParse(body)
  if (parsed.success) return parsed.data.payment
  return refusal(10001, { problems: parsed.error.issues.map(({ path }) => `${path.join('.')} is invalid`) })
}
