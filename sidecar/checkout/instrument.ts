import { z } from 'zod'
import type { Instrument, PaymentInput } from '../bigcommerce/payments.ts'
import { type FieldError, invalidInput } from '../errors.ts'
import type { Box } from '../session/box.ts'
import type { Session } from '../session/session.ts'
import { whoever } from '../session/signed-in.ts'

/** What a handle stands for. The token in it is good for taking money, so that only its customer's session opens it. */
export const Handle = z.object({
  customerId: z.number().int(),
  methodId: z.string(),
  type: z.enum(['stored_card', 'stored_paypal_account']),
  token: z.string(),
  needsVerificationValue: z.boolean(),
})
export type Handle = z.output<typeof Handle>

export const PaymentBody = z.strictObject({
  methodId: z.string('must be text').min(1, 'must not be empty').max(100),
  instrumentId: z.string('must be text').max(4000).optional(),
  verificationValue: z
    .string('must be text')
    .trim()
    .regex(/^(\d{3,4})?$/, 'must be the three or four digits on the card')
    .optional(),
  giftCertificateCode: z
    .string('must be text')
    .trim()
    .max(100, 'must have at most 100 characters')
    .optional(),
})
export type PaymentBody = z.output<typeof PaymentBody>

/** What a shopper chose to pay with, as the Payments API takes it; or the field that is wrong. */
export async function toPayment(
  { methodId, instrumentId, verificationValue, giftCertificateCode }: PaymentBody,
  session: Session,
  box: Box,
): Promise<PaymentInput> {
  if (instrumentId) return { methodId, instrument: await open(instrumentId) }
  if (methodId === 'bigcommerce.store_credit') {
    whoever(session)
    return { methodId, instrument: { type: 'store_credit' } }
  }
  if (methodId === 'bigcommerce.gift_certificate') {
    if (!giftCertificateCode)
      throw wrong('giftCertificateCode', 'required', 'Enter the code of your gift certificate.')
    return { methodId, instrument: { type: 'gift_certificate', gift_certificate_code: giftCertificateCode } }
  }
  throw wrong(
    'instrumentId',
    'required',
    'Choose one of your saved ways to pay, or go to the shop’s own checkout.',
  )

  async function open(id: string): Promise<Instrument> {
    const { id: customerId } = whoever(session)
    const handle = (await box.open(id, Handle))?.value
    if (handle === undefined || handle.customerId !== customerId || handle.methodId !== methodId)
      throw wrong(
        'instrumentId',
        'unknown_instrument',
        'This saved way to pay is not known any more. Choose again.',
      )
    const { type, token, needsVerificationValue } = handle
    if (type === 'stored_paypal_account') return { type, token }
    if (needsVerificationValue && !verificationValue)
      throw wrong('verificationValue', 'required', 'Enter the three or four digits on the card.')
    return { type, token, ...(verificationValue ? { verification_value: verificationValue } : {}) }
  }
}

const wrong = (field: string, code: string, message: string) => {
  const fault: FieldError = { field, code, message }
  return invalidInput([fault])
}
