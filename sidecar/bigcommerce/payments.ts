import { z } from 'zod'
import { type AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Send } from './http.ts'
import { namedWaitMs } from './named-wait.ts'
import { isKnownCode, PaymentUnknownError, PaymentUnsentError, toRefusal } from './payment-error.ts'
import { NotAskedError, NotConnectedError, type UpstreamAnswer, UpstreamWaitError } from './upstream-error.ts'

/** What is paid with. Card numbers have no place here: this sidecar never has one. */
export type Instrument =
  | { type: 'stored_card'; token: string; verification_value?: string }
  | { type: 'stored_paypal_account'; token: string }
  | { type: 'gift_certificate'; gift_certificate_code: string }
  | { type: 'store_credit' }

export type PaymentInput = { methodId: string; instrument: Instrument }

export type PaymentOutcome = { id: string; isPending: boolean }

export type Payments = ReturnType<typeof createPayments>

const TakenWire = z.object({
  data: z.object({ id: z.string(), status: z.enum(['success', 'pending']) }),
})

/** As the Payments API refuses (facts 7.1); what answers in any other shape is something on the way to it. */
const RefusalWire = z
  .object({ code: z.coerce.number().int().nullish(), title: z.string().nullish() })
  .refine(({ code, title }) => code != null || title != null)

type Options = { send: Send; paymentsUrl: string; storeHash: string }

/** The Payments API, on a host of its own. A payment leaves here once; what became of it is one of four things. */
export function createPayments({ send, paymentsUrl, storeHash }: Options) {
  const url = `${paymentsUrl}/stores/${storeHash}/payments`

  async function post(accessToken: string, { methodId, instrument }: PaymentInput, operation: Operation) {
    const headers = {
      Accept: 'application/vnd.bc.v1+json',
      'Content-Type': 'application/json',
      Authorization: `PAT ${accessToken}`,
      // A connection kept from before may have died unseen, and then nobody knows whether the payment got through.
      Connection: 'close',
    }
    const body = { payment: { instrument, payment_method_id: methodId, save_instrument: false } }
    const request = { name: 'pay', method: 'POST' as const, isWrite: true, url, headers, body }
    try {
      return await send(request, operation)
    } catch (error) {
      throw isAppError(error) ? toLost(error) : error
    }
  }

  return {
    /**
     * Throws `PaymentRefusedError` where it was refused, `PaymentUnsentError` where it was not looked at, and
     * `PaymentUnknownError` where nobody can say.
     */
    async pay(accessToken: string, input: PaymentInput, operation: Operation): Promise<PaymentOutcome> {
      const answer = await post(accessToken, input, operation)
      if (answer.status === 429) throw new PaymentUnsentError(slowDown(answer))
      const body = readJson(answer)
      if (answer.status >= 200 && answer.status < 300) {
        const { data } = TakenWire.safeParse(body)
        if (data === undefined) throw new PaymentUnknownError('an answer of no known shape')
        return { id: data.data.id, isPending: data.data.status === 'pending' }
      }
      throw toFailure(answer.status, RefusalWire.safeParse(body).data)
    },
  }
}

const toLost = (error: AppError): Error =>
  error instanceof NotAskedError || error instanceof NotConnectedError
    ? new PaymentUnsentError(error)
    : new PaymentUnknownError(error.message)

const slowDown = (answer: UpstreamAnswer): AppError =>
  new UpstreamWaitError(
    'busy',
    'The payment provider asks for a moment. Nothing was taken.',
    namedWaitMs(answer),
  )

/** Waited for in vain, by whomever: nobody says by these that it was not taken. */
const openStatuses = new Set([408, 425, 499])

/** A refusal is told by a code, or in the API's own shape with a status of 4xx; whatever else leaves all open. */
function toFailure(status: number, refusal: z.output<typeof RefusalWire> | undefined): Error {
  const code = refusal?.code ?? null
  if (isKnownCode(code)) return toRefusal(code)
  const isDefinite = refusal !== undefined && status >= 400 && status < 500 && !openStatuses.has(status)
  if (!isDefinite) return new PaymentUnknownError(`status ${status}`)
  // The token was not accepted (facts 7.1), which says nothing of what was to be paid with.
  return toRefusal(status === 401 ? 30100 : code)
}

function readJson({ body }: UpstreamAnswer): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
