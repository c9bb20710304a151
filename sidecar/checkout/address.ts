import { z } from 'zod'
import type { AddressWire, CustomFieldWire } from '../bigcommerce/checkout-wire.ts'
import { mapOf } from '../http/parse.ts'

const line = z.string('must be text').trim().max(255, 'must have at most 255 characters')
const optional = line.optional()

/** Where an order goes or who pays for it, as a form sends it. An empty text means nothing was given. */
export const AddressBody = z.strictObject({
  firstName: optional,
  lastName: optional,
  email: optional,
  company: optional,
  address1: optional,
  address2: optional,
  city: optional,
  /** The name of one, or its code. */
  stateOrProvince: optional,
  stateOrProvinceCode: optional,
  countryCode: z.string('must be text').regex(/^[A-Z]{2}$/, 'must be a country code such as US'),
  postalCode: optional,
  phone: z.string('must be text').trim().max(50, 'must have at most 50 characters').optional(),
  customFields: mapOf(
    z.string().regex(/^\d{1,10}$/, 'must be a field id'),
    z.union([z.string().max(10_000), z.number(), z.null(), z.array(z.coerce.number().int()).max(200)]),
  ).optional(),
  shouldSaveAddress: z.boolean('must be true or false').optional(),
})
export type AddressBody = z.output<typeof AddressBody>

export type Address = Record<(typeof plain)[number] | 'countryCode', string> & {
  customFields: Record<string, string | number | number[]>
}

export const plain = [
  'firstName',
  'lastName',
  'email',
  'company',
  'address1',
  'address2',
  'city',
  'stateOrProvince',
  'stateOrProvinceCode',
  'postalCode',
  'phone',
] as const

/** What was left out is empty. */
export const toAddress = (wire: AddressWire): Address => ({
  firstName: wire.firstName ?? '',
  lastName: wire.lastName ?? '',
  email: wire.email ?? '',
  company: wire.company ?? '',
  address1: wire.address1 ?? '',
  address2: wire.address2 ?? '',
  city: wire.city ?? '',
  stateOrProvince: wire.stateOrProvince ?? '',
  stateOrProvinceCode: wire.stateOrProvinceCode ?? '',
  countryCode: wire.countryCode,
  postalCode: wire.postalCode ?? '',
  phone: wire.phone ?? '',
  customFields: Object.fromEntries(wire.customFields.flatMap(toEntry)),
})

/** As the form sends it back. */
function toEntry(field: CustomFieldWire): [string, string | number | number[]][] {
  const id = String(field.entityId)
  switch (field.__typename) {
    case 'CheckoutAddressCheckboxesCustomField':
      return [[id, field.valueEntityIds]]
    case 'CheckoutAddressMultipleChoiceCustomField':
      return [[id, field.valueEntityId]]
    case 'CheckoutAddressNumberCustomField':
      return [[id, field.number]]
    case 'CheckoutAddressDateCustomField':
      return [[id, field.date.utc.slice(0, 10)]]
    case 'CheckoutAddressTextFieldCustomField':
      return [[id, field.text]]
    default:
      return []
  }
}
