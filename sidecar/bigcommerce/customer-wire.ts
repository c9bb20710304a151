import { z } from 'zod'
import { MoneyWire } from '../money.ts'
import { moneySelection as money } from './catalog-fragments.ts'

/** A value a customer gave to a field of the store's own making. Passwords are never asked for. */
export const formValueSelection = `{
  __typename entityId
  ... on CheckboxesFormFieldValue { valueEntityIds }
  ... on MultipleChoiceFormFieldValue { valueEntityId }
  ... on NumberFormFieldValue { number }
  ... on DateFormFieldValue { date { utc } }
  ... on TextFormFieldValue { text }
  ... on MultilineTextFormFieldValue { multilineText }
}`

const entityId = z.number().int()

export const FormValueWire = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('CheckboxesFormFieldValue'),
    entityId,
    valueEntityIds: z.array(z.number().int()),
  }),
  z.object({
    __typename: z.literal('MultipleChoiceFormFieldValue'),
    entityId,
    valueEntityId: z.number().int(),
  }),
  z.object({ __typename: z.literal('NumberFormFieldValue'), entityId, number: z.number() }),
  z.object({ __typename: z.literal('DateFormFieldValue'), entityId, date: z.object({ utc: z.string() }) }),
  z.object({ __typename: z.literal('TextFormFieldValue'), entityId, text: z.string() }),
  z.object({ __typename: z.literal('MultilineTextFormFieldValue'), entityId, multilineText: z.string() }),
  z.object({ __typename: z.literal('PasswordFormFieldValue'), entityId }),
])
export type FormValueWire = z.output<typeof FormValueWire>

export const customerSelection = `{
  entityId email firstName lastName phone company customerGroupId customerGroupName
  storeCredit ${money} formFields ${formValueSelection}
}`

export const CustomerWire = z.object({
  entityId,
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string(),
  company: z.string(),
  /** 0 is no group. */
  customerGroupId: z.number().int(),
  customerGroupName: z.string().nullish(),
  storeCredit: z.array(MoneyWire),
  formFields: z.array(FormValueWire),
})
export type CustomerWire = z.output<typeof CustomerWire>

export const badgeSelection = '{ entityId lineItems { totalQuantity } }'

/** A cart as a badge shows it. */
export const BadgeWire = z.object({
  entityId: z.string(),
  lineItems: z.object({ totalQuantity: z.number() }),
})
export type BadgeWire = z.output<typeof BadgeWire>
