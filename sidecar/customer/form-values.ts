import { z } from 'zod'
import type { FormFieldsInput } from '../bigcommerce/customer-accounts.ts'
import type { FieldError } from '../errors.ts'
import { mapOf } from '../http/parse.ts'
import type { Field } from './field.ts'

/** Values of the store's own fields by their id, as a form sends them: text for anything, a list for boxes ticked. */
export const FormFieldsBody = mapOf(
  z.string().regex(/^\d{1,10}$/),
  z.union([z.string().max(10_000), z.number(), z.null(), z.array(z.coerce.number().int()).max(200)]),
)
export type FormFieldsBody = z.output<typeof FormFieldsBody>

type Value = FormFieldsBody[string]
type Read = { input: FormFieldsInput } | { fault: Fault } | undefined
type Fault = { code: string; message: string; min?: number; max?: number }

/**
 * The store's own fields in BigCommerce's lists, and all that is wrong with them. What is left empty is left out; a
 * form that is `whole` must have what the store requires.
 */
export function toFormFieldsInput(
  values: FormFieldsBody,
  fields: Field[],
  isWhole: boolean,
): { input: FormFieldsInput | undefined; faults: FieldError[] } {
  const custom = fields.filter(({ name }) => name.startsWith('formFields.'))
  const known = new Set(custom.map(({ id }) => String(id)))
  const read = custom.map((field) => ({ field, result: readValue(field, values[field.id], isWhole) }))
  const faults = read.flatMap(({ field, result }) =>
    result !== undefined && 'fault' in result ? [toFieldError(field.name, result.fault)] : [],
  )
  const unknown = Object.keys(values)
    .filter((id) => !known.has(id))
    .map((id) =>
      toFieldError(`formFields.${id}`, { code: 'unknown_field', message: 'is no field of this form' }),
    )
  const inputs = read.flatMap(({ result }) =>
    result !== undefined && 'input' in result ? [result.input] : [],
  )
  return { input: inputs.length === 0 ? undefined : merge(inputs), faults: [...faults, ...unknown] }
}

function readValue(field: Field, value: Value | undefined, isWhole: boolean): Read {
  const isEmpty = value == null || value === '' || (Array.isArray(value) && value.length === 0)
  if (!isEmpty) return read[field.type](field, value)
  const isAsked = isWhole || value !== undefined
  if (field.isRequired && isAsked) return { fault: { code: 'required', message: 'is required' } }
  // Only text can be emptied: the other lists have no way to say "nothing".
  if (value === '' && !isWhole && field.type === 'text')
    return { input: { texts: [{ fieldEntityId: field.id, text: '' }] } }
  if (value === '' && !isWhole && field.type === 'multiline')
    return { input: { multilineTexts: [{ fieldEntityId: field.id, multilineText: '' }] } }
  if (Array.isArray(value) && !isWhole && field.type === 'checkboxes')
    return { input: { checkboxes: [{ fieldEntityId: field.id, fieldValueEntityIds: [] }] } }
  return undefined
}

const fault = (code: string, message: string, bounds: { min?: number; max?: number } = {}): Read => ({
  fault: { code, message, ...bounds },
})

const read: Record<Field['type'], (field: Field, value: Value) => Read> = {
  text: (field, value) => ofText(field, value, (text) => ({ texts: [{ fieldEntityId: field.id, text }] })),
  multiline: (field, value) =>
    ofText(field, value, (multilineText) => ({
      multilineTexts: [{ fieldEntityId: field.id, multilineText }],
    })),
  password: (field, value) =>
    ofText(field, value, (password) => ({ passwords: [{ fieldEntityId: field.id, password }] })),
  number({ id, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }, value) {
    const number = Number(value)
    if (Array.isArray(value) || !Number.isFinite(number)) return fault('not_a_number', 'must be a number')
    if (number < min) return fault('too_small', `must be ${min} or more`, { min })
    if (number > max) return fault('too_big', `must be ${max} or less`, { max })
    return { input: { numbers: [{ fieldEntityId: id, number }] } }
  },
  date({ id, minDate, maxDate }, value) {
    const { data } = z.iso.date().safeParse(value)
    if (data === undefined) return fault('not_a_date', 'must be a date such as 2026-03-31')
    if (minDate !== undefined && data < minDate) return fault('too_early', `must be ${minDate} or later`)
    if (maxDate !== undefined && data > maxDate) return fault('too_late', `must be ${maxDate} or earlier`)
    return { input: { dates: [{ fieldEntityId: id, date: `${data}T00:00:00Z` }] } }
  },
  checkboxes: (field, value) =>
    ofOptions(field, value, (fieldValueEntityIds) => ({
      checkboxes: [{ fieldEntityId: field.id, fieldValueEntityIds }],
    })),
  choice: (field, value) => ofChoice(field, value),
  dropdown: (field, value) => ofChoice(field, value),
}

function ofText({ maxLength }: Field, value: Value, toInput: (text: string) => FormFieldsInput): Read {
  if (Array.isArray(value) || value === null) return fault('not_text', 'must be text')
  const text = String(value)
  if (maxLength !== undefined && maxLength > 0 && text.length > maxLength)
    return fault('too_long', `must have at most ${maxLength} characters`, { max: maxLength })
  return { input: toInput(text) }
}

const ofChoice = (field: Field, value: Value): Read =>
  Array.isArray(value)
    ? fault('unknown_option', 'must be one of the options')
    : ofOptions(field, value, ([fieldValueEntityId = 0]) => ({
        multipleChoices: [{ fieldEntityId: field.id, fieldValueEntityId }],
      }))

function ofOptions({ options = [] }: Field, value: Value, toInput: (ids: number[]) => FormFieldsInput): Read {
  const ids = (Array.isArray(value) ? value : [value]).map(Number)
  const isKnown = ids.every((id) => options.some((option) => option.id === id))
  return isKnown ? { input: toInput(ids) } : fault('unknown_option', 'must be one of the options')
}

const merge = (inputs: FormFieldsInput[]): FormFieldsInput =>
  Object.fromEntries(
    [...Map.groupBy(inputs.flatMap(Object.entries), ([kind]) => kind)].map(([kind, entries]) => [
      kind,
      entries.flatMap(([, list]) => list),
    ]),
  )

const toFieldError = (field: string, { code, message, ...bounds }: Fault): FieldError => ({
  field,
  code,
  message: `${field}: ${message}.`,
  ...bounds,
})
