import { z } from 'zod'

/** The pictures BigCommerce has for gift certificates. */
export const themes = ['BIRTHDAY', 'BOY', 'CELEBRATION', 'CHRISTMAS', 'GENERAL', 'GIRL'] as const

const longestMessage = 200

const name = z
  .string('must be text')
  .trim()
  .min(1, 'must not be empty')
  .max(100, 'must have 100 characters or less')
const email = z.email('must be an e-mail address').max(254, 'must be an e-mail address')
const person = z.strictObject({ name, email }, 'must have a name and an e-mail address')

/** A gift certificate as a form asks for it; the amount is in the cart's currency. */
export const CertificateOrder = z.strictObject({
  amount: z
    .number('must be a number')
    .positive('must be more than 0')
    .max(1_000_000, 'must be 1000000 or less')
    .refine((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6, 'must be whole cents'),
  theme: z.enum(themes, `must be one of ${themes.join(', ')}`),
  sender: person,
  recipient: person,
  message: z
    .string('must be text')
    .trim()
    .max(longestMessage, `must have ${longestMessage} characters or less`)
    .default(''),
  /** In which the shopper saw it. */
  currency: z
    .string('must be text')
    .regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR')
    .optional(),
})
export type CertificateOrder = z.output<typeof CertificateOrder>

/** A code as somebody types it; BigCommerce knows no case. */
export const CodeBody = z.strictObject({
  code: z
    .string('must be text')
    .trim()
    .min(1, 'must not be empty')
    .max(100, 'must have 100 characters or less'),
})
