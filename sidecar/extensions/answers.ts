import { z } from 'zod'

const text = (most: number) => z.string().trim().max(most)

export const Offers = z
  .array(z.object({ code: text(100).min(1), title: text(200).min(1), text: text(1000) }))
  .max(10)

const Address = z.object({
  firstName: text(255).default(''),
  lastName: text(255).default(''),
  company: text(255).default(''),
  address1: text(255).default(''),
  address2: text(255).default(''),
  city: text(255).default(''),
  stateOrProvince: text(255).default(''),
  countryCode: z
    .string()
    .regex(/^([A-Z]{2})?$/, 'must be two capital letters')
    .default(''),
  postalCode: text(50).default(''),
  phone: text(50).default(''),
})

export const CheckoutAnswer = z
  .object({
    prefill: z.object({ email: text(255).optional(), address: Address.optional() }).optional(),
    notice: text(500).optional(),
  })
  .optional()
  .transform((answer) => answer ?? {})

export const Nothing = z.unknown().transform(() => null)

export type FilledAddress = z.output<typeof Address>
