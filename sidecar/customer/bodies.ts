import { z } from 'zod'
import { FormFieldsBody } from './form-values.ts'

/** What the forms of an account send. An empty text means nothing was given. */
const line = z.string('must be text').trim().max(255, 'must have at most 255 characters')
const given = line.min(1, 'must not be empty')
const optional = line.optional()
const email = z.email('must be an e-mail address').max(255)
const password = z.string('must be text').min(1, 'must not be empty').max(1000)
const recaptcha = z.preprocess((token) => token || undefined, z.string().max(10_000).optional())

/** An address as its form sends it; `country` is an ISO 3166 code, `state` the name or code of one. */
const addressFields = {
  firstName: given,
  lastName: given,
  company: optional,
  address1: given,
  address2: optional,
  city: given,
  state: optional,
  postalCode: optional,
  countryCode: z.string('must be text').regex(/^[A-Z]{2}$/, 'must be a country code such as US'),
  phone: optional,
  formFields: FormFieldsBody.optional(),
}

export const AddressBody = z.strictObject({ ...addressFields, recaptcha })
export const RemovalBody = z.strictObject({ recaptcha })
export const AddressPatch = z.strictObject(z.object(addressFields).partial().extend({ recaptcha }).shape)
export type AddressPatch = z.output<typeof AddressPatch>

export const RegisterBody = z.strictObject({
  email,
  password,
  firstName: given,
  lastName: given,
  phone: optional,
  company: optional,
  address: z.strictObject(addressFields).optional(),
  formFields: FormFieldsBody.optional(),
  recaptcha,
})
export type RegisterBody = z.output<typeof RegisterBody>

/** `path` is the page of the site that sets the new password: BigCommerce adds `?c=` and `&t=` to it. */
export const ResetRequestBody = z.strictObject({
  email,
  path: z
    .string()
    .max(500)
    .regex(/^\/(?![/\\])[!-[\]-~]*$/, 'must be a path of the site')
    .optional(),
  recaptcha,
})

export const ResetBody = z.strictObject({
  customerId: z.coerce.number().int().min(1).max(2_147_483_647),
  token: z.string('must be text').min(1, 'must not be empty').max(1000),
  password,
})

export const ChangeBody = z.strictObject({ current: password, password })

export const ProfilePatch = z.strictObject({
  firstName: given.optional(),
  lastName: given.optional(),
  email: email.optional(),
  phone: optional,
  company: optional,
  formFields: FormFieldsBody.optional(),
  recaptcha,
})

export const Paging = z.strictObject({
  after: z.string().min(1).max(500).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})

export const IdParams = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })
