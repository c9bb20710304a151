import { z } from 'zod'
import { type PaymentCode, paymentCodes } from './codes.ts'

const times = z.int().positive().default(1)
const Code = z.custom<PaymentCode>((code) => paymentCodes.includes(code as PaymentCode), 'is no payment code')

// What goes wrong with the next payments, once they have reached their provider.
export const Incident = z.discriminatedUnion('kind', [
  // Ends in a code, whatever it is paid with.
  z.strictObject({ kind: z.literal('refuse'), code: Code, times }),
  // It is taken, and the connection breaks before the answer.
  z.strictObject({ kind: z.literal('answer_lost'), times }),
  // It is taken so much later, or when the store is told so (POST /_control/payments/land); until then the order is
  // as it was. Whoever asked is left waiting, or has their connection broken at once.
  z.strictObject({
    kind: z.literal('lands_later'),
    ms: z.int().positive().nullable().default(null),
    breaks: z.boolean().default(false),
    times,
  }),
  // The provider says neither yes nor no yet: the answer is `pending`, and the order waits for it. It is not known of
  // BigCommerce whether it stays incomplete with its cart meanwhile.
  z.strictObject({ kind: z.literal('pending'), staysIncomplete: z.boolean().default(false), times }),
])

export type Incident = z.infer<typeof Incident>
export type IncidentInput = z.input<typeof Incident>

export function createIncidents() {
  let planned: Incident[] = []
  let waiting: (() => void)[] = []
  return {
    add: (incident: Incident) => {
      planned = [...planned, incident]
    },
    all: () => planned,
    clear: () => {
      planned = []
    },
    take: () => {
      const [first, ...rest] = planned
      if (first) planned = first.times > 1 ? [{ ...first, times: first.times - 1 }, ...rest] : rest
      return first
    },
    // Resolves when a payment that lands later may land.
    landing: (ms: number | null) =>
      new Promise<void>((resolve) => {
        if (ms === null) waiting = [...waiting, resolve]
        else setTimeout(resolve, ms).unref()
      }),
    underWay: () => waiting.length,
    land: () => {
      const landing = waiting
      waiting = []
      for (const resolve of landing) resolve()
      return landing.length
    },
  }
}
