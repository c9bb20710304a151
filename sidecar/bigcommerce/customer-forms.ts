import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { type Document, type Graphql, parseData } from './graphql.ts'

const field = {
  entityId: z.number().int(),
  label: z.string(),
  isBuiltIn: z.boolean(),
  isRequired: z.boolean(),
}
const maxLength = z.number().int().nullish()
const defaultText = z.string().nullish()
const number = z.number().nullish()
const date = z.string().nullish()
const options = z.array(z.object({ entityId: z.number().int(), label: z.string() }))

const FieldWire = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('TextFormField'), ...field, maxLength, defaultText }),
  z.object({ __typename: z.literal('PasswordFormField'), ...field, maxLength }),
  z.object({ __typename: z.literal('MultilineTextFormField'), ...field, defaultText }),
  z.object({
    __typename: z.literal('NumberFormField'),
    ...field,
    maxLength,
    minNumber: number,
    maxNumber: number,
    defaultNumber: number,
  }),
  z.object({
    __typename: z.literal('DateFormField'),
    ...field,
    minDate: date,
    maxDate: date,
    defaultDate: date,
  }),
  z.object({ __typename: z.literal('CheckboxesFormField'), ...field, options }),
  z.object({ __typename: z.literal('RadioButtonsFormField'), ...field, options }),
  z.object({ __typename: z.literal('PicklistFormField'), ...field, options }),
  z.object({ __typename: z.literal('PicklistOrTextFormField'), ...field, maxLength }),
])
export type FieldWire = z.output<typeof FieldWire>

/** A kind of field that came after us is left out, rather than every form with it. */
const FieldsWire = z
  .array(z.unknown())
  .transform((fields) => fields.flatMap((one) => FieldWire.safeParse(one).data ?? []))

const PasswordRulesWire = z.object({
  minimumPasswordLength: z.number().int(),
  requireLowerCase: z.boolean(),
  requireUpperCase: z.boolean(),
  requireNumbers: z.boolean(),
  minimumNumbers: z.number().int(),
  requireSpecialCharacters: z.boolean(),
  minimumSpecialCharacters: z.number().int(),
})
export type PasswordRulesWire = z.output<typeof PasswordRulesWire>

const FormsWire = z.object({
  formFields: z.object({ customer: FieldsWire, shippingAddress: FieldsWire }),
  customers: z.object({ passwordComplexitySettings: PasswordRulesWire.nullish() }).nullish(),
  reCaptcha: z.object({
    siteKey: z.string(),
    isEnabledOnStorefront: z.boolean(),
    isEnabledOnCheckout: z.boolean(),
  }),
})
export type FormsWire = z.output<typeof FormsWire>

const CountryWire = z.object({
  code: z.string(),
  name: z.string(),
  statesOrProvinces: z.array(z.object({ name: z.string(), abbreviation: z.string() })),
})
export type CountryWire = z.output<typeof CountryWire>

const formsText = `query Forms { site { settings {
  formFields {
    customer(sortBy: SORT_ORDER) { ...Field }
    shippingAddress(sortBy: SORT_ORDER) { ...Field }
  }
  customers { passwordComplexitySettings {
    minimumPasswordLength requireLowerCase requireUpperCase requireNumbers minimumNumbers
    requireSpecialCharacters minimumSpecialCharacters
  } }
  reCaptcha { siteKey isEnabledOnStorefront isEnabledOnCheckout }
} } }
fragment Field on FormField {
  __typename entityId label isBuiltIn isRequired
  ... on TextFormField { maxLength defaultText }
  ... on PasswordFormField { maxLength }
  ... on MultilineTextFormField { defaultText }
  ... on NumberFormField { maxLength minNumber maxNumber defaultNumber }
  ... on DateFormField { minDate maxDate defaultDate }
  ... on CheckboxesFormField { options { entityId label } }
  ... on RadioButtonsFormField { options { entityId label } }
  ... on PicklistFormField { options { entityId label } }
  ... on PicklistOrTextFormField { maxLength }
}`

const countriesText = `query Countries { geography { countries {
  code name statesOrProvinces { name abbreviation }
} } }`

/** What the store asks of who registers or gives an address, and how good a password it wants. */
export async function readForms(graphql: Graphql, operation: Operation): Promise<FormsWire> {
  const schema = z.object({ site: z.object({ settings: FormsWire }) })
  return (await read(graphql, { name: 'Forms', text: formsText }, schema, operation)).site.settings
}

export async function readCountries(graphql: Graphql, operation: Operation): Promise<CountryWire[]> {
  const schema = z.object({ geography: z.object({ countries: z.array(CountryWire).nullish() }) })
  const { geography } = await read(graphql, { name: 'Countries', text: countriesText }, schema, operation)
  return geography.countries ?? []
}

async function read<Schema extends z.ZodType>(
  graphql: Graphql,
  document: Document,
  schema: Schema,
  operation: Operation,
): Promise<z.output<Schema>> {
  const { data, errors } = await graphql.query(document, operation)
  const [error] = errors
  if (error !== undefined)
    throw new AppError('upstream_failed', `BigCommerce could not read the store's forms: ${error.message}`)
  return parseData(schema, data)
}
